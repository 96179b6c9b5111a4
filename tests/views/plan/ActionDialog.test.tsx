import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useApp } from '../../../src/state/store.ts'
import { ActionDialog } from '../../../src/views/plan/ActionDialog.tsx'
import { catalogueOf, nowOpen, stepsDone } from '../../catalogue.ts'
import { openPlan, planAssessment } from '../../plans.ts'
import { startPlanSpeech } from '../../planSpeech.ts'

beforeAll(startPlanSpeech)
let shows = 0
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2028, 1, 29, 12) })
  history.replaceState(null, '', '#/handleplan?vis=handling')
  // Drafts are kept by the id of the assessment: each test has one of its own.
  shows += 1
  const { interventions } = catalogueOf([{ name: 'Cool Kids' }, { name: 'Sorggruppe' }])
  openPlan({ ...planAssessment(), id: `kommune-${shows}`, interventions })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  history.replaceState(null, '', '#')
})

function Shown({ item }: { readonly item: string | null }) {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <ActionDialog assessment={assessment} item={item} /> : null
}

const show = (item: string | null = null) => render(<Shown item={item} />)
const write = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const submit = () => {
  const form = screen.getByRole('dialog').querySelector('form')
  if (form) fireEvent.submit(form)
}
const due = () => screen.getByLabelText<HTMLInputElement>('Frist')

test('what is to be done is enough, and has the focus; it is said what not to write', () => {
  show()
  expect(document.activeElement).toBe(screen.getByLabelText('Hvad gør vi?'))
  expect(screen.getByText('Skriv ikke om enkelte børn, familier eller kolleger.')).toBeTruthy()
  expect(screen.getByText('En funktion, ikke en persons navn, fx PPR-leder')).toBeTruthy()
  write('Hvad gør vi?', '  Aftal et møde ')
  submit()
  submit()
  expect(nowOpen().actions).toHaveLength(5)
  expect(nowOpen().actions.at(-1)).toMatchObject({ text: 'Aftal et møde', status: 'planned', due: null, source: 'own' })
  expect(stepsDone()).toEqual(['action-added'])
  expect(location.hash).toBe('#/handleplan')
})

test('without it nothing is added, the reason stands at the field, and the focus is there', () => {
  show()
  press('Gem')
  expect(screen.getByText('Skriv, hvad I gør.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Hvad gør vi?'))
  expect(stepsDone()).toEqual([])
})

test('all of it is kept', () => {
  show('clear-leadership')
  expect(screen.getByLabelText('Komponent')).toHaveProperty('value', 'clear-leadership')
  write('Hvad gør vi?', 'Aftal et møde')
  write('Hvorfor?', 'Ingen ved det')
  fireEvent.change(screen.getByRole('combobox', { name: 'Ansvarlig' }), { target: { value: 'PPR-leder' } })
  write('Frist', '2028-10-29')
  fireEvent.click(screen.getByRole('radio', { name: 'I gang' }))
  write('Første skridt', 'Ring')
  write('Tegn på, at det virker', 'Færre venter')
  const picker = screen.getByRole('combobox', { name: 'Indsatser' })
  fireEvent.change(picker, { target: { value: 'sorg' } })
  fireEvent.keyDown(picker, { key: 'ArrowDown' })
  fireEvent.keyDown(picker, { key: 'Enter' })
  press('Gem')
  expect(nowOpen().actions.at(-1)).toMatchObject({
    text: 'Aftal et møde', why: 'Ingen ved det', owner: 'PPR-leder', due: '2028-10-29', status: 'begun', firstStep: 'Ring', sign: 'Færre venter', component: 'clear-leadership', interventions: ['i2'],
  })
})

