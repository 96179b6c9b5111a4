import { describe, expect, it } from 'vitest'
import { layoutStaircase } from '../../src/diagrams/staircase.ts'
import { stepAt, stepOfCard } from '../../src/diagrams/stairDrop.ts'
import sample from './staircase.json' with { type: 'json' }
import type { StairStepData } from '../../src/diagrams/stairData.ts'

const steps = sample.steps as readonly StairStepData[]
const wide = layoutStaircase({ width: 1150, steps })
const narrow = layoutStaircase({ width: 360, steps })

describe('the step at a point', () => {
  it.each([{ layout: wide }, { layout: narrow }])('is that of the card which lies there', ({ layout }) => {
    const found = layout.steps.flatMap(({ id, cards }) =>
      cards.map((card) => [id, stepAt(layout, { x: card.x + card.width / 2, y: card.y + card.height / 2 })]),
    )
    expect(found.length).toBe(29)
    expect(found.filter(([own, at]) => own !== at)).toEqual([])
  })

  it('reaches from the top of the drawing to its foot where steps stand side by side', () => {
    expect([0, 300, wide.height - 1].map((y) => stepAt(wide, { x: 1100, y }))).toEqual(
      Array.from({ length: 3 }, () => 'residential-care'),
    )
  })

  it('is none outside the drawing', () => {
    expect(stepAt(wide, { x: 1150, y: 10 })).toBeNull()
    expect(stepAt(wide, { x: 10, y: -1 })).toBeNull()
    expect(stepAt(narrow, { x: 0, y: 100 })).toBeNull()
  })
})

it('tells on which step a card stands', () => {
  expect(stepOfCard(wide, 'i29')).toBe('foster-care')
  expect(stepOfCard(wide, 'gone')).toBeNull()
})
