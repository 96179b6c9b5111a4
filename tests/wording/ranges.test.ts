import { expect, it } from 'vitest'
import { joinedRanges } from '../../src/wording/ranges.ts'

it.each([
  [['6–9 år', '10–12 år', '13–15 år'], ['6–15 år']],
  [['0–2 år', '6–9 år', '10–12 år'], ['0–2 år', '6–12 år']],
  [['Age 6–9', 'Age 10–12'], ['Age 6–12']],
  [['Gravide og kommende forældre', '0–2 år', '3–5 år'], ['Gravide og kommende forældre', '0–5 år']],
  [['6–9 år', '10–12 years'], ['6–9 år', '10–12 years']],
  [['10–12 år', '6–9 år'], ['10–12 år', '6–9 år']],
  [['små', 'store'], ['små', 'store']],
  [[], []],
])('%j is told as %j', (texts, told) => {
  expect(joinedRanges(texts)).toEqual(told)
})
