import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance, isMistyped } from '../../src/analysis/editDistance.ts'

it.each([
  ['mobberi', 'mobberi', 0],
  ['mobberi', 'moberi', 1],
  ['meo', 'moe', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance)
})

it('tells no more than that it is above the limit', () => {
  expect(editDistance('kitten', 'sitting', 1)).toBe(2)
  expect(editDistance('a', 'abcdef', 2)).toBe(3)
})

it('is the same both ways, and none for a word and itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9))
      expect(editDistance(a, a, 3)).toBe(0)
    }),
  )
})

it.each([
  ['ssp', 'ssd', false],
  ['sorg', 'borg', false],
  ['mindful', 'mindfull', true],
  ['start', 'skift', false],
  ['vredeshaandtering', 'vredeshaantrering', true],
])('takes %s for a slip of %s: %s', (a, b, expected) => {
  expect(isMistyped(a, b)).toBe(expected)
})
