import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { useApp } from '../../../../src/state/store.ts'
import { InterventionDialog } from '../../../../src/views/catalogue/form/InterventionDialog.tsx'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf, nowOpen, openCatalogue, stepsDone } from '../../../catalogue.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
let shows = 0
beforeEach(() => {
  history.replaceState(null, '', '#/trappe?vis=indsats')
  // Drafts are kept by the id of the assessment: each test has one of its own.
  shows += 1
  const told = [
    { name: 'Cool Kids', method: 'Cool Kids', administration: 'Børn og Læring', unit: 'PPR', ages: ['6-9'], step: 'preventive' },
    { name: 'Anden', administration: 'Sundhed', unit: 'Sundhedsplejen', step: 'universal' },
  ]
  openCatalogue({ ...catalogueOf(told), id: `kommune-${shows}` })
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function Shown({ item }: { readonly item: string | null }) {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <InterventionDialog assessment={assessment} item={item} /> : null
}

const show = (item: string | null) => render(<Shown item={item} />)
const field = (name: string) => screen.getByRole('textbox', { name })
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const submit = () => {
  const form = screen.getByRole('dialog').querySelector('form')
  if (form) fireEvent.submit(form)
}
const sectionOf = (title: string) => screen.getByText(title, { selector: 'summary .label' }).closest('summary')

test('a name and a step are enough; the name has the focus', () => {
  show(null)
  expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('name')
  write('Navn', ' Familieklub ')
  submit()
  expect(nowOpen().interventions.at(-1)).toMatchObject({ name: 'Familieklub', step: 'preventive', type: null, needs: [] })
  expect(stepsDone()).toEqual(['intervention-added'])
})

test('without a name nothing is added, the reason stands at the field, and the focus is there', () => {
  show(null)
  press('Tilføj indsats')
  expect(field('Navn').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('Giv indsatsen et navn.')).toBeTruthy()
  expect(document.activeElement).toBe(field('Navn'))
  expect(stepsDone()).toEqual([])
})

test('a wrong number in a folded part opens it, says why, and has the focus', () => {
  show('i1')
  write('Årsværk', 'mange')
  press('Gem')
  expect(screen.getByText('Skriv et tal fra 0 til 100.000, fx 0,7, eller lad feltet stå tomt.')).toBeTruthy()
  expect(sectionOf('Omfang og status')?.parentElement?.hasAttribute('open')).toBe(true)
  expect(document.activeElement).toBe(field('Årsværk'))
  write('Årsværk', '0,7')
  press('Gem')
  expect(nowOpen().interventions[0]?.staffing).toBe(0.7)
})

test('definitions stand where type and prevention are chosen', () => {
  show(null)
  expect(screen.getByText(/^Primær: før der er et problem/)).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Tertiær' }))
  expect(screen.getByText(/^Sørger for, at et problem/)).toBeTruthy()
  choose('Type', 'blended')
  expect(screen.getByText(/^Specialiseret hjælp, der bliver givet i selve dagtilbuddet/)).toBeTruthy()
})

test('competences: needed ones typed or chosen, held ones in rows, and the summary counts them', () => {
  show('i1')
  const needs = screen.getByRole('combobox', { name: 'Kræver kompetence' })
  fireEvent.change(needs, { target: { value: 'Marte' } })
  fireEvent.keyDown(needs, { key: 'ArrowDown' })
  fireEvent.keyDown(needs, { key: 'Enter' })
  fireEvent.change(needs, { target: { value: 'Samtaleteknik' } })
  fireEvent.keyDown(needs, { key: 'Enter' })
  expect(within(screen.getByRole('list', { name: 'Kræver kompetence' })).getAllByRole('listitem')).toHaveLength(2)
  press('Tilføj kompetence')
  const row = within(screen.getByRole('group', { name: 'Kompetence 1, der findes' }))
  fireEvent.change(row.getByRole('combobox', { name: 'Kompetence' }), { target: { value: 'Marte Meo' } })
  fireEvent.change(row.getByRole('textbox', { name: 'Antal' }), { target: { value: '3' } })
  press('Tilføj kompetence')
  expect(sectionOf('Kompetencer')?.textContent).toContain('2 kræves, 1 findes')
  press('Fjern »Samtaleteknik«')
  press('Gem')
  expect(nowOpen().interventions[0]).toMatchObject({
    needs: ['Marte Meo'],
    holds: [{ competence: 'Marte Meo', where: '', people: 3 }],
  })
})

test('a row of a competence without its name says so', () => {
  show('i1')
  press('Tilføj kompetence')
  fireEvent.change(screen.getByRole('combobox', { name: 'Hvor' }), { target: { value: 'PPR' } })
  press('Gem')
  expect(screen.getByText('Skriv kompetencen, eller fjern rækken.')).toBeTruthy()
  press('Fjern kompetence 1, der findes')
  press('Gem')
  expect(nowOpen().interventions[0]?.holds).toEqual([])
})

test('a link opens in a new tab, and a script is no link', () => {
  show('i1')
  write('Link', 'javascript:alert(1)')
  expect(screen.queryByRole('link')).toBeNull()
  press('Gem')
  expect(screen.getByText(/^Skriv en adresse, der begynder med https/)).toBeTruthy()
  write('Link', 'www.kommune.dk/cool')
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Åbn linket i en ny fane' })
  expect([link.href, link.target, link.rel]).toEqual(['https://www.kommune.dk/cool', '_blank', 'noopener noreferrer'])
  press('Gem')
  expect(nowOpen().interventions[0]?.link).toBe('https://www.kommune.dk/cool')
})

test('one after the other: what they are likely to share stays, and the name is asked for again', () => {
  show(null)
  write('Navn', 'Første')
  choose('Trin', 'universal')
  choose('Forvaltning', 'Sundhed')
  fireEvent.click(screen.getByRole('checkbox', { name: '0–2 år' }))
  press('Tilføj, og skriv en til')
  expect(screen.getByText(/^»Første« er tilføjet\./)).toBeTruthy()
  expect(document.activeElement).toBe(field('Navn'))
  write('Navn', 'Anden igen')
  press('Tilføj indsats')
  expect(nowOpen().interventions.slice(2)).toMatchObject([
    { name: 'Første', step: 'universal', administration: 'Sundhed', ages: ['0-2'] },
    { name: 'Anden igen', step: 'universal', administration: 'Sundhed', ages: [] },
  ])
  expect(stepsDone()).toEqual(['intervention-added', 'intervention-added'])
})

test('what was left without an answer is there again, and can be thrown away', () => {
  const { unmount } = show('i1')
  write('Navn', 'Halvt skrevet')
  unmount()
  expect(nowOpen().interventions[0]?.name).toBe('Cool Kids')
  const again = show('i1')
  expect(field('Navn')).toHaveProperty('value', 'Halvt skrevet')
  press('Begynd forfra')
  expect(field('Navn')).toHaveProperty('value', 'Cool Kids')
  again.unmount()
  show('i1')
  expect(screen.queryByRole('button', { name: 'Begynd forfra' })).toBeNull()
})

test('what the others say is offered', () => {
  show(null)
  fireEvent.click(screen.getByRole('combobox', { name: 'Forvaltning' }))
  const offered = within(screen.getByRole('listbox', { name: 'Forvaltning' })).getAllByRole('option')
  expect(offered.map((option) => option.textContent)).toEqual(['Børn og Læring', 'Sundhed'])
})

test('components of the circle, parents and the rest are kept', () => {
  show('i1')
  fireEvent.click(screen.getByRole('checkbox', { name: /^Forældre.*samarbejde$/ }))
  fireEvent.click(screen.getByRole('radio', { name: 'Ja' }))
  choose('Lovgrundlag', 'barnets-lov-30')
  write('Beskrivelse', 'Ti gange.')
  press('Gem')
  expect(nowOpen().interventions[0]).toMatchObject({
    components: ['parent-partnership'],
    includesParents: true,
    legalBasis: 'barnets-lov-30',
    description: 'Ti gange.',
    ages: ['6-9'],
  })
  expect(stepsDone()).toEqual(['intervention-changed'])
})

test('H68 a double click on Save saves once; deleting is one step', () => {
  const { unmount } = show('i1')
  write('Navn', 'Ny')
  press('Gem')
  press('Gem')
  expect(stepsDone()).toEqual(['intervention-changed'])
  unmount()
  show('i1')
  press('Slet indsatsen')
  expect(nowOpen().interventions.map(({ name }) => name)).toEqual(['Anden'])
})
