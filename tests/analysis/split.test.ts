import { expect, it, test } from 'vitest'
import { resultOf } from '../../src/analysis/result.ts'
import { splitLevels } from '../../src/analysis/split.ts'
import { LEADERS, STAFF } from '../../src/model/published.ts'

const shown = (counts: readonly number[]) => ({ status: 'shown', counts }) as const

function ofRoom(counts: readonly number[]) {
  return resultOf({ groupKind: 'fields', room: shown(counts), groups: [], isOpenVote: false, unstated: 0 })
}

it.each([
  { counts: [4, 2, 0, 3, 5], levels: [1, 5], why: 'the tops of two camps' },
  { counts: [0, 6, 0, 8, 0], levels: [2, 4], why: 'camps of one level each' },
  { counts: [1, 0, 10, 3, 0], levels: [1, 3], why: 'a lone voice, and the room' },
  { counts: [0, 0, 14, 0, 0], levels: [3], why: 'one level where all chose it' },
  { counts: [1, 4, 5, 4, 1], levels: [2, 4], why: 'the ends of the middle half' },
  { counts: [0, 0, 0, 3, 4], levels: [5], why: 'one level where they agree' },
  { counts: [0, 3, 3, 3, 3], levels: [2, 5], why: 'the ends again' },
  { counts: [6, 1, 0, 0, 7], levels: [1, 5], why: 'the top of each camp' },
  { counts: [0, 4, 3, 4, 3], levels: [2, 4], why: 'half of the answers' },
  { counts: [1, 0, 2, 0, 1], levels: [], why: 'nothing where too few have voted to say' },
])('$why', ({ counts, levels }) => {
  expect(splitLevels(ofRoom(counts))).toEqual(levels)
})

test('where leaders and staff lie apart, the level of each', () => {
  const groups = [
    { id: LEADERS, ...shown([0, 0, 1, 7, 1]), levels: [] },
    { id: STAFF, ...shown([1, 4, 0, 0, 0]), levels: [] },
  ]
  const room = shown([1, 4, 1, 7, 1])
  expect(splitLevels(resultOf({ groupKind: 'leaders-staff', room, groups, isOpenVote: false, unstated: 0 }))).toEqual([2, 4])
})

test.each([
  { room: [0, 5, 2, 6, 2], leaders: [0, 0, 0, 6, 2], staff: [0, 5, 2, 0, 0], levels: [2, 4], why: 'apart' },
  { room: [7, 0, 0, 7, 0], leaders: [0, 0, 0, 7, 0], staff: [7, 0, 0, 0, 0], levels: [1, 4], why: 'the two camps' },
])('leaders and staff before camps where they are $why', ({ room, leaders, staff, levels }) => {
  const groups = [
    { id: LEADERS, ...shown(leaders), levels: [] },
    { id: STAFF, ...shown(staff), levels: [] },
  ]
  expect(splitLevels(resultOf({ groupKind: 'leaders-staff', room: shown(room), groups, isOpenVote: false, unstated: 0 }))).toEqual(levels)
})

test('nothing of votes that are hidden', () => {
  const room = { status: 'hidden', counts: null } as const
  expect(splitLevels(resultOf({ groupKind: 'fields', room, groups: [], isOpenVote: false, unstated: null }))).toEqual([])
})
