import { expect, it } from 'vitest'
import { isAtLeast, PARAMETERS, rounded } from '../../src/analysis/parameters.ts'

it('lets no float dust keep a value below its limit', () => {
  expect(3.3 - 1.8).toBeLessThan(1.5)
  expect(isAtLeast(3.3 - 1.8, 1.5)).toBe(true)
  expect(isAtLeast(1.499, 1.5)).toBe(false)
})

it('rounds to six decimals', () => {
  expect(rounded(0.1 + 0.2)).toBe(0.3)
  expect(rounded(0.84786149)).toBe(0.847861)
})

it('has limits in order, and a full priority of 1 before any bonus', () => {
  const { wording, gapWording, priority, kTotal, kLowest } = PARAMETERS
  expect([wording.disagreement, wording.someAgreement, wording.strongAgreement]).toEqual([0.4, 0.6, 0.8])
  expect([gapWording.small, gapWording.clear, gapWording.large]).toEqual([0.5, 1, 2])
  expect(priority.disagreement + priority.lowScore + priority.levelGap + priority.mirrorGap).toBeCloseTo(1, 12)
  expect(kTotal).toBeGreaterThanOrEqual(kLowest)
})
