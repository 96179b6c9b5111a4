import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Assessment } from '../../../src/model/assessment.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { PlanView } from '../../../src/views/plan/PlanView.tsx'
import { useRoute } from '../../../src/views/useRoute.ts'
import { nowOpen, stepsDone } from '../../catalogue.ts'
import { actionWith, openPlan, planAssessment } from '../../plans.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith } from '../../rounds.ts'

beforeAll(startPlanSpeech)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 1, 23, 30) })
  history.replaceState(null, '', '#/handleplan')
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  history.replaceState(null, '', '#')
})

function Shown() {
  const assessment = useApp((state) => state.history?.present)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const { item } = useRoute()
  return assessment ? <PlanView assessment={assessment} item={item} isReadOnly={isReadOnly} /> : null
}

function show(assessment: Assessment = planAssessment(), isReadOnly = false) {
  openPlan(assessment, isReadOnly)
  render(<Shown />)
}

const rowsOf = () =>
  within(screen.getByRole('table', { name: 'Handlingerne i planen' }))
    .getAllByRole('rowheader')
    .map((head) => head.querySelector('.plan-text')?.textContent ?? `[${head.textContent}]`)
const followUp = () => screen.getByLabelText('Næste møde om planen')
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

test('the heading is the finding; late ones come first, in words', () => {
  show()
  expect(screen.getByRole('heading', { level: 2, name: /^4 handlinger/ }).textContent).toBe(
    '4 handlinger: 1 forsinket, 1 i gang, 1 ikke begyndt, 1 færdig. 1 komponent med afstand til målet mangler en handling',
  )
  expect(rowsOf()).toEqual([
    '[Forsinket 1]', 'Aftal en pulje', '[Kommende 1]', 'Skriv handleveje', '[Uden frist 1]', 'Find et sted', '[Afsluttet 1]', 'Vedtag mål',
  ])
  expect(screen.getByRole('row', { name: /Aftal en pulje/ }).textContent).toMatch(/Forsinket.*15\. januar 2027/)
})

test('ordered by component and by owner, which the address remembers', () => {
  show()
  choose('Komponent')
  expect(location.hash).toBe('#/handleplan?efter=komponent')
  expect(rowsOf()).toEqual([
    '[Økonomi og incitamenter 1]', 'Aftal en pulje', '[Klare roller og handleveje 2]', 'Skriv handleveje', 'Vedtag mål', '[Ikke knyttet til en komponent 1]', 'Find et sted',
  ])
  choose('Ansvarlig')
  expect(rowsOf()).toEqual(['[PPR-leder 2]', 'Skriv handleveje', 'Vedtag mål', '[Økonomichef 1]', 'Aftal en pulje', '[Uden ansvarlig 1]', 'Find et sted'])
})

test('open and closed ones, each by themselves', () => {
  show()
  choose('Afsluttede (1)')
  expect(rowsOf()).toEqual(['[Afsluttet 1]', 'Vedtag mål'])
  choose('Åbne (3)')
  expect(location.hash).toBe('#/handleplan?status=aabne')
  expect(rowsOf()).toHaveLength(6)
})

