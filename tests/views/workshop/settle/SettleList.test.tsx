import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { settledOf, type Round } from '../../../../src/model/round.ts'
import { scoreOf } from '../../../../src/model/score.ts'
import { newHistory } from '../../../../src/state/history.ts'
import { appStore, useApp } from '../../../../src/state/store.ts'
import { SettleList } from '../../../../src/views/workshop/settle/SettleList.tsx'
import { loadTakeHomeTexts, loadWorkshopTexts, startWording } from '../../../../src/wording/i18n.ts'
import { assessmentWith, people, revealedRound, roundWith, shown } from '../../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
  await loadTakeHomeTexts()
})
afterEach(cleanup)

const settle = vi.fn()

function List() {
  const round = useApp((state) => state.history?.present.rounds[0])
  return round ? <SettleList round={round} run={{ settle }} isReadOnly={false} /> : null
}

function show(round: Round = shown(roundWith(14))) {
  appStore.setState({ history: newHistory(assessmentWith(round)), isReadOnly: false })
  render(<List />)
}

function present() {
  const { history } = appStore.getState()
  if (!history) throw new Error('Nothing is open')
  return history.present
}

function settled(component: string) {
  const [round] = present().rounds
  return round ? settledOf(round, component) : null
}

const row = (name: string) => screen.getByRole('group', { name })
const first = (name: string) => within(row(name)).getByRole('button', { name: '1 Tilfældig' })

function type(...keys: readonly string[]) {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

test('nothing is chosen beforehand; the middle of the room is told as text', () => {
  show()
  expect(screen.getAllByText(/^Median .+ \(14 svar\)$/)).toHaveLength(16)
  expect(screen.queryByRole('button', { pressed: true })).toBeNull()
})

test('two camps have no middle that is told', () => {
  show(revealedRound(people(14, (person) => (person % 4 < 2 ? 1 : 5)), 'leaders-staff'))
  expect(screen.getAllByText('To lejre (14 svar)')).toHaveLength(16)
  expect(screen.queryByText(/Median/)).toBeNull()
})

test('the middle is not told before it has been shown', () => {
  show(roundWith(14))
  expect(screen.getAllByText('Ikke vist endnu')).toHaveLength(16)
})

test('one key each: a digit settles and goes on, U is not known, 0 skips', () => {
  show()
  first('Fælles strategi').focus()
  type('3', 'u', '0', '5')
  expect(settled('shared-strategy')).toMatchObject({ value: 3, target: null })
  expect(settled('clear-leadership')).toMatchObject({ value: 'unknown' })
  expect(settled('funding-incentives')).toBeNull()
  expect(settled('overview-of-provision')).toMatchObject({ value: 5 })
  expect(scoreOf(present(), 'shared-strategy').value).toBe(3)
  expect(first('Forpligtende samarbejde')).toBe(document.activeElement)
})

test('M and a digit is the target, and stays on the row', () => {
  show()
  first('Fælles strategi').focus()
  type('m')
  expect(screen.getByText('Mål: Tryk 1–5')).toBeTruthy()
  type('4', '2')
  expect(settled('shared-strategy')).toMatchObject({ value: 2, target: 4 })
  expect(screen.getByRole('status').textContent).toBe('Fælles strategi: 2 · Begyndende, mål 4')
})

test('0 clears what was settled, and the score that came of it', () => {
  show()
  first('Fælles strategi').focus()
  type('3', 'ArrowUp', '0')
  expect(settled('shared-strategy')).toBeNull()
  expect(scoreOf(present(), 'shared-strategy').value).toBeNull()
  expect(screen.getByText('0 af 16 aftalt')).toBeTruthy()
})

test('a key held down settles one row', () => {
  show()
  first('Fælles strategi').focus()
  fireEvent.keyDown(document.activeElement as Element, { key: '3' })
  fireEvent.keyDown(document.activeElement as Element, { key: '3', repeat: true })
  expect(settled('clear-leadership')).toBeNull()
})

test('a pointer does the same, and opens the form', () => {
  show()
  fireEvent.click(within(row('Fælles strategi')).getByRole('button', { name: '4 Indarbejdet' }))
  fireEvent.change(screen.getByRole('combobox', { name: /Mål Fælles strategi/ }), { target: { value: '5' } })
  expect(settled('shared-strategy')).toMatchObject({ value: 4, target: 5 })
  fireEvent.click(screen.getByRole('button', { name: 'Begrund Fælles strategi' }))
  expect(settle).toHaveBeenCalledWith('shared-strategy')
})

test('a decision stands below its row, and is made an action with one press', () => {
  const decision = { component: 'shared-strategy', value: 3, target: 4, why: '', decision: 'Skriv den ned' }
  show(shown(roundWith(14, { settled: [decision] })))
  expect(screen.getByText(/Skriv den ned/).textContent).toBe('Beslutning: Skriv den ned')
  fireEvent.click(screen.getByRole('button', { name: 'Lav handling af beslutningen om Fælles strategi' }))
  expect(present().actions).toMatchObject([{ text: 'Skriv den ned', source: 'decision', round: 1 }])
})
