import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { problemsOfInterventions, problemsOfLists } from '../../../../src/exchange/senseOfCatalogue.ts'
import { builtInFramework as framework } from '../../../../src/framework/framework.ts'
import { methodsOf, termsOf } from '../../../../src/model/lists.ts'
import { appStore, useApp } from '../../../../src/state/store.ts'
import { ListsDialog } from '../../../../src/views/catalogue/lists/ListsDialog.tsx'
import { loadCatalogueTexts, setLanguage, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf, nowOpen, openCatalogue, stepsDone } from '../../../catalogue.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
beforeEach(() => {
  history.replaceState(null, '', '#/trappe?vis=lister')
  openCatalogue(
    catalogueOf([
      { name: 'Et', type: 'groups', administration: 'Sundhed', method: 'COS-P' },
      { name: 'To', type: 'groups', administration: 'Sundhed og Kultur', ages: ['0-2', '3-5'], needs: ['Marte Meo'] },
      { name: 'Tre', type: 'other', administration: 'Sundhed' },
    ]),
  )
})
afterEach(async () => {
  cleanup()
  // Whatever was done, the file would still be taken in.
  const { lists, interventions } = nowOpen()
  const problems = [...problemsOfLists(lists), ...problemsOfInterventions(interventions, lists, framework)]
  if (problems.length > 0) throw new Error(`The lists make no sense: ${JSON.stringify(problems)}`)
  await setLanguage('da')
  history.replaceState(null, '', '#')
})

function Shown() {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <ListsDialog assessment={assessment} /> : null
}

const names = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Navn \d/ }).map(({ value }) => value)
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const list = (value: string) => fireEvent.change(screen.getByRole('combobox', { name: 'Liste' }), { target: { value } })
const nextFrame = () => new Promise((done) => void requestAnimationFrame(() => requestAnimationFrame(done)))
const typeIds = () => termsOf(nowOpen(), 'types').map(({ id }) => id)

test('a term is renamed where it stands, and the interventions that use it follow', () => {
  render(<Shown />)
  write('Navn 2', ' Grupper ')
  expect(stepsDone()).toEqual([])
  fireEvent.keyDown(field('Navn 2'), { key: 'Enter' })
  expect(termsOf(nowOpen(), 'types')[1]).toEqual({ id: 'groups', name: 'Grupper' })
  expect(screen.getByText('Oprindelig: Netværks- eller samtalegrupper')).toBeTruthy()
  expect(stepsDone()).toEqual(['list-edited'])
})

test('a name that is typed is taken up when the dialog closes', () => {
  const { unmount } = render(<Shown />)
  write('Navn 2', 'Grupper')
  unmount()
  expect(termsOf(nowOpen(), 'types')[1]?.name).toBe('Grupper')
})

test('Escape brings back what was there, and only then closes the dialog', () => {
  render(<Shown />)
  write('Navn 2', 'Grup')
  fireEvent.keyDown(field('Navn 2'), { key: 'Escape' })
  expect(field('Navn 2').value).toBe('Netværks- eller samtalegrupper')
  expect(stepsDone()).toEqual([])
})

test('the built-in name again is no name of one’s own, and follows the language', async () => {
  render(<Shown />)
  write('Navn 2', 'Grupper')
  fireEvent.blur(field('Navn 2'))
  write('Navn 2', 'Netværks- eller samtalegrupper')
  fireEvent.blur(field('Navn 2'))
  expect(nowOpen().lists).toEqual([])
  write('Navn 5', 'Blandinger')
  fireEvent.blur(field('Navn 5'))
  cleanup()
  await setLanguage('en')
  render(<Shown />)
  const english = screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Name \d/ }).map(({ value }) => value)
  expect(english[4]).toBe('Blandinger')
  expect(english[5]).toBe('Other')
})

test('nothing, and a name that is there, are refused with the reason', () => {
  render(<Shown />)
  write('Navn 2', ' ')
  expect(screen.getByText('Skriv et navn.')).toBeTruthy()
  write('Navn 2', 'ANDET')
  expect(screen.getByText('Det navn er der allerede.')).toBeTruthy()
  fireEvent.keyDown(field('Navn 2'), { key: 'Enter' })
  write('Nyt navn på listen', 'andet')
  press('Tilføj')
  expect(screen.getAllByText('Det navn er der allerede.')).toHaveLength(2)
  expect(stepsDone()).toEqual([])
})

test('a term is added with an id of its own; a built-in one that was taken away comes back as itself', () => {
  render(<Shown />)
  write('Nyt navn på listen', 'Lektiehjælp')
  press('Tilføj')
  expect(names().at(-1)).toBe('Lektiehjælp')
  press('Fjern Konsultativ sparring')
  expect(typeIds()).not.toContain('consultation')
  write('Nyt navn på listen', 'konsultativ sparring')
  press('Tilføj')
  expect(termsOf(nowOpen(), 'types').at(-1)).toEqual({ id: 'consultation', name: null })
})

