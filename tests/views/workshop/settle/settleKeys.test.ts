import { expect, it } from 'vitest'
import { settleKeyOf } from '../../../../src/views/workshop/settle/settleKeys.ts'

const scale = { min: 1, max: 5 }

it.each([
  ['3', false, { kind: 'value', value: 3 }],
  ['u', false, { kind: 'value', value: 'unknown' }],
  ['U', false, { kind: 'value', value: 'unknown' }],
  ['0', false, { kind: 'clear' }],
  ['Delete', false, { kind: 'clear' }],
  ['m', false, { kind: 'target-next' }],
  ['4', true, { kind: 'target', target: 4 }],
  ['0', true, { kind: 'target', target: null }],
  ['ArrowDown', false, { kind: 'down' }],
  ['6', false, null],
  ['9', true, null],
  ['b', false, null],
  ['PageDown', false, null],
])('%s, after M: %s', (key, isTargetNext, does) => {
  expect(settleKeyOf(key, isTargetNext, scale)).toEqual(does)
})

it('keeps to a scale of three levels', () => {
  expect(settleKeyOf('4', false, { min: 1, max: 3 })).toBeNull()
})
