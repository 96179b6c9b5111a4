import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Assessment } from '../../../src/model/assessment.ts'
import { newIntervention, type Intervention } from '../../../src/model/intervention.ts'
import { scoreOf, withScore, withScoreDetails } from '../../../src/model/score.ts'
import { newHistory } from '../../../src/state/history.ts'
import { usePreferences } from '../../../src/state/preferences.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { MergeDialog } from '../../../src/views/keepFile/MergeDialog.tsx'
import { giveToMerge, type MergeMaterial } from '../../../src/views/keepFile/mergeMaterial.ts'
import { loadCatalogueTexts, loadLaterTexts } from '../../../src/wording/i18n.ts'
import { startNaming } from '../../naming.ts'
import { assessmentWith, roundWith, shown } from '../../rounds.ts'

beforeAll(async () => {
  await startNaming()
  await loadLaterTexts()
  await loadCatalogueTexts()
})
beforeEach(() => history.replaceState(null, '', '#/vurdering?vis=flet'))
afterEach(() => {
  cleanup()
  usePreferences.setState({ hasLetterKeys: true })
  history.replaceState(null, '', '#')
})

function Shown() {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <MergeDialog assessment={assessment} /> : null
}

function show(here: Assessment, there: Assessment, more: Partial<MergeMaterial> = {}) {
  appStore.setState({ history: newHistory(here), isReadOnly: false })
  const file = { fileName: 'den-anden.json', why: 'opened', isShared: true, changedAt: null, removes: null } as const
  giveToMerge({ ...file, id: here.id, there, base: null, save: null, ...more })
  render(<Shown />)
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const key = (pressed: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed })
const heading = () => screen.getByRole('heading', { level: 3 }).textContent
const present = () => appStore.getState().history?.present ?? assessmentWith()
const scores = () => ['shared-strategy', 'clear-leadership', 'funding-incentives'].map((id) => scoreOf(present(), id).value)

const all = (values: readonly number[]) =>
  ['shared-strategy', 'clear-leadership', 'funding-incentives'].reduce((so, id, at) => withScore(so, id, values[at] ?? null), assessmentWith())

function many(prefix: string): readonly Intervention[] {
  return Array.from({ length: 1600 }, (_, index) => newIntervention(`${prefix}${index}`, `${prefix} ${index}`, 'universal'))
}

test('clashes come one by one, are answered by keys, and can be gone back to; one yes is one step of undo', () => {
  show(all([1, 1, 1]), withScoreDetails(all([2, 3, 4]), 'shared-strategy', { note: 'Fra filen' }))
  expect(heading()).toBe('Uenighed 1 af 3Fælles strategi: niveau')
  expect(screen.getByText('1 · Tilfældig')).toBeTruthy()
  key('2')
  expect(heading()).toMatch(/^Uenighed 2 af 3/)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }))
  key('1')
  press('Tilbage')
  expect(screen.getByText('Valgt')).toBeTruthy()
  key('1')
  key('2')
  expect(screen.getByText('0 ændringer herfra, 1 fra filen og 3 valgt.')).toBeTruthy()
  expect(scores()).toEqual([1, 1, 1])
  press('Flet')
  expect([scores(), scoreOf(present(), 'shared-strategy').note]).toEqual([[2, 1, 4], 'Fra filen'])
  appStore.getState().undo()
  expect(scores()).toEqual([1, 1, 1])
})

test('all that is left is chosen at once', () => {
  show(all([1, 1, 1]), all([2, 3, 4]))
  press(/Tag det, der er her/)
  press('Alle: i filen')
  press('Flet')
  expect(scores()).toEqual([1, 3, 4])
})

test('nothing is changed when it is cancelled', async () => {
  const here = all([1, 1, 1])
  show(here, all([2, 3, 4]))
  press('Alle: i filen')
  press('Annullér')
  await waitFor(() => expect(location.hash).toBe('#/vurdering'))
  expect(present()).toBe(here)
})

test('keys are no shortcuts where they are switched off', () => {
  usePreferences.setState({ hasLetterKeys: false })
  show(all([1, 1, 1]), all([2, 3, 4]))
  key('2')
  expect(heading()).toMatch(/^Uenighed 1 af 3/)
})

