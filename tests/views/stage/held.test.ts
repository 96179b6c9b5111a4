import { expect, it } from 'vitest'
import { heldOf, PATIENCE } from '../../../src/views/stage/held.ts'

const NOON = Date.parse('2026-04-14T12:00:00.000Z')
const at = (before: number) => new Date(NOON - before).toISOString()

it.each([
  { why: 'nothing was pressed', warnedAt: null, nobodyAt: null, held: null },
  { why: 'some are missing', warnedAt: at(1000), nobodyAt: null, held: 'early' },
  { why: 'the warning has just had its time', warnedAt: at(PATIENCE + 1), nobodyAt: null, held: null },
  { why: 'there is nothing to show', warnedAt: null, nobodyAt: at(PATIENCE), held: 'nobody' },
  { why: 'that was said long ago', warnedAt: null, nobodyAt: at(60_000), held: null },
])('$why: $held', ({ warnedAt, nobodyAt, held }) => {
  expect(heldOf({ warnedAt, nobodyAt }, NOON)).toBe(held)
})
