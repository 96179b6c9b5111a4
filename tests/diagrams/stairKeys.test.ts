import { describe, expect, it } from 'vitest'
import { layoutStaircase } from '../../src/diagrams/staircase.ts'
import type { StairStepData } from '../../src/diagrams/stairData.ts'
import { blockKey, cardAfter, stairKey, type StairStroke } from '../../src/diagrams/stairKeys.ts'
import sample from './staircase.json' with { type: 'json' }

const steps = sample.steps as readonly StairStepData[]
const wide = layoutStaircase({ width: 1150, steps }).steps
const narrow = layoutStaircase({ width: 360, steps }).steps

function press(keys: string): StairStroke {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
  }
}

/** Where the focus gets with some keys. */
function walk(from: string, keys: readonly string[], layout = wide): readonly string[] {
  const way = [from]
  for (const key of keys) {
    const action = stairKey(press(key), way.at(-1) ?? '', layout)
    way.push(action?.kind === 'focus' ? action.id : `not a move: ${key}`)
  }
  return way.slice(1)
}

// Two columns on step 2: i12, i14, … i24 in the first, i13, i15, … i25 in the second, from the tread up.
describe('up and down', () => {
  it('climb a column', () => {
    expect(walk('i12', ['ArrowUp', 'ArrowUp', 'ArrowDown'])).toEqual(['i14', 'i16', 'i14'])
  })

  it('go on from the top of a column at the foot of the next, and back', () => {
    expect(walk('i24', ['ArrowUp', 'ArrowDown'])).toEqual(['i13', 'i24'])
  })

  it('reach each card of the step, and stay in it', () => {
    const way = walk('i12', Array.from({ length: 14 }, () => 'ArrowUp'))
    expect(new Set(['i12', ...way]).size).toBe(14)
    expect(way.slice(-2)).toEqual(['i25', 'i25'])
    expect(walk('i12', ['ArrowDown'])).toEqual(['i12'])
  })

  it('go as the cards lie in a narrow drawing, where the first is on top', () => {
    expect(walk('i12', ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'], narrow)).toEqual([
      'i13',
      'i14',
      'i13',
      'i12',
      'i12',
    ])
  })
})

describe('left and right', () => {
  it('go to the card in the same row of the step below or above', () => {
    expect(walk('i13', ['ArrowLeft', 'ArrowRight'])).toEqual(['i02', 'i12'])
    expect(walk('i25', ['ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual(['i27', 'i28', 'i29'])
  })

  it('skip steps without cards, and stay at the ends', () => {
    const gap = wide.map((step) => (step.id === 'home-based' ? { ...step, cards: [] } : step))
    expect(walk('i28', ['ArrowLeft'], gap)).toEqual(['i13'])
    expect(walk('i29', ['ArrowRight'])).toEqual(['i29'])
    expect(walk('i01', ['ArrowLeft'])).toEqual(['i01'])
  })
})

it('Home and End go to the lowest step and the highest', () => {
  expect(walk('i14', ['Home', 'End'])).toEqual(['i01', 'i29'])
})

describe('what is done with the card', () => {
  it.each([
    ['Enter', { kind: 'edit', id: 'i13' }],
    [' ', { kind: 'pick', id: 'i13' }],
    ['Delete', { kind: 'remove', id: 'i13' }],
    ['Backspace', { kind: 'remove', id: 'i13' }],
    ['Shift+ArrowRight', { kind: 'move', id: 'i13', step: 'home-based' }],
    ['Shift+ArrowLeft', { kind: 'move', id: 'i13', step: 'universal' }],
    ['Alt+ArrowRight', { kind: 'move', id: 'i13', step: 'home-based' }],
    ['Alt+ArrowLeft', { kind: 'move', id: 'i13', step: 'universal' }],
  ])('%j', (keys, action) => {
    expect(stairKey(press(keys), 'i13', wide)).toEqual(action)
  })

  it('moves a card to an empty step as well', () => {
    expect(stairKey(press('Shift+ArrowRight'), 'i29', wide)).toEqual({ kind: 'move', id: 'i29', step: 'residential-care' })
  })

  it('keeps the browser from going back in its history at the lowest step', () => {
    expect(stairKey(press('Alt+ArrowLeft'), 'i01', wide)).toEqual({ kind: 'focus', id: 'i01' })
  })
})

it.each(['Tab', 'a', 'Escape', 'Control+ArrowUp', 'Meta+ArrowLeft', 'Shift+Enter', 'Alt+ArrowUp', 'PageDown'])(
  'leaves %s to the browser',
  (keys) => {
    expect(stairKey(press(keys), 'i13', wide)).toBeNull()
  },
)

it('does nothing for a card that is not there', () => {
  expect(stairKey(press('Enter'), 'gone', wide)).toBeNull()
})

describe('the card that takes over the focus', () => {
  it.each([
    ['i13', 'i14', 'the next of the step'],
    ['i25', 'i24', 'the last but one'],
    ['i29', 'i01', 'any other, when the step gets empty'],
  ])('of %s is %s: %s', (id, next) => {
    expect(cardAfter(id, wide)).toBe(next)
  })

  it('is none when no card is left', () => {
    const only = wide.slice(0, 1).map(({ id, tread, cards }) => ({ id, tread, cards: cards.slice(0, 1) }))
    expect(cardAfter('i01', only)).toBeNull()
  })
})

describe('at a block that leads to its step', () => {
  it.each([
    ['Enter', { kind: 'open', id: 'i13' }],
    [' ', { kind: 'open', id: 'i13' }],
    ['ArrowLeft', { kind: 'focus', id: 'i02' }],
    ['Home', { kind: 'focus', id: 'i01' }],
  ])('%j', (keys, action) => {
    expect(blockKey(press(keys), 'i13', wide)).toEqual(action)
  })

  it.each(['Delete', 'Shift+ArrowRight', 'Alt+ArrowLeft', 'Control+Enter', 'Tab'])('%s does nothing', (keys) => {
    expect(blockKey(press(keys), 'i13', wide)).toBeNull()
    expect(blockKey(press('Enter'), 'gone', wide)).toBeNull()
  })
})
