import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCounts, total, type Counts } from '../../src/analysis/histogram.ts'
import { publishCounts, type ComponentCounts, type GroupCounts } from '../../src/analysis/publishCounts.ts'
import { limitsOf } from '../../src/analysis/suppression.ts'

const rules = { limits: limitsOf(5), gapMeasure: 'mean' } as const

/** Leaders 4.25 and staff 2, the political level too small to show. */
const chain = votesOf(
  {
    kind: 'leaders-staff',
    leaders: [
      { id: 'political', counts: [0, 0, 0, 1, 0] },
      { id: 'administrative', counts: [0, 0, 0, 4, 2] },
      { id: 'professional', counts: [0, 0, 1, 2, 2] },
    ],
    staff: [{ id: 'staff-level', counts: [2, 5, 2, 0, 0] }],
  },
  [0, 0, 2, 0, 0],
)

describe('leaders and staff', () => {
  const published = publishCounts(chain, rules)

  it('shows room and both sides, with what is told of each', () => {
    expect(published.room).toMatchObject({ status: 'shown', n: 23, counts: [2, 5, 5, 7, 4] })
    expect(published.groups).toMatchObject([
      { id: 'leaders', status: 'shown', n: 12, counts: [0, 0, 1, 7, 4], measures: { mean: 4.25 } },
      { id: 'staff', status: 'shown', n: 9, counts: [2, 5, 2, 0, 0], measures: { mean: 2 } },
    ])
  })

  it('tells of a hidden level its name alone, the same of a small one and of one hidden with it', () => {
    expect(published.groups[0]?.levels).toEqual([
      { id: 'political', status: 'hidden' },
      expect.objectContaining({ id: 'administrative', status: 'shown', n: 6 }),
      { id: 'professional', status: 'hidden' },
    ])
  })

  it('tells the gap between them, and that it is what stands out', () => {
    expect(published.levelGap).toBeCloseTo(2.25, 12)
    expect(published.room).toMatchObject({ pattern: 'level-gap', flags: { hasLevelGap: true } })
    // By hand: t = 6, 1 vote below level 4 and 7 in it: 3.5 + 5/7; and 1.5 + (4.5 − 2)/5 = 2.
    expect(publishCounts(chain, { ...rules, gapMeasure: 'medianGrouped' }).levelGap).toBeCloseTo(3.5 + 5 / 7 - 2, 12)
  })

  it('tells how many stated no level, for subtraction tells it too', () => {
    expect(published.unstated).toBe(2)
  })

  it('tells neither gap nor who is unstated where a side is hidden', () => {
    const few = votesOf(
      {
        kind: 'leaders-staff',
        leaders: [{ id: 'political', counts: [0, 0, 0, 0, 4] }],
        staff: [{ id: 'staff', counts: [9, 0, 0, 0, 0] }],
      },
      [0, 0, 2, 0, 0],
    )
    expect(publishCounts(few, rules)).toMatchObject({
      room: { status: 'shown', n: 15, flags: { hasLevelGap: false } },
      groups: [
        { id: 'leaders', status: 'hidden', levels: [{ id: 'political', status: 'hidden' }] },
        { id: 'staff', status: 'hidden', levels: [{ id: 'staff', status: 'hidden' }] },
      ],
      unstated: null,
      levelGap: null,
    })
  })
})

describe('fields', () => {
  it('are shown by themselves, without any gap between leaders and staff', () => {
    const fields = [{ id: 'school', counts: [0, 0, 5] }, { id: 'ppr', counts: [0, 0, 0] }]
    expect(publishCounts(votesOf({ kind: 'fields', fields }), rules)).toMatchObject({
      groups: [{ id: 'school', status: 'shown', n: 5, levels: [] }, { id: 'ppr', status: 'empty', levels: [] }],
      unstated: 0,
      levelGap: null,
    })
  })

  it('have no gap even if they are called leaders and staff', () => {
    const fields = [{ id: 'leaders', counts: [0, 0, 5] }, { id: 'staff', counts: [5, 0, 0] }]
    expect(publishCounts(votesOf({ kind: 'fields', fields }), rules).levelGap).toBeNull()
  })
})

it('has no groups where fewer people take part than a group has', () => {
  const open = votesOf({ kind: 'fields', fields: [{ id: 'school', counts: [1, 0, 3] }] })
  expect(publishCounts(open, rules)).toMatchObject({
    room: { status: 'shown', n: 4, flags: null, pattern: null },
    groups: [],
    isOpenVote: true,
    unstated: null,
  })
})

