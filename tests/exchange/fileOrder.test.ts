import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { inOrder } from '../../src/exchange/fileOrder.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'

const text = readFileSync(new URL('../fixtures/rounds-v2.json', import.meta.url), 'utf8')
const read = readFile(text, framework)
if (!read.ok) throw new Error('The fixture can be read')
const { assessment } = read.value

test('whatever the order of its fields was, and whatever else it had, the text is the same', () => {
  const mixed = upsideDown(assessment)
  expect(JSON.stringify(mixed)).not.toBe(JSON.stringify(assessment))
  expect(JSON.stringify(inOrder(mixed))).toBe(JSON.stringify(assessment))
})

test('nothing is lost, and lists keep their order', () => {
  expect(inOrder(assessment)).toEqual(assessment)
})

/** With each object's fields in the opposite order, and one more. */
function upsideDown<T>(value: T): T {
  if (Array.isArray(value)) return value.map(upsideDown) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, upsideDown<unknown>(each)] as const)
  return Object.fromEntries([['extra', 1], ...entries.toReversed()]) as T
}
