import { describe, expect, it } from 'vitest'
import { slotsOf, type Slots } from '../../../../src/views/catalogue/table/useSlots.ts'

const rows = (ids: string) => Array.from(ids, (id) => ({ id }))
const none: Slots = new Map()
const told = (slots: Slots) => [...slots].map(([id, slot]) => `${id}${slot}`).join(' ')

describe('the slots of rows', () => {
  it('are one for each, in their order', () => {
    expect(told(slotsOf(rows('abc'), none, true))).toBe('a0 b1 c2')
  })

  it('stay with those that stay; who comes takes one that is free', () => {
    const before = slotsOf(rows('abcd'), none, true)
    expect(told(slotsOf(rows('bxdy'), before, true))).toBe('b1 x0 d3 y2')
    expect(told(slotsOf(rows('bxdyz'), before, true))).toBe('b1 x0 d3 y2 z4')
  })

  it('are handed on to nobody where somebody may be working in them', () => {
    const before = slotsOf(rows('abc'), none, true)
    expect(told(slotsOf(rows('bcx'), before, false))).toBe('b1 c2 x3')
  })

  it('are never the same for two', () => {
    let slots = none
    for (const ids of ['abcdef', 'bdf', 'xbydz', '', 'abc', 'cbaxyz']) {
      slots = slotsOf(rows(ids), slots, true)
      expect(slots.size).toBe(ids.length)
      expect(new Set(slots.values()).size).toBe(ids.length)
    }
  })
})
