import { describe, expect, it } from 'vitest'
import { groupsAtMost, groupsShown, isOpenRound } from '../../src/analysis/groupsShown.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { withAnswers } from '../../src/model/round.ts'
import { roundWith } from '../rounds.ts'

describe('how many groups would be shown', () => {
  it('is not known without answers', () => {
    expect(groupsShown(roundWith(0), framework)).toBeNull()
  })

  it('counts leaders and staff, and fields, from the same answers', () => {
    const round = roundWith(14)
    expect(groupsShown(round, framework)).toEqual({ fewest: 2, most: 2 })
    expect(groupsShown({ ...round, groups: 'fields' }, framework)).toEqual({ fewest: 0, most: 0 })
    expect(groupsShown({ ...round, groups: 'fields', minimumGroupSize: 3 }, framework)).toEqual({ fewest: 4, most: 4 })
  })

  it('tells the span where people have skipped components', () => {
    const round = roundWith(14)
    const [first] = round.components
    const skipping = round.participants.map((each) => ({
      ...each,
      values: each.values.map((value, place) => (round.components[place] === first && each.chain === 'staff' ? 0 : value)),
    }))
    expect(groupsShown(withAnswers({ ...round, participants: [] }, skipping), framework)).toEqual({ fewest: 1, most: 2 })
  })
})

describe('before there are answers', () => {
  it.each([
    [14, 2, 5, 2],
    [14, 12, 5, 2],
    [9, 2, 5, 1],
    [4, 2, 5, 0],
    [14, 12, 1, 4],
  ])('%i people in %i groups of at least %i: at most %i', (people, groups, minimum, most) => {
    expect(groupsAtMost(people, groups, minimum)).toBe(most)
  })

  it('a small group votes openly, and nobody yet is no small group', () => {
    expect(isOpenRound({ expected: 4, minimumGroupSize: 5 }, 0)).toBe(true)
    expect(isOpenRound({ expected: 4, minimumGroupSize: 5 }, 6)).toBe(false)
    expect(isOpenRound({ expected: 5, minimumGroupSize: 5 }, 0)).toBe(false)
    expect(isOpenRound({ expected: null, minimumGroupSize: 5 }, 0)).toBe(false)
  })
})
