import { describe, expect, it, test } from 'vitest'
import { firstTalks, understandingOf } from '../../src/analysis/understanding.ts'
import { builtInFramework as framework, walkOf } from '../../src/framework/framework.ts'
import type { Published } from '../../src/model/published.ts'
import { expectedOf, publishedOf } from '../sampleRounds.ts'

const walk = walkOf(framework).map(({ id }) => id)

test.each([0, 1] as const)('the first talks of round %i of the sample are those that were worked out apart from this code', (index) => {
  const { findings, ranked, tooFew } = understandingOf(publishedOf(index), framework)
  expect(firstTalks(ranked, framework).map(({ id }) => id)).toEqual(expectedOf(index).discussFirst)
  expect([findings.map(({ component }) => component), ranked.length, tooFew]).toEqual([walk, 16, []])
})

describe('two components that mirror each other', () => {
  // Strategy 4, practice 2.
  const both = [roomOf('everyday-life', [0, 5, 0, 0, 0]), roomOf('shared-strategy', [0, 0, 0, 5, 0])]

  it('have the same gap at both ends, strategy ahead of practice, in the order of the walk', () => {
    const { findings } = understandingOf(both, framework)
    expect(findings.map(({ component, mirrorGap }) => [component, mirrorGap])).toEqual([['shared-strategy', 2], ['everyday-life', 2]])
    expect(findings[0]?.ranked).toMatchObject({ id: 'shared-strategy', mirrorGap: 2 })
  })

  it('have none where one has too few votes, is hidden, or was not revealed', () => {
    expect(gaps([roomOf('everyday-life', [0, 4, 0, 0, 0]), roomOf('shared-strategy', [0, 0, 0, 5, 0])])).toEqual([null, null])
    expect(gaps([roomOf('everyday-life', null), roomOf('shared-strategy', [0, 0, 0, 5, 0])])).toEqual([null, null])
    expect(gaps([roomOf('shared-strategy', [0, 0, 0, 5, 0])])).toEqual([null])
  })

  it('may be compared by interpolated medians', () => {
    // 1.5 + (2.5 − 2)/3 and 3.5 + 2.5/5: 1.6667 and 4.
    const published = [roomOf('everyday-life', [2, 3, 0, 0, 0]), roomOf('shared-strategy', [0, 0, 0, 5, 0])]
    expect(understandingOf(published, framework, 'medianGrouped').findings[0]?.mirrorGap).toBeCloseTo(4 - (1.5 + 0.5 / 3), 12)
    expect(understandingOf(published, framework).findings[0]?.mirrorGap).toBeCloseTo(4 - 1.6, 12)
  })
})

test('what has too few votes is not ranked, and told by name', () => {
  const { findings, ranked, tooFew } = understandingOf([roomOf('network-meetings', [0, 0, 4, 0, 0]), roomOf('everyday-life', [1, 0, 3, 0, 1])], framework)
  expect([ranked.map(({ id }) => id), tooFew]).toEqual([['everyday-life'], ['network-meetings']])
  expect(findings.map((each) => each.ranked?.id ?? null)).toEqual(['everyday-life', null])
})

test('nothing shown is nothing understood', () => {
  expect(understandingOf([], framework)).toEqual({ findings: [], ranked: [], tooFew: [] })
})

function gaps(published: readonly Published[]): readonly (number | null)[] {
  return understandingOf(published, framework).findings.map(({ mirrorGap }) => mirrorGap)
}

function roomOf(component: string, counts: readonly number[] | null): Published {
  const room = counts === null ? ({ status: 'hidden', counts } as const) : ({ status: 'shown', counts } as const)
  return { component, groupKind: 'leaders-staff', room, groups: [], isOpenVote: false, unstated: null }
}
