import { heldKey, type KeyCard, type StairKeyAction, type StairStroke } from './stairKeys.ts'

/** The cards of the one step, row by row, and the steps beside it. */
export interface KeyGrid {
  readonly cards: readonly KeyCard[]
  /** Ids, the lowest first. */
  readonly steps: readonly string[]
  readonly step: string
}

/**
 * What a key does at a card of a step that is looked at alone: arrows go where they point, from row to row and on.
 *
 * @returns null for a key that keeps its meaning in the browser
 */
export function stepKey(stroke: StairStroke, id: string, { cards, steps, step }: KeyGrid): StairKeyAction | null {
  const index = cards.findIndex((each) => each.id === id)
  const card = cards[index]
  if (!card) return null
  const action = heldKey(stroke, id, { steps, index: steps.indexOf(step) })
  if (action !== 'free') return action
  const next = gridMove(stroke.key, cards, index)
  return next === null ? null : { kind: 'focus', id: next.id }
}

/** Where an arrow, Home or End leads from one of some boxes that stand in rows; the same one at an end. */
export function gridMove(key: string, cards: readonly KeyCard[], index: number): KeyCard | null {
  const card = cards[index]
  if (!card) return null
  switch (key) {
    case 'ArrowRight':
      return cards[index + 1] ?? card
    case 'ArrowLeft':
      return cards[index - 1] ?? card
    case 'ArrowDown':
      return nearestRow(cards, card, 1)
    case 'ArrowUp':
      return nearestRow(cards, card, -1)
    case 'Home':
      return cards[0] ?? card
    case 'End':
      return cards.at(-1) ?? card
    default:
      return null
  }
}

/** The card of the next row down or up whose middle is nearest. */
function nearestRow(cards: readonly KeyCard[], card: KeyCard, by: 1 | -1): KeyCard {
  const ahead = cards.filter(({ y }) => (y - card.y) * by > 0)
  const rows = ahead.map(({ y }) => y)
  const row = by > 0 ? Math.min(...rows) : Math.max(...rows)
  const distance = (other: KeyCard) => Math.abs(other.x - card.x)
  return ahead.filter(({ y }) => y === row).toSorted((a, b) => distance(a) - distance(b))[0] ?? card
}