test('H68 the second press of a double click does not answer the next question', () => {
  show(all([1, 1, 1]), all([2, 3, 4]))
  for (const detail of [1, 2]) fireEvent.click(screen.getByRole('button', { name: /Tag det, der er i filen/ }), { detail })
  expect(heading()).toMatch(/^Uenighed 2 af 3/)
})

test('where nothing clashes there is only the yes', () => {
  const base = all([1, 1, 1])
  show(base, all([1, 2, 2]), { base })
  expect(heading()).toBe('Klar til at flette')
  expect(screen.getByText('0 ændringer herfra, 2 fra filen og 0 valgt.')).toBeTruthy()
  expect(screen.getByText('Ændret: Ledelse og rød tråd: niveau')).toBeTruthy()
})

test('a kept file is written to after the yes, and a failure is told with a way on', async () => {
  const save = vi.fn<NonNullable<MergeMaterial['save']>>()
  save.mockResolvedValueOnce({ kind: 'failed', name: 'Vejen.json', error: { kind: 'handle', error: 'full' } })
  save.mockResolvedValueOnce({ kind: 'saved' })
  show(all([1, 1, 1]), all([1, 1, 2]), { fileName: 'Vejen.json', save })
  key('2')
  press('Flet, og gem i Vejen.json')
  expect((await screen.findByRole('alert')).textContent).toContain('Der er ikke plads på drevet')
  expect(scores()).toEqual([1, 1, 2])
  press('Prøv at gemme igen')
  expect(await screen.findByText('Vurderingen er flettet og gemt i Vejen.json.')).toBeTruthy()
  expect(save.mock.calls.map(([merged]) => merged)).toEqual([present(), present()])
})

test('single answers that go from the file are told of, on the button too', () => {
  show(all([1, 1, 1]), all([1, 1, 1]), { fileName: 'Vejen.json', removes: 14, save: vi.fn<NonNullable<MergeMaterial['save']>>() })
  expect(screen.getByText('14 enkelte svar og facilitators noter bliver fjernet af filen.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Flet, og gem uden enkelte svar i Vejen.json' })).toBeTruthy()
})

test('results that a room has seen are not to be chosen away, and it is said why', () => {
  const here = assessmentWith(shown(roundWith(14)))
  show(here, assessmentWith(shown(roundWith(13))), { isShared: false })
  expect(heading()).toBe('Uenighed 1 af 1Runde 1')
  expect(screen.getByText(/bliver aldrig blandet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /i filen/ })).toBeNull()
  key('2')
  press('Flet')
  expect(present().rounds).toEqual(here.rounds)
})

test('what together is too much is told before anything is asked', () => {
  show({ ...all([1, 1, 1]), interventions: many('h') }, { ...all([2, 2, 2]), interventions: many('t') })
  expect(screen.getByRole('alert').textContent).toContain('3.200 indsatser. Der er plads til 3.000.')
  expect(screen.queryByRole('button', { name: /Flet/ })).toBeNull()
})

test('two that fit together if something else is chosen are asked about, and told where what was chosen is too much', () => {
  const both = [...many('h').slice(0, 1500), ...many('t').slice(0, 1500)]
  const base = { ...all([1, 1, 1]), interventions: both }
  const here = { ...base, interventions: both.map((each, at) => (at === 0 ? { ...each, note: 'Ændret her' } : each)) }
  const there = { ...base, interventions: [...both.slice(1), newIntervention('ny', 'Ny', 'universal')] }
  show(here, there, { base })
  expect(heading()).toMatch(/^Uenighed 1 af 1/)
  key('1')
  expect(screen.getByRole('alert').textContent).toContain('3.001 indsatser. Der er plads til 3.000.')
  press('Tilbage')
  key('2')
  press('Flet')
  expect(present().interventions).toHaveLength(3000)
})

test('codes that are in both files are counted once, and that is told', () => {
  const [more, less] = [roundWith(14), roundWith(13)]
  show(assessmentWith(more), assessmentWith(less), { isShared: false })
  fireEvent.click(screen.getByText(/^Fra filen \(/))
  expect(screen.getByText('Runde 1: 13 koder er ens i begge filer og tælles én gang.')).toBeTruthy()
})

test('without a file, as after a reload, it says so', () => {
  show(all([1, 1, 1]), all([2, 2, 2]), { id: 'another' })
  expect(screen.getByText('Der er ingen fil at flette. Åbn filen igen.')).toBeTruthy()
})
