import { describe, expect, it } from 'vitest'
import { gridMove, stepKey } from '../../src/diagrams/stepKeys.ts'

/** Two rows of three, and below a heading one of two. */
const cards = [
  ...[0, 1, 2].map((column) => ({ id: `a${column}`, x: column * 100, y: 0, width: 90, height: 50 })),
  ...[0, 1, 2].map((column) => ({ id: `b${column}`, x: column * 100, y: 60, width: 90, height: 50 })),
  ...[0, 1].map((column) => ({ id: `c${column}`, x: column * 100, y: 160, width: 90, height: 50 })),
]
const grid = { cards, steps: ['low', 'middle', 'high'], step: 'middle' }
const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

describe('arrows, Home and End', () => {
  it.each([
    ['a0', 'ArrowRight', 'a1'],
    ['a2', 'ArrowRight', 'b0'],
    ['b0', 'ArrowLeft', 'a2'],
    ['a0', 'ArrowLeft', 'a0'],
    ['a1', 'ArrowDown', 'b1'],
    ['b2', 'ArrowDown', 'c1'],
    ['c1', 'ArrowDown', 'c1'],
    ['c1', 'ArrowUp', 'b1'],
    ['a2', 'ArrowUp', 'a2'],
    ['b1', 'Home', 'a0'],
    ['b1', 'End', 'c1'],
  ])('from %s %s leads to %s', (from, key, to) => {
    const index = cards.findIndex(({ id }) => id === from)
    expect(gridMove(key, cards, index)?.id).toBe(to)
    expect(stepKey({ ...plain, key }, from, grid)).toEqual({ kind: 'focus', id: to })
  })

  it('lead to every card', () => {
    const way = [0]
    while (way.length < cards.length) {
      const next = gridMove('ArrowRight', cards, way.at(-1) ?? 0)
      way.push(cards.findIndex(({ id }) => id === next?.id))
    }
    expect(new Set(way).size).toBe(cards.length)
  })
})

describe('what is done with the card', () => {
  it.each([
    [{ ...plain, key: 'Enter' }, { kind: 'edit', id: 'b1' }],
    [{ ...plain, key: ' ' }, { kind: 'pick', id: 'b1' }],
    [{ ...plain, key: 'Delete' }, { kind: 'remove', id: 'b1' }],
    [{ ...plain, key: 'ArrowRight', shiftKey: true }, { kind: 'move', id: 'b1', step: 'high' }],
    [{ ...plain, key: 'ArrowLeft', altKey: true }, { kind: 'move', id: 'b1', step: 'low' }],
  ])('%j', (stroke, action) => {
    expect(stepKey(stroke, 'b1', grid)).toEqual(action)
  })

  it('goes no further than the highest step', () => {
    const top = { ...grid, step: 'high' }
    expect(stepKey({ ...plain, key: 'ArrowRight', shiftKey: true }, 'b1', top)).toEqual({ kind: 'focus', id: 'b1' })
  })
})

it.each(['Escape', 'Tab', 'x'])('leaves %s to the page', (key) => {
  expect(stepKey({ ...plain, key }, 'b1', grid)).toBeNull()
  expect(stepKey({ ...plain, key: 'ArrowUp', ctrlKey: true }, 'b1', grid)).toBeNull()
})

it('does nothing for a card that is not there', () => {
  expect(stepKey({ ...plain, key: 'Enter' }, 'gone', grid)).toBeNull()
  expect(gridMove('Home', cards, -1)).toBeNull()
})
