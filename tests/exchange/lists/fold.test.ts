import { expect, it, test } from 'vitest'
import { fold } from '../../../src/exchange/lists/fold.ts'

it.each([
  ['Cool Kids', 'cool  KIDS ', 'Cool-Kids', 'CoolKids', 'Cool\u200B Kids'],
  ['Målgruppe', 'Ma\u030Algruppe', 'MAALGRUPPE'],
  ['Årsværk', 'aarsvaerk'],
  ['Rød tråd', 'roed traad'],
  ['0-2 år', '0–2  år', '0/2 år'],
])('H22 H44 %s and its spellings are the same', (...spellings) => {
  expect(new Set(spellings.map(fold)).size).toBe(1)
})

test('digits that stand apart are not run together', () => {
  expect(fold('0-2')).not.toBe(fold('02'))
  expect(fold('1-12')).not.toBe(fold('11-2'))
})
