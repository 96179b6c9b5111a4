import { describe, expect, it } from 'vitest'
import { circleKey, sectorKey, type KeyContext } from '../../src/diagrams/circleKeys.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }
const at = (id: string, isTargetMode = false): KeyContext => ({
  id,
  isTargetMode,
  scale: { min: 1, max: 5 },
  rings: [
    {
      sectors: [
        { id: 's1', mirror: 'p2' },
        { id: 's2', mirror: null },
        { id: 's3', mirror: null },
        { id: 's4', mirror: 'gone' },
      ],
    },
    { sectors: [{ id: 'p1', mirror: null }, { id: 'p2', mirror: 's1' }] },
  ],
})
const press = (key: string, context: KeyContext) => circleKey({ ...bare, key }, context)

describe('moving', () => {
  it.each([
    { key: 'ArrowRight', from: 's1', to: 's2' },
    { key: 'ArrowRight', from: 's4', to: 's1' },
    { key: 'ArrowLeft', from: 's1', to: 's4' },
    { key: 'ArrowLeft', from: 'p2', to: 'p1' },
    { key: 'Home', from: 's3', to: 's1' },
    { key: 'End', from: 'p1', to: 'p2' },
    { key: 'ArrowDown', from: 's1', to: 'p2', why: 'its pair' },
    { key: 'ArrowUp', from: 'p2', to: 's1', why: 'its pair' },
    { key: 'ArrowDown', from: 's2', to: 'p1', why: 'no pair: 135 degrees lies in the first half' },
    { key: 'ArrowDown', from: 's4', to: 'p2', why: 'its pair is not there' },
    { key: 'ArrowDown', from: 'p1', to: 's2', why: 'no pair: the second begins at 90 degrees' },
  ])('$key goes from $from to $to', ({ key, from, to }) => {
    expect(press(key, at(from))).toEqual([{ kind: 'select', id: to }])
  })
})

describe('scoring', () => {
  it.each([
    { key: '1', value: 1 },
    { key: '5', value: 5 },
    { key: '0', value: null },
    { key: 'Delete', value: null },
    { key: 'Backspace', value: null },
    { key: 'u', value: 'unknown' },
    { key: 'U', value: 'unknown' },
  ])('$key gives $value', ({ key, value }) => {
    expect(press(key, at('s2'))).toEqual([{ kind: 'score', id: 's2', value }])
  })

  it('takes no digit beyond the scale', () => {
    expect(press('6', at('s2'))).toBeNull()
    expect(press('4', { ...at('s2'), scale: { min: 1, max: 3 } })).toBeNull()
  })

  it('scores with 0 where the scale begins there', () => {
    expect(press('0', { ...at('s2'), scale: { min: 0, max: 3 } })).toEqual([{ kind: 'score', id: 's2', value: 0 }])
  })
})

describe('targets', () => {
  const left = { kind: 'target-mode', isOn: false }

  it('begin with M', () => {
    expect(press('m', at('s1'))).toEqual([{ kind: 'target-mode', isOn: true }])
  })

  it.each([
    { key: '4', value: 4 },
    { key: '0', value: null },
    { key: 'Delete', value: null },
  ])('end with $key', ({ key, value }) => {
    expect(press(key, at('s1', true))).toEqual([{ kind: 'target', id: 's1', value }, left])
  })

  it.each(['Escape', 'm', 'x', '9'])('are left with %s, and nothing else happens', (key) => {
    expect(press(key, at('s1', true))).toEqual([left])
  })

  it('are left by moving on', () => {
    expect(press('ArrowRight', at('s1', true))).toEqual([left, { kind: 'select', id: 's2' }])
  })

  it('are not left by a key that only modifies', () => {
    expect(press('Shift', at('s1', true))).toBeNull()
  })
})

it.each(['Enter', ' '])('opens with %j', (key) => {
  expect(press(key, at('p1'))).toEqual([{ kind: 'open', id: 'p1' }])
})

it('leaves other keys to the browser', () => {
  expect(['Tab', 'Escape', 'a', 'PageDown'].map((key) => press(key, at('s1')))).toEqual([null, null, null, null])
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
    expect(circleKey({ ...bare, key: '3', [modifier]: true }, at('s1'))).toBeNull()
  }
})

const look = (key: string, held: Partial<typeof bare> = {}) => sectorKey({ ...bare, ...held, key }, at('s1'))

describe('at a circle to look at', () => {
  it('moves and opens as at the other', () => {
    expect(['ArrowLeft', 'ArrowDown', 'Enter', ' '].map((key) => look(key))).toEqual([
      { kind: 'select', id: 's4' },
      { kind: 'select', id: 'p2' },
      { kind: 'open', id: 's1' },
      { kind: 'open', id: 's1' },
    ])
  })

  it.each(['3', '0', 'u', 'm', 'Delete', 'Tab', 'Shift'])('does not know %s', (key) => {
    expect(look(key)).toBeNull()
  })

  it('leaves shortcuts to the browser', () => {
    expect([look('ArrowLeft', { altKey: true }), look('Home', { ctrlKey: true })]).toEqual([null, null])
  })
})
