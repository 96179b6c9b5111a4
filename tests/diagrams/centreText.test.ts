import { expect, it } from 'vitest'
import { centreText } from '../../src/diagrams/centreText.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'

const LINES = ['Børn og', 'unges', 'trivsel']

it('writes as large as in the design', () => {
  expect(centreText(LINES, 104)?.size).toBe(24)
})

it('stays inside the disc', () => {
  for (const radius of [40, 60, 100, 300]) {
    const text = centreText(LINES, radius)
    const corners = LINES.map((line, index) => {
      const baseline = text?.baselines[index] ?? NaN
      const top = baseline - 0.7 * (text?.size ?? 0)
      return Math.hypot(textWidth(line, text?.size ?? 0, 600) / 2, Math.max(Math.abs(top), Math.abs(baseline)))
    })
    expect(Math.max(...corners)).toBeLessThan(radius)
  }
})

it('is balanced around the middle', () => {
  const text = centreText(LINES, 100)
  const capital = 0.35 * (text?.size ?? 0)
  expect((text?.baselines[0] ?? 0) - capital).toBeCloseTo(-((text?.baselines[2] ?? 0) - capital))
})

it('leaves out words that could not be read', () => {
  expect(centreText(['Forebyggelseskoordination'], 40)).toBeNull()
})
