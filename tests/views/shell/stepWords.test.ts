import { expect, test } from 'vitest'
import { stepWords } from '../../../src/views/shell/stepWords.ts'
import type { FrameworkWords } from '../../../src/wording/frameworkWords.ts'
import type { Translate } from '../../../src/wording/i18n.ts'

let told: readonly unknown[] = []
const t = ((key: string, given: object = {}) => {
  told = [key, ...Object.keys(given)]
  return key
}) as unknown as Translate
const words = { components: { a: { name: 'A' } }, ladder: {} } as unknown as FrameworkWords

test.each([
  { kind: 'hands', component: 'a' },
  { kind: 'settled', component: 'a' },
  { kind: 'revealed', number: 1, component: 'a' },
  { kind: 'answers-added', number: 1, count: 1 },
  { kind: 'waiting-counted', number: 1, count: 5 },
] as const)('what was answered or settled is not said of a step: $kind', (step) => {
  stepWords(step, words, t)
  expect(told.slice(1).every((each) => ['name', 'number', 'count'].includes(String(each)))).toBe(true)
})
