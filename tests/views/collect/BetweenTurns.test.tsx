import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { firstSetup, newRound, type Participant, type Round } from '../../../src/model/round.ts'
import { BetweenTurns, type BetweenTurnsProps } from '../../../src/views/collect/BetweenTurns.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const person: Participant = { id: '1T7K64H810S6CSA5', chain: 'staff', field: null, values: [3] }

function roundWith(given: Partial<Round>): Round {
  const setup = firstSetup({ components: ['shared-strategy'], chain: ['staff'], fields: [], minimumGroupSize: 5 })
  return { ...newRound(setup, { id: 'r', number: 1, tag: '7K' }), participants: [person], ...given }
}

function show(given: Partial<BetweenTurnsProps>) {
  const onBegin = vi.fn()
  render(<BetweenTurns round={roundWith({})} last={null} isReadOnly={false} onBegin={onBegin} {...given} />)
  return onBegin
}

test('H77 says how many have answered, and nothing of what', () => {
  show({ last: 'given' })
  expect(screen.getByRole('heading', { name: 'Giv computeren til den næste' })).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('Tak. Dit svar er afleveret.')
  expect(screen.getByText(/1 har svaret\./)).toBeTruthy()
  expect(document.body.innerHTML).not.toMatch(/Medarbejdere|Aftalt|strategi|64H8/)
})

test('after a reveal it says that the answer will wait', () => {
  const round = roundWith({})
  show({ round })
  expect(screen.queryByText(/Resultatet er allerede vist/)).toBeNull()
  cleanup()
  const hidden = { status: 'hidden', counts: null } as const
  const shown = { component: 'shared-strategy', groupKind: 'fields', room: hidden, groups: [], isOpenVote: true, unstated: null } as const
  show({ round: { ...round, published: [shown] } })
  expect(screen.getByText(/Resultatet er allerede vist/)).toBeTruthy()
})

test('where another window writes, nobody can begin', () => {
  show({ isReadOnly: true })
  expect(screen.queryByRole('button', { name: 'Begynd' })).toBeNull()
  expect(screen.getByText(/åben i et andet vindue/)).toBeTruthy()
})

test('H68 takes no press that follows too soon upon the one before', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000)
  const onBegin = show({ last: 'given' })
  now.mockReturnValue(1300)
  fireEvent.click(screen.getByRole('button', { name: 'Begynd' }))
  expect(onBegin).not.toHaveBeenCalled()
  now.mockReturnValue(1800)
  fireEvent.click(screen.getByRole('button', { name: 'Begynd' }))
  expect(onBegin).toHaveBeenCalledOnce()
})