test('an intervention that is not in the list is refused', () => {
  show()
  write('Hvad gør vi?', 'Aftal')
  const picker = screen.getByRole('combobox', { name: 'Indsatser' })
  fireEvent.change(picker, { target: { value: 'Ukendt' } })
  fireEvent.keyDown(picker, { key: 'Enter' })
  press('Gem')
  expect(screen.getByText('Vælg en indsats fra listen, eller ryd feltet.')).toBeTruthy()
  expect(stepsDone()).toEqual([])
  fireEvent.change(picker, { target: { value: '' } })
  press('Gem')
  expect(stepsDone()).toEqual(['action-added'])
})

test('responsible functions used before are offered', () => {
  show()
  fireEvent.click(screen.getByRole('combobox', { name: 'Ansvarlig' }))
  const offered = within(screen.getByRole('listbox', { name: 'Ansvarlig' })).getAllByRole('option')
  expect(offered.map((option) => option.textContent)).toEqual(['PPR-leder', 'Økonomichef'])
})

test('a deadline with one press is said before it is saved', () => {
  show()
  press('om 1 md.')
  expect(due().value).toBe('2028-03-29')
  press('om 3 mdr.')
  expect(screen.getByText('Frist: 29. maj 2028')).toBeTruthy()
  press('om 6 mdr.')
  expect(due().value).toBe('2028-08-29')
})

test('H64 the same date next year of 29 February is the 28th, and never 1 March', () => {
  show()
  press('samme dato næste år')
  expect(screen.getByText('Frist: 28. februar 2029')).toBeTruthy()
  write('Frist', '2028-10-31')
  press('samme dato næste år')
  expect(due().value).toBe('2029-10-31')
  expect(stepsDone()).toEqual([])
})

test('H15 what is no day is refused in words, and the field has the focus', () => {
  show()
  write('Hvad gør vi?', 'Aftal')
  write('Frist', '0001-01-01')
  press('Gem')
  expect(screen.getByText('Datoen findes ikke. Skriv dag, måned og år, fx 1. juni 2027.')).toBeTruthy()
  expect(document.activeElement).toBe(due())
  expect(stepsDone()).toEqual([])
  press('om 1 md.')
  press('Gem')
  expect(nowOpen().actions.at(-1)?.due).toBe('2028-03-29')
})

test('one after the other: component and deadline stay, and what to do is asked for again', () => {
  show('shared-strategy')
  write('Hvad gør vi?', 'Første')
  fireEvent.change(screen.getByRole('combobox', { name: 'Ansvarlig' }), { target: { value: 'PPR-leder' } })
  press('om 6 mdr.')
  press('Gem og tilføj en til')
  expect(screen.getByText('»Første« er gemt. Skriv den næste.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Hvad gør vi?'))
  write('Hvad gør vi?', 'Anden')
  press('Gem')
  expect(nowOpen().actions.slice(4)).toMatchObject([
    { text: 'Første', owner: 'PPR-leder', component: 'shared-strategy', due: '2028-08-29' },
    { text: 'Anden', owner: '', component: 'shared-strategy', due: '2028-08-29' },
  ])
})

test('one that is there is changed where it stands, or taken away', () => {
  const { unmount } = show('a2')
  expect(screen.getByRole('dialog', { name: 'Ret handling' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Gem og tilføj en til' })).toBeNull()
  write('Hvad gør vi?', 'Aftal to puljer')
  press('Gem')
  expect(nowOpen().actions[1]).toMatchObject({ id: 'a2', text: 'Aftal to puljer', owner: 'Økonomichef' })
  unmount()
  show('a2')
  press('Slet')
  expect(nowOpen().actions.map(({ id }) => id)).toEqual(['a1', 'a3', 'a4'])
  expect(stepsDone()).toEqual(['action-changed', 'action-removed'])
})

test('what was left without an answer is there again, and can be thrown away', () => {
  const { unmount } = show('a1')
  write('Hvad gør vi?', 'Halvt skrevet')
  unmount()
  show('a1')
  expect(screen.getByLabelText('Hvad gør vi?')).toHaveProperty('value', 'Halvt skrevet')
  press('Begynd forfra')
  expect(screen.getByLabelText('Hvad gør vi?')).toHaveProperty('value', 'Skriv handleveje')
})