test('the status is set in place: a step of undo, told, and the focus goes with it', async () => {
  show()
  const status = screen.getByRole('combobox', { name: 'Status: Aftal en pulje' })
  status.focus()
  fireEvent.change(status, { target: { value: 'done' } })
  expect(nowOpen().actions[1]?.status).toBe('done')
  expect(stepsDone()).toEqual(['action-changed'])
  expect(screen.getByText('»Aftal en pulje« har status Færdig')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Status: Aftal en pulje'))
  expect(screen.queryByText('[Forsinket 1]')).toBeNull()
})

test('where the row goes with the filter, the heading has the focus', async () => {
  history.replaceState(null, '', '#/handleplan?status=aabne')
  show()
  fireEvent.change(screen.getByRole('combobox', { name: 'Status: Find et sted' }), { target: { value: 'dropped' } })
  await waitFor(() => expect(document.activeElement?.id).toBe('plan-title'))
})

test('a suggestion becomes an action with one press, and the way on has the focus', async () => {
  show()
  expect(screen.getByRole('heading', { name: '2 forslag' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Lav handling: Lederne gennemgår strategien' }))
  expect(nowOpen().actions.at(-1)).toMatchObject({ text: 'Lederne gennemgår strategien', source: 'decision', round: 1, component: 'shared-strategy' })
  const next = await screen.findByRole('button', { name: 'Skriv den færdig' })
  await waitFor(() => expect(document.activeElement).toBe(next))
  fireEvent.click(screen.getByRole('button', { name: 'Lav handling: Ledelse og rød tråd, Afstand til målet: fra 2 til 4' }))
  expect(nowOpen().actions.at(-1)).toMatchObject({ source: 'gap', component: 'clear-leadership' })
  expect(screen.queryByRole('button', { name: /^Lav handling/ })).toBeNull()
  fireEvent.click(await screen.findByRole('button', { name: 'Skriv den færdig' }))
  expect(location.hash).toBe(`#/handleplan/${nowOpen().actions.at(-1)?.id}?vis=handling`)
})

test('an empty plan says what actions can be made of, and leads there', () => {
  show(assessmentWith())
  expect(screen.getByRole('heading', { name: 'Der er ingen handlinger endnu' })).toBeTruthy()
  const links = within(screen.getByText('Det kan I lave handlinger af').parentElement ?? document.body).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/workshop', '#/vurdering', '#/trappe?del=overlap'])
  expect(screen.queryByRole('table', { name: 'Handlingerne i planen' })).toBeNull()
})

test('the circle says how far the actions of a component are, and a picked one is marked in the table', async () => {
  show()
  const option = await screen.findByRole('option', { name: /^Klare roller og handleveje, .*, Handlinger: 1 af 2 færdig$/ })
  expect(screen.getByRole('option', { name: /^Fælles børnesyn, .*Ingen handling$/ })).toBeTruthy()
  fireEvent.click(option)
  expect(location.hash).toBe('#/handleplan/roles-and-pathways')
  expect(document.querySelectorAll('.plan-table .is-selected')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Ny handling til komponenten' }))
  expect(location.hash).toBe('#/handleplan/roles-and-pathways?vis=handling')
})

test('the same as a table', () => {
  show()
  const table = screen.getByRole('table', { name: 'Komponenter med niveau, mål og handlinger', hidden: true })
  const row = within(table).getByRole('row', { name: /Klare roller/, hidden: true })
  expect(row.textContent).toContain('1 af 2 færdig')
})

test('H15 the next meeting: a day is kept as a step, and what is no day is refused in words', () => {
  show()
  fireEvent.change(followUp(), { target: { value: '0001-01-01' } })
  fireEvent.blur(followUp())
  expect(screen.getByText('Datoen findes ikke. Skriv dag, måned og år, fx 1. juni 2027.')).toBeTruthy()
  expect(nowOpen().followUp).toBeNull()
  fireEvent.change(followUp(), { target: { value: '2027-10-31' } })
  fireEvent.blur(followUp())
  expect(nowOpen().followUp).toBe('2027-10-31')
  expect(stepsDone()).toEqual(['follow-up'])
  expect(screen.queryByText(/^Datoen findes ikke/)).toBeNull()
})

test('H63 late is by the calendar of whoever looks, to the last minute of the day', () => {
  show({ ...assessmentWith(), actions: [actionWith('1', { due: '2027-03-01' }), actionWith('2', { due: '2027-02-28' })] })
  expect(rowsOf()).toEqual(['[Forsinket 1]', 'Handling 2', '[Kommende 1]', 'Handling 1'])
})

test('where it can only be read, nothing can be set', () => {
  show(planAssessment(), true)
  expect(screen.queryByRole('button', { name: 'Ny handling' })).toBeNull()
  expect(screen.queryByRole('heading', { name: /forslag/ })).toBeNull()
  expect(screen.getByRole('combobox', { name: 'Status: Find et sted' })).toHaveProperty('disabled', true)
  expect(appStore.getState().history?.past).toEqual([])
})

test('on paper: the actions that are shown, with what is late in words', () => {
  history.replaceState(null, '', '#/handleplan?status=aabne')
  show({ ...planAssessment(), followUp: '2027-09-01' })
  fireEvent(window, new Event('beforeprint'))
  const paper = document.querySelector<HTMLElement>('.printed')
  expect(paper?.textContent).toContain('Næste møde om planen: 1. september 2027')
  expect(paper?.querySelectorAll('tbody tr')).toHaveLength(3)
  expect(paper?.textContent).toMatch(/15\. januar 2027 Forsinket/)
  fireEvent(window, new Event('afterprint'))
})
