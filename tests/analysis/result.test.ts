import { describe, expect, it, test } from 'vitest'
import { resultOf } from '../../src/analysis/result.ts'
import type { Published } from '../../src/model/published.ts'
import { expectedOf, publishedOf } from '../sampleRounds.ts'

const empty = { status: 'empty', counts: null } as const
const hidden = { status: 'hidden', counts: null } as const
const shown = (counts: readonly number[]) => ({ status: 'shown', counts }) as const

/** Leaders 4, staff 2: by hand. */
const published: Omit<Published, 'component'> = {
  groupKind: 'leaders-staff',
  room: shown([1, 3, 1, 5, 0]),
  groups: [
    { id: 'leaders', ...shown([0, 0, 0, 5, 0]), levels: [{ id: 'political', ...hidden }, { id: 'administrative', ...hidden }] },
    { id: 'staff', ...shown([1, 3, 1, 0, 0]), levels: [] },
  ],
  isOpenVote: false,
  unstated: 0,
}

describe('of what was published', () => {
  it('measures, gap and pattern follow', () => {
    const result = resultOf(published)
    expect(result.room).toMatchObject({ status: 'shown', n: 10, measures: { mean: 3, median: 3.5 }, pattern: 'level-gap' })
    expect(result.groups).toMatchObject([
      { id: 'leaders', n: 5, measures: { mean: 4, consensus: 1 }, levels: [{ id: 'political', status: 'hidden' }, { status: 'hidden' }] },
      { id: 'staff', n: 5, measures: { mean: 2 } },
    ])
    expect(result.levelGap).toBe(2)
  })

  it('the gap may be of the interpolated medians', () => {
    // 2.5 votes are below the middle; 1 lies under level 2, which has 3: 1.5 + 1.5/3.
    expect(resultOf(published, 'medianGrouped').levelGap).toBe(2)
    const other = { ...published, groups: published.groups.with(1, { id: 'staff', ...shown([2, 2, 1, 0, 0]), levels: [] }) }
    // 1.5 + 0.5/2 = 1.75; and the mean is 1.8.
    expect(resultOf(other, 'medianGrouped').levelGap).toBeCloseTo(2.25, 12)
    expect(resultOf(other).levelGap).toBeCloseTo(2.2, 12)
  })

  it('a hidden side has no gap, and a field is no side', () => {
    const [leaders, staff] = published.groups
    const half = [leaders, { ...staff, ...hidden }] as Published['groups']
    expect(resultOf({ ...published, groups: half })).toMatchObject({ levelGap: null, groups: [{}, { id: 'staff', status: 'hidden' }] })
    expect(resultOf({ ...published, groupKind: 'fields' }).levelGap).toBeNull()
  })

  it('a hidden or empty room has no number', () => {
    expect(resultOf({ ...published, room: hidden, groups: [] }).room).toEqual({ status: 'hidden' })
    expect(resultOf({ ...published, room: empty, groups: [] }).room).toEqual({ status: 'empty' })
  })

  it('H54 what is shown without a vote is taken for hidden', () => {
    expect(resultOf({ ...published, room: shown([0, 0, 0, 0, 0]), groups: [] }).room).toEqual({ status: 'hidden' })
    expect(resultOf({ ...published, room: { status: 'shown', counts: null }, groups: [] }).room).toEqual({ status: 'hidden' })
  })
})

