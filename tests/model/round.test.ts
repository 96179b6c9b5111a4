import { describe, expect, it, test } from 'vitest'
import { newAgenda } from '../../src/model/agenda.ts'
import type { Published } from '../../src/model/published.ts'
import {
  countAnswered,
  countPeople,
  firstSetup,
  isFrozen,
  isRevealed,
  newRound,
  setupAgain,
  settledOf,
  withAnswers,
  withoutAnswers,
  withPublished,
  withSettled,
  withTally,
  withWaitingCounted,
  type Participant,
} from '../../src/model/round.ts'

const setup = firstSetup({ components: ['b', 'a'], chain: ['staff'], fields: ['school'], minimumGroupSize: 5 })
const fresh = newRound(setup, { id: 'r1', number: 1, tag: '7K' })
const answered = withAnswers(fresh, [person('M'), person('C')])
const revealed = withPublished(answered, [shown('b', 2)])

test('a first round has everybody, leaders against staff, and the whole agenda', () => {
  expect(fresh).toMatchObject({ expected: null, groups: 'leaders-staff', samePeopleAs: null, agenda: newAgenda(), closedAt: null, people: null })
  expect([isFrozen(fresh), countPeople(fresh)]).toEqual([false, 0])
})

test('another round with the same people is set up alike, and keeps the way of grouping', () => {
  const again = newRound(setupAgain({ ...revealed, groups: 'fields', expected: 14 }), { id: 'r2', number: 2, tag: 'M4' })
  expect(again).toMatchObject({ groups: 'fields', expected: 14, samePeopleAs: 'r1', participants: [], published: [], number: 2 })
})

describe('answers', () => {
  it('stand in the order of their ids, whenever they came', () => {
    const later = withAnswers(answered, [person('A'), person('Z')])
    expect(later.participants.map(({ id }) => id)).toEqual(['A', 'C', 'M', 'Z'])
  })

  it('H59 wait once anything has been revealed, and change nothing that was shown', () => {
    const later = withAnswers(revealed, [person('A')])
    expect([later.participants, later.waiting.map(({ id }) => id), later.published]).toEqual([
      revealed.participants, ['A'], revealed.published,
    ])
    expect([countAnswered(later), countPeople(later)]).toEqual([2, 2])
  })

  it('are counted all at once, with what was shown anew', () => {
    const later = withAnswers(revealed, [person('Z'), person('A')])
    const counted = withWaitingCounted(later, (round) => [shown('b', round.participants.length)])
    expect(counted.participants.map(({ id }) => id)).toEqual(['A', 'C', 'M', 'Z'])
    expect([counted.waiting, counted.published]).toEqual([[], [shown('b', 4)]])
  })

  it('are not taken in when the round is closed, or its answers are deleted', () => {
    const closed = { ...answered, closedAt: '2026-04-14T12:00:00.000Z' }
    expect(withAnswers(closed, [person('A')])).toBe(closed)
    const deleted = withoutAnswers(answered)
    expect(withAnswers(deleted, [person('A')])).toBe(deleted)
    expect(withTally(closed, { component: 'a', counts: [1] })).toBe(closed)
  })
})

describe('hands', () => {
  const raised = withTally(withTally(answered, { component: 'a', counts: [0, 3] }), { component: 'b', counts: [1, 0] })

  it('stand in the order of the components, one tally each', () => {
    expect(raised.tallies.map(({ component }) => component)).toEqual(['b', 'a'])
    expect(withTally(raised, { component: 'a', counts: [2, 2] }).tallies).toHaveLength(2)
  })

  it('are taken away when all are down', () => {
    expect(withTally(raised, { component: 'b', counts: [0, 0] }).tallies).toEqual([{ component: 'a', counts: [0, 3] }])
  })

  it('of a component that has been revealed stay as they were', () => {
    expect(withTally(revealed, { component: 'b', counts: [9, 9] })).toBe(revealed)
    expect(withTally(revealed, { component: 'a', counts: [9, 9] }).tallies).toHaveLength(1)
  })

  it('count as people, as many as went up for one component', () => {
    expect([countAnswered(raised), countPeople(raised)]).toEqual([2, 5])
  })
})

describe('a reveal', () => {
  it('locks the way of grouping', () => {
    expect([isRevealed(revealed, 'b'), isRevealed(revealed, 'a')]).toEqual([true, false])
  })

  it('H68 of what was revealed already leaves it as it was', () => {
    expect(withPublished(revealed, [shown('b', 99)])).toBe(revealed)
    expect(withPublished(revealed, [shown('a', 2), shown('b', 99)]).published).toEqual([shown('b', 2), shown('a', 2)])
  })

  it('shows nothing where the single answers are gone', () => {
    const deleted = withoutAnswers(revealed)
    expect(withPublished(deleted, [shown('a', 0)])).toBe(deleted)
  })
})

test('what was settled is one for each component, the last word, in the order of the components', () => {
  const first = { component: 'a', value: 3, target: null, why: '', decision: '' }
  const round = withSettled(withSettled(fresh, first), { ...first, component: 'b' })
  expect(round.settled.map(({ component }) => component)).toEqual(['b', 'a'])
  expect(settledOf(withSettled(round, { ...first, value: 'unknown' }), 'a')).toMatchObject({ value: 'unknown' })
  expect(settledOf(fresh, 'a')).toBeNull()
})

test('without its answers a round knows how many there were, and what was shown and settled', () => {
  const full = withTally(withAnswers(revealed, [person('A')]), { component: 'a', counts: [1, 2] })
  const without = withoutAnswers({ ...full, note: 'x' })
  expect(without).toEqual({ ...full, participants: [], tallies: [], waiting: [], note: '', people: 5 })
  expect([countAnswered(without), countPeople(without)]).toEqual([5, 5])
  expect(withoutAnswers(without)).toEqual(without)
})

function person(id: string): Participant {
  return { id, chain: null, field: null, values: [1, 2] }
}

function shown(component: string, votes: number): Published {
  const room = { status: 'shown', counts: [votes, 0] } as const
  return { component, groupKind: 'leaders-staff', room, groups: [], isOpenVote: true, unstated: null }
}
