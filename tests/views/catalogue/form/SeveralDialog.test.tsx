import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { setPicked } from '../../../../src/state/picked.ts'
import { SeveralDialog } from '../../../../src/views/catalogue/form/SeveralDialog.tsx'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf, nowOpen, openCatalogue, stepsDone } from '../../../catalogue.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
beforeEach(() => {
  history.replaceState(null, '', '#/trappe?vis=indsatser')
  openCatalogue(
    catalogueOf([
      { name: 'Et', administration: 'Børn og Læring', ages: ['0-2'] },
      { name: 'To', administration: 'Sundhed', ages: ['0-2', '3-5'] },
      { name: 'Tre', administration: 'Sundhed' },
    ]),
  )
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function show(ids: readonly string[]) {
  setPicked(nowOpen(), new Set(ids))
  render(<SeveralDialog assessment={nowOpen()} />)
}
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('says what will happen, and does it in one step', () => {
  show(['i1', 'i2', 'i3'])
  choose('Hvad skal rettes?', 'administration')
  choose('Forvaltning', 'Børn og Læring')
  expect(screen.getByText('Sætter Forvaltning til »Børn og Læring« for 2 indsatser.')).toBeTruthy()
  expect(screen.getByText('1 er allerede sådan.')).toBeTruthy()
  press('Ret 2 indsatser')
  expect(nowOpen().interventions.map(({ administration }) => administration)).toEqual(Array.from({ length: 3 }, () => 'Børn og Læring'))
  expect(stepsDone()).toEqual(['interventions-changed'])
})

test('adds to a list, takes from it, replaces and clears', () => {
  show(['i1', 'i2'])
  choose('Hvad skal rettes?', 'ages')
  fireEvent.click(screen.getByRole('checkbox', { name: '3–5 år' }))
  expect(screen.getByText('Føjer »3–5 år« til Aldersgruppe for 1 indsats.')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Fjern' }))
  expect(screen.getByText('Fjerner »3–5 år« fra Aldersgruppe for 1 indsats.')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Ryd' }))
  expect(screen.getByText('Rydder Aldersgruppe for 2 indsatser.')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Sæt til' }))
  press('Ret 2 indsatser')
  expect(nowOpen().interventions.map(({ ages }) => ages)).toEqual([['3-5'], ['3-5'], []])
})

test('a competence that is typed counts without being added first', () => {
  show(['i1', 'i3'])
  choose('Hvad skal rettes?', 'needs')
  choose('Kræver kompetence', 'FIT')
  press('Ret 2 indsatser')
  expect(nowOpen().interventions.map(({ needs }) => needs)).toEqual([['FIT'], [], ['FIT']])
})

test('without a field or a value it says what is missing', () => {
  show(['i1'])
  press('Ret 1 indsats')
  expect(screen.getByText('Vælg, hvad der skal rettes.')).toBeTruthy()
  choose('Hvad skal rettes?', 'type')
  press('Ret 1 indsats')
  expect(screen.getByRole('alert').textContent).toBe('Vælg eller skriv en værdi.')
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Type' }))
  expect(stepsDone()).toEqual([])
})

test('where all is so already, nothing is done', () => {
  show(['i2', 'i3'])
  choose('Hvad skal rettes?', 'administration')
  choose('Forvaltning', 'Sundhed')
  expect(screen.getByText(/^De valgte indsatser er allerede sådan/)).toBeTruthy()
  press('Ret 2 indsatser')
  expect(stepsDone()).toEqual([])
})

test('takes all of them away in one step', () => {
  show(['i1', 'i3', 'gone'])
  press('Slet 2 indsatser')
  expect(nowOpen().interventions.map(({ name }) => name)).toEqual(['To'])
  expect(stepsDone()).toEqual(['interventions-removed'])
})

test('with none picked it says where to pick', () => {
  show([])
  expect(screen.getByText('Ingen indsatser er valgt. Sæt kryds ved dem i tabellen.')).toBeTruthy()
})
