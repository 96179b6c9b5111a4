import { describe, expect, it } from 'vitest'
import {
  canMergeWaiting,
  isOpenVote,
  isSecondPartitionSafe,
  limitsOf,
  suppress,
  suppressDivided,
  type DividedGroup,
  type Group,
  type Limits,
  type StatusOf,
} from '../../src/analysis/suppression.ts'
import vectors from '../fixtures/measures.json' with { type: 'json' }

type Sizes = readonly (readonly [string, number])[]
interface FlatVector {
  readonly id: string
  readonly groups: Sizes
  readonly expect: { readonly total: boolean; readonly groups: object }
}
interface NestedVector {
  readonly id: string
  readonly tree: readonly (readonly [string, Sizes])[]
  readonly expect: { readonly total: boolean; readonly groups: object; readonly levels: object }
}

const limits = limitsOf(5)

// JSON widens pairs to lists.
const flat = vectors.suppression as unknown as readonly FlatVector[]
const nested = vectors.nestedSuppression as unknown as readonly NestedVector[]

it.each(flat)('vector $id hides what it must', ({ groups, expect: expected }) => {
  const sized = groupsOf(groups)
  const found = suppress(sized, sizeOf(sized), limits)
  expect(found.isTotalShown).toBe(expected.total)
  expect(recordOf(found.groups)).toEqual(expected.groups)
})

it.each(nested)('vector $id hides what it must', ({ tree, expect: expected }) => {
  const sides = tree.map(([id, levels]) => dividedGroup(id, groupsOf(levels)))
  const found = suppressDivided(sides, sizeOf(sides), limits)
  expect(found.isTotalShown).toBe(expected.total)
  expect(recordOf(found.groups)).toEqual(expected.groups)
  expect(recordOf(found.groups.flatMap(({ levels }) => levels))).toEqual(expected.levels)
})

it.each(vectors.secondPartition)('vector $id: a second partition is allowed: $allowed', ({ cells, kGroup, allowed }) => {
  expect(isSecondPartitionSafe([cells], kGroup)).toBe(allowed)
  // One component that it is unsafe on is enough.
  expect(isSecondPartitionSafe([[[0, 9]], cells], kGroup)).toBe(allowed)
})

describe('limitsOf', () => {
  it.each([
    { group: 5, room: undefined, expected: { kGroup: 5, kTotal: 3 } },
    { group: 10, room: 8, expected: { kGroup: 10, kTotal: 8 } },
    { group: 1, room: undefined, expected: { kGroup: 3, kTotal: 3 } },
    { group: 5, room: 9, expected: { kGroup: 5, kTotal: 5 } },
    { group: 5, room: 0, expected: { kGroup: 5, kTotal: 3 } },
  ])('of $group and $room are $expected', ({ group, room, expected }) => {
    expect(limitsOf(group, room)).toEqual(expected)
  })
})

it('hides the first in the framework order of two that are equally large', () => {
  const found = suppress(groupsOf([['a', 2], ['b', 6], ['c', 6]]), 14, limits)
  expect(recordOf(found.groups)).toEqual({ a: 'small', b: 'complementary', c: 'shown' })
})

it('hides nothing more where the total is hidden itself', () => {
  const found = suppress(groupsOf([['a', 2], ['b', 0]]), 2, limits)
  expect(found).toEqual({ isTotalShown: false, groups: [{ id: 'a', status: 'small' }, { id: 'b', status: 'empty' }] })
})

it('of no groups has no statuses', () => {
  expect(suppress([], 0, limits)).toEqual({ isTotalShown: false, groups: [] })
  expect(suppressDivided([], 9, limits)).toEqual({ isTotalShown: true, groups: [] })
})

it('counts people: fewer than a group is an open vote, as many as a group wait together', () => {
  expect([isOpenVote(4, limits), isOpenVote(5, limits)]).toEqual([true, false])
  expect([canMergeWaiting(4, limits), canMergeWaiting(5, limits)]).toEqual([false, true])
})

/**
 * Everything that sums of what is shown can tell, by linear algebra: the unknowns are the levels (or fields) that
 * somebody of voted, and those who stated none. A breach is a set of the former whose sum follows, and is small.
 */