describe('of a lone voice', () => {
  /** The one on level 1 is on staff; leaders lie 1 above them. By hand. */
  const alone: Omit<Published, 'component'> = {
    groupKind: 'leaders-staff',
    room: shown([1, 0, 5, 5, 0]),
    groups: [
      { id: 'leaders', ...shown([0, 0, 2, 3, 0]), levels: [{ id: 'administrative', ...shown([0, 0, 2, 3, 0]) }, { id: 'political', ...empty }] },
      { id: 'staff', ...shown([1, 0, 3, 2, 0]), levels: [] },
    ],
    isOpenVote: false,
    unstated: 0,
  }

  it('no group, no level and no gap is told', () => {
    const { room, ...rest } = resultOf(alone)
    expect(room).toMatchObject({ pattern: 'lone-voice', flags: { loneVoice: 1 } })
    expect(rest).toEqual({
      groupKind: 'leaders-staff',
      groups: [
        { id: 'leaders', status: 'hidden', levels: [{ id: 'administrative', status: 'hidden' }, { id: 'political', status: 'hidden' }] },
        { id: 'staff', status: 'hidden', levels: [] },
      ],
      isOpenVote: false,
      unstated: null,
      levelGap: null,
    })
  })

  it('no field is told', () => {
    const fields = { ...alone, groupKind: 'fields' as const, groups: alone.groups.map((group) => ({ ...group, levels: [] })) }
    expect(resultOf(fields).groups.map(({ status }) => status)).toEqual(['hidden', 'hidden'])
  })

  it('leaders and staff far apart are told instead, without their levels', () => {
    // Leaders 4.6, staff 3, and one of them on level 2.
    const groups = [
      { id: 'leaders', ...shown([0, 0, 0, 2, 3]), levels: [{ id: 'administrative', ...shown([0, 0, 0, 2, 3]) }] },
      { id: 'staff', ...shown([0, 1, 3, 1, 0]), levels: [] },
    ]
    const result = resultOf({ ...alone, room: shown([0, 1, 3, 3, 3]), groups })
    expect(result.room).toMatchObject({ pattern: 'level-gap', flags: { loneVoice: 2 } })
    expect(result.levelGap).toBeCloseTo(1.6, 12)
    expect(result.groups).toMatchObject([{ n: 5, levels: [{ status: 'hidden' }] }, { n: 5 }])
    expect(result.unstated).toBeNull()
  })

  it('of the sample is nobody’s', () => {
    for (const index of [0, 1] as const) {
      for (const { componentId } of expectedOf(index).loneVoice) {
        const result = publishedOf(index).filter(({ component }) => component === componentId).map((each) => resultOf(each))[0]
        expect(result).toMatchObject({ levelGap: null, unstated: null, room: { pattern: 'lone-voice' } })
        expect(result?.groups.flatMap(({ status, levels }) => [status, ...levels.map((level) => level.status)])).not.toContain('shown')
      }
    }
  })
})

test.each([0, 1] as const)('round %i of the sample has the figures that were worked out apart from this code', (index) => {
  const results = new Map(publishedOf(index).map((each) => [each.component, resultOf(each)]))
  const { components, leaderStaffGapAtLeast1_5, loneVoice, mostDisagreement } = expectedOf(index)
  for (const { componentId, n, mean, distribution, consensus, agreementA, gap, staff } of components) {
    const result = results.get(componentId)
    const measures = { mean: expect.closeTo(mean, 1) as number, consensus: expect.closeTo(consensus, 6) as number, agreementA: expect.closeTo(agreementA, 6) as number }
    expect(result?.room).toMatchObject({ status: 'shown', n, counts: distribution, measures })
    // Four of staff are too few, and leaders are then hidden with them; nor is a lone voice anybody's.
    const shownGap = expect.closeTo(gap, 1) as number
    const isAlone = loneVoice.some((each) => each.componentId === componentId)
    expect(result?.levelGap ?? null).toEqual(staff.n < 5 || isAlone ? null : shownGap)
  }
  const flagged = (holds: (id: string) => boolean) => components.map(({ componentId }) => componentId).filter(holds)
  const flagsOf = (id: string) => {
    const room = results.get(id)?.room
    return room?.status === 'shown' ? room.flags : null
  }
  expect(flagged((id) => flagsOf(id)?.hasLevelGap ?? false)).toEqual(leaderStaffGapAtLeast1_5)
  const alone = flagged((id) => (flagsOf(id)?.loneVoice ?? null) !== null)
  expect(alone.map((componentId) => ({ componentId, value: flagsOf(componentId)?.loneVoice }))).toEqual(loneVoice)
  const byConsensus = components.toSorted((a, b) => a.consensus - b.consensus).slice(0, 3)
  expect(byConsensus.map(({ componentId }) => componentId)).toEqual(mostDisagreement.map(({ componentId }) => componentId))
})
