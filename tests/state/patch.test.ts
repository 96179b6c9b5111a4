import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { applyPatch, isSame, patchBetween } from '../../src/state/patch.ts'

// As JSON keeps them: no -0.
const json = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)))

test('a patch turns any JSON value into any other', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const stored: unknown = JSON.parse(JSON.stringify(patchBetween(before, after)))
      expect(applyPatch(before, stored as ReturnType<typeof patchBetween>)).toEqual(after)
    }),
    { numRuns: 500 },
  )
})

test('a patch turns a list into one of which parts are changed, put in, taken out and moved', () => {
  const item = fc.record({ id: fc.nat(4), note: fc.string({ maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(item), fc.array(item), fc.array(item), (start, middle, end) => {
      const [before, after] = [[...start, ...end], [...start, ...middle, ...end]]
      expect(applyPatch(before, patchBetween(before, after))).toEqual(after)
      expect(applyPatch(after, patchBetween(after, before))).toEqual(before)
    }),
  )
})

it('is nothing between values that say the same, whatever the order of fields', () => {
  expect(patchBetween({ a: [1, { b: 2 }], c: null }, { c: null, a: [1, { b: 2 }] })).toBeNull()
  expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(isSame([], {})).toBe(false)
})

it('holds only what has changed', () => {
  const scores = Array.from({ length: 16 }, (_, component) => ({ component, value: null, note: 'x'.repeat(500) }))
  const after = { scores: scores.with(3, { component: 3, value: null, note: 'new' }) }
  expect(patchBetween({ scores }, after)).toEqual({
    kind: 'fields',
    changed: {
      scores: {
        kind: 'items',
        at: 3,
        patches: [{ kind: 'fields', changed: { note: { kind: 'value', value: 'new' } }, gone: [] }],
      },
    },
    gone: [],
  })
})

it('takes a key __proto__ as a key like any other', () => {
  const before: unknown = JSON.parse('{"__proto__":{"a":1}}')
  const after: unknown = JSON.parse('{"__proto__":{"a":2},"b":1}')
  expect(JSON.stringify(applyPatch(before, patchBetween(before, after)))).toBe('{"__proto__":{"a":2},"b":1}')
})

it('does not fit another kind of value', () => {
  expect(() => applyPatch([], patchBetween({ a: 1 }, { a: 2 }))).toThrow('does not fit')
})
