import type { StairAction } from './stairData.ts'
import type { StairBox } from './stairLayout.ts'

export interface StairStroke {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** A card where it stands. */
export interface KeyCard extends StairBox {
  readonly id: string
}

/** A step with its cards where they stand, the one nearest the tread first. */
export interface KeyStep {
  readonly id: string
  readonly tread: { readonly y: number }
  readonly cards: readonly KeyCard[]
}

/** What a key does: something with the card, or the focus goes to a card (the same one at an end). */
export type StairKeyAction = StairAction | { readonly kind: 'focus'; readonly id: string }

const TO_STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * What a key does at a card: up and down inside the step, left and right to the step below and above.
 *
 * @param steps - the lowest first
 * @returns null for a key that keeps its meaning in the browser
 * @see WAI-ARIA Authoring Practices, "Listbox"
 */
export function stairKey(stroke: StairStroke, id: string, steps: readonly KeyStep[]): StairKeyAction | null {
  const index = steps.findIndex(({ cards }) => cards.some((card) => card.id === id))
  const step = steps[index]
  const card = step?.cards.find((each) => each.id === id)
  if (!step || !card) return null
  const action = heldKey(stroke, id, { steps: steps.map((each) => each.id), index })
  if (action !== 'free') return action
  return focusOn(stairMove(stroke.key, card, { step, steps }))
}

/** What a key does among blocks that lead to their step: Enter and Space open it, and nothing can be moved. */
export function blockKey(stroke: StairStroke, id: string, steps: readonly KeyStep[]): BlockKeyAction | null {
  const step = steps.find(({ cards }) => cards.some((card) => card.id === id))
  const card = step?.cards.find((each) => each.id === id)
  if (!step || !card || stroke.ctrlKey || stroke.metaKey || stroke.shiftKey || stroke.altKey) return null
  if (stroke.key === 'Enter' || stroke.key === ' ') return { kind: 'open', id }
  return focusOn(stairMove(stroke.key, card, { step, steps }))
}

export type BlockKeyAction = { readonly kind: 'open'; readonly id: string } | { readonly kind: 'focus'; readonly id: string }

interface StepsOfCard {
  /** Ids, the lowest step first. */
  readonly steps: readonly string[]
  /** Of the card's own step. */
  readonly index: number
}

/**
 * What a key does with a card wherever it stands: moves, edits, picks, removes.
 *
 * @returns null for a key that keeps its meaning in the browser; 'free' for one that may lead to another card
 */
export function heldKey(stroke: StairStroke, id: string, { steps, index }: StepsOfCard): StairKeyAction | null | 'free' {
  if (stroke.ctrlKey || stroke.metaKey) return null
  if (!stroke.shiftKey && !stroke.altKey) return actionOf(stroke.key, id) ?? 'free'
  const by = TO_STEP[stroke.key]
  if (by === undefined) return null
  const target = steps[index + by]
  return target === undefined ? { kind: 'focus', id } : { kind: 'move', id, step: target }
}

function stairMove(key: string, card: KeyCard, place: Place): KeyCard | null {
  const by = TO_STEP[key]
  return by === undefined ? cardFor(key, card, place) : neighbour(card, place, by)
}

function focusOn(card: KeyCard | null): { readonly kind: 'focus'; readonly id: string } | null {
  return card && { kind: 'focus', id: card.id }
}

/**
 * The card that takes the focus when one goes.
 *
 * @returns null when it is the only one
 */
export function cardAfter(id: string, steps: readonly KeyStep[]): string | null {
  const step = steps.find(({ cards }) => cards.some((card) => card.id === id))
  const index = step?.cards.findIndex((card) => card.id === id) ?? -1
  const near = step?.cards[index + 1] ?? step?.cards[index - 1]
  const other = steps.flatMap(({ cards }) => cards).find((card) => card.id !== id)
  return (near ?? other)?.id ?? null
}

function actionOf(key: string, id: string): StairAction | null {
  if (key === 'Enter') return { kind: 'edit', id }
  if (key === ' ') return { kind: 'pick', id }
  return key === 'Delete' || key === 'Backspace' ? { kind: 'remove', id } : null
}

interface Place {
  readonly step: KeyStep
  readonly steps: readonly KeyStep[]
}

function cardFor(key: string, card: KeyCard, { step, steps }: Place): KeyCard | null {
  if (key === 'ArrowUp') return above(card, step.cards)
  if (key === 'ArrowDown') return below(card, step.cards)
  const all = steps.flatMap(({ cards }) => cards)
  if (key === 'Home') return all[0] ?? card
  if (key === 'End') return all.at(-1) ?? card
  return null
}

/** The next card up, or from the top of a column the foot of the next column. */
function above(card: KeyCard, cards: readonly KeyCard[]): KeyCard {
  const higher = cards.filter((other) => other.x === card.x && other.y < card.y)
  const further = cards.filter((other) => other.x > card.x)
  return lowest(higher) ?? lowest(further.filter((other) => other.x === leftmost(further))) ?? card
}

/** The way back of `above`. */
function below(card: KeyCard, cards: readonly KeyCard[]): KeyCard {
  const lower = cards.filter((other) => other.x === card.x && other.y > card.y)
  const before = cards.filter((other) => other.x < card.x)
  return highest(lower) ?? highest(before.filter((other) => other.x === rightmost(before))) ?? card
}

/** The nearest card of the next step in a direction that has any, as if both treads were level: row goes to row. */
function neighbour(card: KeyCard, { step, steps }: Place, by: number): KeyCard {
  const index = steps.indexOf(step)
  const ahead = by > 0 ? steps.slice(index + 1) : steps.slice(0, index).toReversed()
  const next = ahead.find(({ cards }) => cards.length > 0)
  const from = middleAbove(step, card)
  const distance = (other: KeyCard) => {
    const to = middleAbove(next ?? step, other)
    return Math.hypot(to.x - from.x, to.y - from.y)
  }
  return next?.cards.toSorted((a, b) => distance(a) - distance(b))[0] ?? card
}

/** The middle of a card, its height from the tread. */
function middleAbove({ tread }: KeyStep, { x, y, width, height }: StairBox): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 - tread.y }
}

function lowest(cards: readonly KeyCard[]): KeyCard | undefined {
  return cards.toSorted((a, b) => b.y - a.y)[0]
}

function highest(cards: readonly KeyCard[]): KeyCard | undefined {
  return cards.toSorted((a, b) => a.y - b.y)[0]
}

function leftmost(cards: readonly KeyCard[]): number {
  return Math.min(...cards.map(({ x }) => x))
}

function rightmost(cards: readonly KeyCard[]): number {
  return Math.max(...cards.map(({ x }) => x))
}
