import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonest, countAbove, countScored, distributionsOf, isCommonest } from '../../src/analysis/distribution.ts'
import type { ScoreValue } from '../../src/model/rating.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../municipalities.ts'
import { COMPONENTS } from '../rounds.ts'

const own = municipalSnapshot({ municipality: 'Ærø', values: [3, 'unknown'] })

function others(...values: readonly ScoreValue[]) {
  return values.map((value, index) => municipalSnapshot({ municipality: `Kommune ${index}`, values: [value, value] }))
}

/** Of the first two components. */
function amongMost(...values: readonly ScoreValue[]) {
  return distributionsOf(own, others(...values)).slice(0, 2).map((each) => isCommonest(each, 1))
}

describe('how many stand where', () => {
  it('counts levels, and apart from them those without one, each for its own reason', () => {
    const odd = [withoutComponents(municipalSnapshot({ municipality: 'A', values: [5] }), [0]), onFourLevels(municipalSnapshot({ municipality: 'B', values: [5] }))]
    const [first, second] = distributionsOf(own, [...others(1, 3, 3, 5, 'unknown', null, null), ...odd])
    expect(first).toMatchObject({ counts: [1, 0, 2, 0, 1], unknown: 1, unscored: 2, absent: 1, otherScale: 1, own: 3 })
    expect(second).toMatchObject({ absent: 0, otherScale: 1, own: 'unknown' })
  })

  it('is in the order of the walk, also where there is nobody', () => {
    const distributions = distributionsOf(own, [])
    expect(distributions.map(({ component }) => component.id)).toEqual(COMPONENTS)
    expect(distributions[0]).toMatchObject({ counts: [0, 0, 0, 0, 0], unknown: 0, unscored: 0, own: 3 })
  })

  it('counts each of the others once', () => {
    const value = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom<ScoreValue>('unknown', null))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (values) => {
        for (const each of distributionsOf(own, others(...values))) {
          expect(countScored(each) + each.unknown + each.unscored + each.absent + each.otherScale).toBe(values.length)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('where most stand', () => {
  it('is one place, several, or none', () => {
    expect(commonest({ counts: [1, 0, 2, 0, 1] })).toEqual([2])
    expect(commonest({ counts: [2, 0, 2, 0, 1] })).toEqual([0, 2])
    expect(commonest({ counts: [0, 0, 0, 0, 0] })).toEqual([])
  })

  it('is no single place where others have nearly as many', () => {
    expect(commonest({ counts: [20, 20, 19, 20, 19] })).toEqual([0, 1, 2, 3, 4])
    expect(commonest({ counts: [21, 17, 16, 0, 0] })).toEqual([0, 1])
    expect(commonest({ counts: [5, 3, 0, 0, 0] })).toEqual([0])
  })

  it('is where one stands oneself, or not; not known without a level or a clear place', () => {
    expect(amongMost(3, 3, 1)).toEqual([true, null])
    expect(amongMost(1, 1, 3)).toEqual([false, null])
    expect(amongMost(3, 3, 1, 1)).toEqual([null, null])
    expect(amongMost('unknown')).toEqual([null, null])
  })

  it('leaves those above, who can be asked', () => {
    expect([3, 5, 'unknown' as const, null].map((level) => countAbove({ counts: [9, 9, 9, 2, 1], own: level }, 1))).toEqual([3, 0, 0, 0])
  })
})
