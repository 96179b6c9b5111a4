import { describe, expect, it } from 'vitest'
import { CARD, columnsFor, layoutCards, type CardText } from '../../src/diagrams/cardsLayout.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'

const drawing = { width: 100, height: 100 }
const text = (words: string): CardText => ({ text: words, weight: 600, maxLines: 2 })

describe('cards', () => {
  it('stand row by row, each row as high as its highest', () => {
    const { places, width } = layoutCards({ drawing, cards: [[text('Ærø')], [text('Ringkøbing-Skjern, tværgående ledergruppe')], [text('Ø')]], columns: 2 })
    expect(places.map(({ x }) => x)).toEqual([0, CARD.width + CARD.gap, 0])
    expect(places[0]?.height).toBe(places[1]?.height)
    expect(places[2]?.y).toBe((places[0]?.height ?? 0) + CARD.gap)
    expect(places[2]?.height).toBeLessThan(places[0]?.height ?? 0)
    expect(width).toBe(2 * CARD.width + CARD.gap)
  })

  it('H23 cut a name by how wide it is, and never reach over the edge', () => {
    const long = 'Tværprofessionelt samarbejde om børn og unges trivsel '.repeat(4)
    const { places } = layoutCards({ drawing, cards: [[text(long)], [text('W'.repeat(200))], [text('i'.repeat(200))]], columns: 3 })
    const lines = places.map((place) => place.lines)
    expect(lines.map(({ length }) => length)).toEqual([2, 2, 2])
    expect(lines.map((each) => each.at(-1)?.text.endsWith('…'))).toEqual([true, true, true])
    const widest = Math.max(...lines.flat().map((line) => textWidth(line.text, CARD.size, line.weight)))
    expect(widest).toBeLessThanOrEqual(CARD.width - 2 * CARD.padding)
  })

  it('leave no line for a text that says nothing, and have no size when there are none', () => {
    const [card] = layoutCards({ drawing, cards: [[text(' '), text('Ærø')]], columns: 1 }).places
    expect(card?.lines.map((line) => line.text)).toEqual(['Ærø'])
    expect(layoutCards({ drawing, cards: [], columns: 3 })).toEqual({ width: 0, height: 0, places: [] })
  })
})

it.each([[0, 1], [1, 1], [9, 9], [10, 5], [19, 7], [99, 9]])('%i in rows of at most nine stand %i beside each other', (count, columns) => {
  expect(columnsFor(count, 9)).toBe(columns)
})
