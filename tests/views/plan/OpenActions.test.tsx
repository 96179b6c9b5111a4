import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useApp } from '../../../src/state/store.ts'
import { OpenActions } from '../../../src/views/plan/OpenActions.tsx'
import { nowOpen, stepsDone } from '../../catalogue.ts'
import { openPlan, planAssessment } from '../../plans.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { blankRound } from '../../rounds.ts'

beforeAll(startPlanSpeech)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 1, 12) })
  openPlan(planAssessment())
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function Shown() {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <OpenActions assessment={assessment} round={blankRound({ number: 2 })} isReadOnly={false} /> : null
}

const items = () => within(screen.getByRole('list')).getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)

test('the next round begins with what is open, late ones first and in words', () => {
  render(<Shown />)
  expect(screen.getByRole('heading', { name: 'Åbne handlinger fra sidst' })).toBeTruthy()
  expect(screen.getByText('3 handlinger er åbne. Begynd med at se, hvad der er sket.')).toBeTruthy()
  expect(items()).toEqual(['Aftal en pulje', 'Skriv handleveje', 'Find et sted'])
  expect(screen.getByText(/Forsinket · 15\. januar 2027/)).toBeTruthy()
})

test('the status is set there, and what is closed stays in sight', () => {
  render(<Shown />)
  fireEvent.change(screen.getByRole('combobox', { name: 'Status: Aftal en pulje' }), { target: { value: 'done' } })
  expect(nowOpen().actions[1]?.status).toBe('done')
  expect(stepsDone()).toEqual(['action-changed'])
  expect(items()).toEqual(['Skriv handleveje', 'Find et sted', 'Aftal en pulje'])
  expect(screen.getByText('»Aftal en pulje« har status Færdig')).toBeTruthy()
})

test('they are printed by themselves, and then no longer on paper', async () => {
  const rows: number[] = []
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    fireEvent(window, new Event('beforeprint'))
    rows.push(document.querySelectorAll('.printed tbody tr').length)
    fireEvent(window, new Event('afterprint'))
  })
  render(<Shown />)
  fireEvent.click(screen.getByRole('button', { name: 'Udskriv handlingerne' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(rows).toEqual([3])
  fireEvent(window, new Event('beforeprint'))
  expect(document.querySelector('.printed')).toBeNull()
  fireEvent(window, new Event('afterprint'))
})

test('nothing where nothing is open', () => {
  openPlan({ ...planAssessment(), actions: [] })
  render(<Shown />)
  expect(screen.queryByRole('heading')).toBeNull()
})