test('terms are put in order by button and by key; the focus goes with the row', async () => {
  render(<Shown />)
  press('Flyt Andet op')
  await nextFrame()
  expect(typeIds().slice(-2)).toEqual(['other', 'blended'])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flyt Andet op' }))
  field('Navn 1').focus()
  fireEvent.keyDown(field('Navn 1'), { key: 'ArrowDown', altKey: true })
  await nextFrame()
  expect(typeIds().slice(0, 2)).toEqual(['groups', 'advice'])
  expect(document.activeElement).toBe(field('Navn 2'))
  expect(screen.getByText('»Rådgivning eller lettere behandling« er nu nr. 2 af 6.')).toBeTruthy()
})

test('a term that is in use goes only when it is said what takes its place', () => {
  render(<Shown />)
  press('Fjern Netværks- eller samtalegrupper')
  const ask = within(screen.getByRole('group', { name: 'Fjern Netværks- eller samtalegrupper' }))
  expect(ask.getByText('»Netværks- eller samtalegrupper« bruges af 2 indsatser.')).toBeTruthy()
  expect(document.activeElement).toBe(ask.getByRole('combobox'))
  fireEvent.change(ask.getByRole('combobox'), { target: { value: 'other' } })
  fireEvent.click(ask.getByRole('button', { name: 'Fjern »Netværks- eller samtalegrupper«' }))
  expect(typeIds()).not.toContain('groups')
  expect(nowOpen().interventions.map(({ type }) => type)).toEqual(['other', 'other', 'other'])
  expect(stepsDone()).toEqual(['list-edited'])
})

test('with nothing in its place it is not told any more', () => {
  render(<Shown />)
  list('ages')
  press('Fjern 0–2 år')
  press('Fjern »0–2 år«')
  expect(nowOpen().interventions[1]?.ages).toEqual(['3-5'])
})

test('the built-in list comes back, with own terms that are in use at its end', () => {
  render(<Shown />)
  write('Nyt navn på listen', 'I brug')
  press('Tilføj')
  write('Nyt navn på listen', 'Ikke i brug')
  press('Tilføj')
  const own = termsOf(nowOpen(), 'types').at(-2)?.id ?? ''
  appStore.getState().edit(
    { ...nowOpen(), interventions: nowOpen().interventions.map((each) => ({ ...each, type: own })) },
    { kind: 'interventions-changed', count: 3 },
  )
  cleanup()
  render(<Shown />)
  press('Hent den oprindelige liste')
  expect(names().slice(-2)).toEqual(['Andet', 'I brug'])
})

test('a method: renamed also where it is used, other names, taken away, brought back', () => {
  render(<Shown />)
  list('methods')
  write('Metode 3', 'Marte Meo-metoden')
  fireEvent.blur(field('Metode 3'))
  expect(nowOpen().interventions[1]?.needs).toEqual(['Marte Meo-metoden'])
  write('Andre navne for Marte Meo-metoden', 'MM, Marte Meo; mm')
  fireEvent.blur(field('Andre navne for Marte Meo-metoden'))
  expect(methodsOf(nowOpen())[2]).toEqual({ name: 'Marte Meo-metoden', aliases: ['MM', 'Marte Meo'] })
  write('Andre navne for Cool Kids', 'CK, mm')
  expect(screen.getByText('»mm« er der allerede.')).toBeTruthy()
  fireEvent.keyDown(field('Andre navne for Cool Kids'), { key: 'Escape' })
  press('Fjern Tryghedscirklen')
  expect(nowOpen().interventions[0]?.method).toBe('COS-P')
  write('Ny metode', 'Ro på')
  press('Tilføj')
  expect(methodsOf(nowOpen()).at(-1)).toEqual({ name: 'Ro på', aliases: [] })
  press('Hent den oprindelige liste')
  expect(nowOpen().methods).toBeNull()
})

test('an administration is renamed everywhere; where two become one, it says so first', async () => {
  render(<Shown />)
  list('administration')
  write('Nyt navn for Sundhed', 'Sundhed og Kultur')
  expect(screen.getByText('»Sundhed og Kultur« står allerede på 1 indsats. De bliver slået sammen.')).toBeTruthy()
  expect(stepsDone()).toEqual([])
  press('Ret i 2 indsatser')
  await nextFrame()
  expect(new Set(nowOpen().interventions.map(({ administration }) => administration))).toEqual(new Set(['Sundhed og Kultur']))
  expect(document.activeElement).toBe(field('Nyt navn for Sundhed og Kultur'))
  expect(stepsDone()).toEqual(['list-edited'])
})

test('where nothing is written, there is nothing to rename', () => {
  render(<Shown />)
  list('unit')
  expect(screen.getByText('Ingen indsatser har skrevet noget her endnu.')).toBeTruthy()
})
