import { describe, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAction } from '../../src/model/action.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { firstSetup, newRound, setupAgain, withAnswers, type Round, type Settled } from '../../src/model/round.ts'
import {
  forSharing,
  hasAnswers,
  isGroupingLocked,
  latestRound,
  nextRoundNumber,
  roundOf,
  samePeople,
  withGrouping,
  withGroupingKept,
  withRoomSettled,
  withoutRound,
  withRound,
  withRoundChanged,
} from '../../src/model/rounds.ts'
import { scoreOf } from '../../src/model/score.ts'

const empty = newAssessment(framework, { municipality: 'Vejen', team: 'x', date: '2026-04-14' }, 'a1')
const two = withRound(withRound(empty, round(1)), round(2))
const settled: Settled = { component: 'everyday-life', value: 2, target: 4, why: 'Fordi', decision: '' }

test('rounds are found by their id, and the latest is the last', () => {
  expect([roundOf(two, 'r1')?.number, roundOf(two, 'none'), latestRound(two)?.id]).toEqual([1, null, 'r2'])
  expect(latestRound(empty)).toBeNull()
})

test('numbers go on counting, also when a round in between is removed', () => {
  expect([nextRoundNumber(empty), nextRoundNumber(two), nextRoundNumber(withoutRound(two, 'r1'))]).toEqual([1, 3, 3])
})

test('a round that is removed is named by no action: its number may come again', () => {
  const actions = [1, 2, null].map((number, index) => ({ id: `h${index}`, ...newAction('x'), round: number }))
  const after = withoutRound({ ...two, actions }, 'r2')
  expect(after.actions.map((each) => each.round)).toEqual([1, null, null])
  expect(nextRoundNumber(after)).toBe(2)
  expect(withoutRound({ ...two, actions }, 'x')).toEqual({ ...two, actions })
})

test('a round with the same people divides them as the earlier one did, whatever is asked for', () => {
  const fields = withRoundChanged(two, 'r1', (each) => ({ ...each, groups: 'fields' }))
  const asked = { ...setupAgain(round(1)), groups: 'leaders-staff' } as const
  expect(withGroupingKept(fields, asked).groups).toBe('fields')
  expect(withGroupingKept(fields, { ...asked, samePeopleAs: null })).toEqual({ ...asked, samePeopleAs: null })
  expect(withGroupingKept(fields, { ...asked, samePeopleAs: 'gone' }).groups).toBe('leaders-staff')
})

describe('the way of grouping of rounds with the same people', () => {
  const shown = { published: [{ component: 'a', groupKind: 'leaders-staff', room: { status: 'empty', counts: null }, groups: [], isOpenVote: false, unstated: 0 }] } as const
  const chain = { ...empty, rounds: [round(1), { ...round(2), samePeopleAs: 'r1' }, { ...round(3), samePeopleAs: 'r2' }, round(4)] }
  const isLocked = (assessment: typeof chain) => assessment.rounds.map((each) => isGroupingLocked(assessment, each))
  const withShown = (id: string) => withRoundChanged(chain, id, (each) => ({ ...each, ...shown })) as typeof chain

  it('may be changed in the first of them for all, as long as nothing has been shown', () => {
    expect(isLocked(chain)).toEqual([false, true, true, false])
    expect(withGrouping(chain, 'r1', 'fields').rounds.map(({ groups }) => groups)).toEqual(['fields', 'fields', 'fields', 'leaders-staff'])
    expect([withGrouping(chain, 'r2', 'fields'), withGrouping(chain, 'none', 'fields')]).toEqual([chain, chain])
  })

  it('is locked in all of them by what has been shown of any, earlier or later', () => {
    expect(isLocked(withShown('r1'))).toEqual([true, true, true, false])
    expect(isLocked(withShown('r3'))).toEqual([true, true, true, false])
    expect(isLocked(withShown('r4'))).toEqual([false, true, true, true])
    expect(withGrouping(withShown('r3'), 'r1', 'fields')).toEqual(withShown('r3'))
  })

  it('is locked where they are divided differently already', () => {
    expect(isLocked(withRoundChanged(chain, 'r2', (each) => ({ ...each, groups: 'fields' })) as typeof chain)).toEqual([true, true, true, false])
  })

  it('stays theirs when one of them is removed', () => {
    const [first, second, third] = ['r1', 'r2', 'r3'].map((id) => withoutRound(chain, id)) as [typeof two, typeof two, typeof two]
    expect([numbers(second, 'r1'), numbers(first, 'r2'), numbers(third, 'r2'), numbers(first, 'r4')]).toEqual([
      [1, 3], [2, 3], [2, 1], [4],
    ])
  })

  it('stays that of rounds that both followed one that is gone', () => {
    const second = { ...round(2), samePeopleAs: 'r1' }
    expect(samePeople({ ...empty, rounds: [second, { ...round(3), samePeopleAs: 'r1' }] }, second)).toHaveLength(2)
  })
})

test('a change of one round leaves the others as they are', () => {
  const changed = withRoundChanged(two, 'r1', (each) => ({ ...each, note: 'x' }))
  expect([changed.rounds[0]?.note, changed.rounds[1]]).toEqual(['x', two.rounds[1]])
})

describe('what a room settles', () => {
  it('becomes the team’s own score and target, and keeps what else it had', () => {
    const noted = { ...two, scores: [{ ...scoreOf(two, 'everyday-life'), note: 'Grundlag', value: 5 }] }
    const next = withRoomSettled(noted, 'r2', settled)
    expect(roundOf(next, 'r2')?.settled).toEqual([settled])
    expect(scoreOf(next, 'everyday-life')).toMatchObject({ value: 2, target: 4, targetDate: '2026-10-14', note: 'Grundlag' })
  })

  it('may be that it is not known', () => {
    expect(scoreOf(withRoomSettled(two, 'r2', { ...settled, value: 'unknown' }), 'everyday-life').value).toBe('unknown')
  })

  it('leaves score and target alone where only a decision was taken', () => {
    const scored = withRoomSettled(two, 'r1', settled)
    const next = withRoomSettled(scored, 'r2', { ...settled, value: null, target: null, decision: 'Vi mødes' })
    expect(next.scores).toEqual(scored.scores)
    expect(roundOf(next, 'r2')?.settled[0]?.decision).toBe('Vi mødes')
  })
})

test('to share, no round has anybody’s answers; here, they stay', () => {
  const person = { id: 'A', chain: null, field: null, values: [3] }
  const full = withRoundChanged(two, 'r1', (each) => withAnswers(each, [person]))
  expect([hasAnswers(two), hasAnswers(full), hasAnswers(forSharing(full))]).toEqual([false, true, false])
  expect(forSharing(full).rounds.map(({ people }) => people)).toEqual([1, 0])
})

test('answers that wait, and hands alone, are answers', () => {
  const waiting = withRoundChanged(two, 'r1', (each) => ({ ...each, waiting: [{ id: 'A', chain: null, field: null, values: [3] }] }))
  const hands = withRoundChanged(two, 'r1', (each) => ({ ...each, tallies: [{ component: 'everyday-life', counts: [1, 0, 0, 0, 0] }] }))
  expect([hasAnswers(waiting), hasAnswers(hands)]).toEqual([true, true])
})

function numbers(assessment: typeof two, id: string): readonly number[] {
  return samePeople(assessment, roundOf(assessment, id) ?? round(9)).map(({ number }) => number)
}

function round(number: number): Round {
  const setup = firstSetup({ components: ['everyday-life'], chain: [], fields: [], minimumGroupSize: 5 })
  return newRound(setup, { id: `r${number}`, number, tag: `7${number}` })
}