it('hides a room of two, and tells of an empty one that it is', () => {
  const two = { ...votesOf({ kind: 'fields', fields: [] }, [1, 1, 0]), people: 9 }
  const nobody = { ...votesOf({ kind: 'fields', fields: [] }, [0, 0, 0]), people: 9 }
  const rest = { groupKind: 'fields', groups: [], isOpenVote: false, levelGap: null }
  expect(publishCounts(two, rules)).toEqual({ room: { status: 'hidden' }, unstated: null, ...rest })
  expect(publishCounts(nobody, rules)).toEqual({ room: { status: 'empty' }, unstated: 0, ...rest })
})

const levelCounts = fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 })
const chainVotes = fc
  .tuple(fc.array(levelCounts, { maxLength: 3 }), fc.array(levelCounts, { maxLength: 2 }), levelCounts)
  .map(([leaders, staff, unstated]) =>
    votesOf({ kind: 'leaders-staff', leaders: named('leader', leaders), staff: named('staff', staff) }, unstated, 3),
  )
const fieldVotes = fc
  .tuple(fc.array(levelCounts, { maxLength: 5 }), levelCounts)
  .map(([fields, unstated]) => votesOf({ kind: 'fields', fields: named('field', fields) }, unstated, 3))
const anyVotes = fc.oneof(chainVotes, fieldVotes)

it('shows only what is large enough, and of the hidden nothing but the name', () => {
  fc.assert(
    fc.property(anyVotes, (votes) => {
      const { room, groups } = publishCounts(votes, rules)
      const parts = groups.flatMap(({ levels, ...group }) => [group, ...levels])
      const shown = parts.filter(({ status }) => status === 'shown')
      const rest = parts.filter(({ status }) => status !== 'shown')
      expect(shown.filter((each) => each.status === 'shown' && each.n < 5)).toEqual([])
      expect(rest.filter((each) => Object.keys(each).join() !== 'id,status')).toEqual([])
      expect(room.status === 'shown' ? room.n >= 3 : Object.keys(room).join() === 'status').toBe(true)
    }),
  )
})

it('never holds a NaN', () => {
  fc.assert(
    fc.property(anyVotes, (votes) => {
      // JSON turns NaN into null; the copy is equal only when there was none.
      const published = publishCounts(votes, rules)
      expect(JSON.parse(JSON.stringify(published))).toEqual(published)
    }),
  )
})

it('says the same whoever of the hidden voted what: one of each of two hidden fields change votes', () => {
  let changed = 0
  fc.assert(
    fc.property(fieldVotes, (votes) => {
      const published = publishCounts(votes, rules)
      const [a, b] = published.groups.filter(({ status }) => status === 'hidden').map(({ id }) => id)
      fc.pre(a !== undefined && b !== undefined)
      const other = withVotesChanged(votes, a, b)
      changed += JSON.stringify(other) === JSON.stringify(votes) ? 0 : 1
      expect(publishCounts(other, rules)).toEqual(published)
    }),
  )
  expect(changed).toBeGreaterThan(30)
})

function votesOf(
  partition: ComponentCounts['partition'],
  unstated: Counts = [],
  levels = unstated.length,
): ComponentCounts {
  const groups = partition.kind === 'fields' ? partition.fields : [...partition.leaders, ...partition.staff]
  const all = [unstated, ...groups.map(({ counts }) => counts)]
  const room = addCounts(all, Math.max(levels, ...all.map((counts) => counts.length)))
  return { room, partition, unstated: total(unstated), hands: 0, people: total(room) }
}

function named(name: string, all: readonly Counts[]): readonly GroupCounts[] {
  return all.map((counts, index) => ({ id: `${name}-${index}`, counts }))
}

/** One of the lowest votes of a field, for one of the highest of another. */
function withVotesChanged(votes: ComponentCounts, a: string, b: string): ComponentCounts {
  if (votes.partition.kind !== 'fields') return votes
  const { fields } = votes.partition
  const [one, other] = [a, b].map((id) => fields.find((field) => field.id === id))
  if (!one || !other) return votes
  const low = one.counts.findIndex((count) => count > 0)
  const high = other.counts.findLastIndex((count) => count > 0)
  const moved = new Map([
    [a, withMoved(one.counts, low, high)],
    [b, withMoved(other.counts, high, low)],
  ])
  const changed = fields.map(({ id, counts }) => ({ id, counts: moved.get(id) ?? counts }))
  return { ...votes, partition: { kind: 'fields', fields: changed } }
}

function withMoved(counts: Counts, from: number, to: number): Counts {
  return counts.map((count, index) => count - Number(index === from) + Number(index === to))
}