describe('subtraction', () => {
  it('finds a small group where only small ones are hidden', () => {
    const groups = divided([[4], [12]])
    const naive = [{ id: 'a', status: 'small', levels: [] }, { id: 'b', status: 'shown', levels: [] }] as const
    expect(breachesOf({ groups, statuses: naive, unstated: 0, kGroup: 5 })).toEqual([[4]])
  })

  it.each([
    { kGroup: 3, kTotal: 3 },
    { kGroup: 5, kTotal: 3 },
    { kGroup: 5, kTotal: 5 },
  ])('finds none in up to four fields: %o', (each) => {
    const rooms = tuplesOf([0, 1, 2, 3, 4, 5, 6, 9], 4)
    expect(rooms.filter((room) => isBreached(room.map((n) => [n]), each))).toEqual([])
  })

  it.each([
    { kGroup: 3, kTotal: 3 },
    { kGroup: 5, kTotal: 3 },
  ])('finds none in leaders and staff with two or three levels each: %o', (each) => {
    const rooms = tuplesOf([0, 1, 2, 4, 5, 6], 5)
    expect(rooms.filter((room) => isBreached([room.slice(0, 3), room.slice(3)], each))).toEqual([])
  })
})

interface Published {
  readonly groups: readonly DividedGroup[]
  readonly statuses: readonly (StatusOf & { readonly levels: readonly StatusOf[] })[]
  readonly unstated: number
  readonly kGroup: number
}

/** Whether anything small follows, where everybody stated their group and where two did not. */
function isBreached(rooms: readonly (readonly number[])[], each: Limits): boolean {
  const groups = divided(rooms)
  return [0, 2].some((unstated) => {
    const { groups: statuses, isTotalShown } = suppressDivided(groups, sizeOf(groups) + unstated, each)
    return isTotalShown && breachesOf({ groups, statuses, unstated, kGroup: each.kGroup }).length > 0
  })
}

/** The sizes of the parts of each small set of levels that can be worked out. */
function breachesOf({ groups, statuses, unstated, kGroup }: Published): readonly (readonly number[])[] {
  const leaves = groups.flatMap(({ id, levels }) => levels.map((level) => ({ ...level, side: id }))).filter(({ n }) => n > 0)
  const rowOf = (holds: (leaf: { readonly id: string; readonly side: string }) => boolean) =>
    [...leaves.map((leaf) => Number(holds(leaf))), 0]
  const rows = [
    [...leaves.map(() => 1), unstated > 0 ? 1 : 0],
    ...statuses.filter(({ status }) => status === 'shown').map(({ id }) => rowOf(({ side }) => side === id)),
    ...statuses
      .flatMap(({ levels }) => levels)
      .filter(({ status }) => status === 'shown')
      .map((level) => rowOf(({ id }) => id === level.id)),
  ]
  const basis = reducedBasis(rows)
  return subsetsOf(leaves)
    .filter((set) => sizeOf(set) > 0 && sizeOf(set) < kGroup)
    // The whole room is shown in its own right.
    .filter((set) => set.length < leaves.length || unstated > 0)
    .filter((set) => isInSpan(rowOf(({ id }) => set.some((leaf) => leaf.id === id)), basis))
    .map((set) => set.map(({ n }) => n))
}

interface BasisRow {
  readonly pivot: number
  readonly row: readonly number[]
}

function reducedBasis(rows: readonly (readonly number[])[]): readonly BasisRow[] {
  const basis: BasisRow[] = []
  for (const row of rows) {
    const rest = remainderOf(row, basis)
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot !== -1) basis.push({ pivot, row: rest.map((value) => value / (rest[pivot] ?? 1)) })
  }
  return basis
}

function remainderOf(row: readonly number[], basis: readonly BasisRow[]): readonly number[] {
  return basis.reduce((rest, each) => {
    const factor = rest[each.pivot] ?? 0
    return rest.map((value, index) => value - factor * (each.row[index] ?? 0))
  }, row)
}

function isInSpan(row: readonly number[], basis: readonly BasisRow[]): boolean {
  return remainderOf(row, basis).every((value) => Math.abs(value) < 1e-9)
}

function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const sets: T[][] = [[]]
  for (const item of items) sets.push(...sets.map((set) => [...set, item]))
  return sets
}

function tuplesOf(values: readonly number[], length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]]
  return tuplesOf(values, length - 1).flatMap((tuple) => values.map((value) => [...tuple, value]))
}

/** Sides 'a', 'b' … with levels 'a0', 'a1' …; a side of one level is also a field. */
function divided(rooms: readonly (readonly number[])[]): readonly DividedGroup[] {
  return rooms.map((room, index) => {
    const id = 'abcd'.charAt(index)
    return dividedGroup(id, room.map((n, place) => ({ id: `${id}${place}`, n })))
  })
}

function dividedGroup(id: string, levels: readonly Group[]): DividedGroup {
  return { id, n: sizeOf(levels), levels }
}

function groupsOf(sizes: Sizes): readonly Group[] {
  return sizes.map(([id, n]) => ({ id, n }))
}

function sizeOf(groups: readonly { readonly n: number }[]): number {
  return groups.reduce((sum, { n }) => sum + n, 0)
}

function recordOf(statuses: readonly StatusOf[]): object {
  return Object.fromEntries(statuses.map(({ id, status }) => [id, status]))
}
