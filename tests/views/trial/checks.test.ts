import { expect, test } from 'vitest'
import { CHECKS, summaryOf, type CheckResults } from '../../../src/views/trial/checks.ts'

const all = (result: 'open' | 'good' | 'bad') => Object.fromEntries(CHECKS.map((check) => [check, result])) as unknown as CheckResults

test.each([
  { results: all('good'), summary: { bad: 0, open: 0 } },
  { results: all('open'), summary: { bad: 0, open: 8 } },
  { results: { ...all('good'), phone: 'bad', camera: 'bad', print: 'open' } as const, summary: { bad: 2, open: 1 } },
])('$summary.bad to put right, $summary.open not tried', ({ results, summary }) => {
  expect(summaryOf(results)).toEqual(summary)
})
