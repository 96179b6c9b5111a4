import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Round } from '../../../src/model/round.ts'
import { PrintedRound } from '../../../src/views/workshop/PrintedRound.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith, COMPONENTS, roundWith, shown } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})

afterEach(() => {
  act(() => void dispatchEvent(new Event('afterprint')))
  cleanup()
})

const [component = ''] = COMPONENTS
const settled = [{ component, value: 3, target: 4, why: 'Vi gør det alle steder.', decision: 'Lederen samler op.' }]

function print(round: Round, hasPlan = false): void {
  render(<PrintedRound assessment={assessmentWith(round)} round={round} hasPlan={hasPlan} />)
  act(() => void dispatchEvent(new Event('beforeprint')))
}

test('what the room settled is on paper, and the facilitator’s notes never', () => {
  print(shown(roundWith(14, { settled, note: 'Husk kaffen' })), true)
  const row = screen.getByRole('row', { name: /Vi gør det alle steder/, hidden: true })
  expect(row.textContent).toContain('Lederen samler op.')
  expect(row.querySelectorAll('td')[1]?.textContent).toBe('4')
  expect(document.body.textContent).not.toContain('Husk kaffen')
})

test('the agenda is on paper before the day, and the table not before anything is settled', () => {
  print(roundWith(0), true)
  expect(screen.getByRole('heading', { name: 'Dagsorden', hidden: true })).toBeTruthy()
  expect(screen.queryByRole('table', { hidden: true })).toBeNull()
})

test('the other pages have no agenda, and say when nothing is settled', () => {
  print(roundWith(0))
  expect(screen.queryByRole('heading', { name: 'Dagsorden', hidden: true })).toBeNull()
  expect(screen.getByText('I har ikke aftalt noget endnu.')).toBeTruthy()
})
