import { rounded } from './polar.ts'
import type { StairStepData } from './stairData.ts'
import type { FontWeight } from './textWidth.ts'

/** What a staircase is laid out from; lengths are in px everywhere. */
export interface StairInput {
  readonly width: number
  readonly steps: readonly StairStepData[]
  /** How high it may get, as far as that can be done; null or absent: as high as it looks best. */
  readonly room?: number | null
}

export interface StairBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One line of text; `y` is its baseline. */
export interface StairText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: FontWeight
}

/** Where a card stands; what it holds is relative to its upper left corner. */
export interface StairCardLayout extends StairBox {
  readonly id: string
  readonly name: readonly StairText[]
  readonly badge: StairBox | null
  readonly detail: StairText
  /** Where the sign of a paused one begins, and its middle. */
  readonly pause: StairSpot | null
}

export interface StairSpot {
  readonly x: number
  readonly y: number
}

/** The words of a step. */
export interface StairHeader {
  readonly number: StairText
  readonly name: readonly StairText[]
  /** null where the place for cards says it. */
  readonly count: StairText | null
}

/** A dashed place on the tread of an empty step. */
export interface StairSlot extends StairBox {
  readonly text: StairText
}

/** A step, whatever stands on it. */
export interface StairStepFrame {
  readonly id: string
  /** All that belongs to the step, where cards can be dropped. */
  readonly band: StairBox
  /** What carries the header. */
  readonly block: StairBox
  readonly tread: { readonly x1: number; readonly x2: number; readonly y: number }
  readonly header: StairHeader
  readonly slot: StairSlot | null
}

export interface StairStepLayout extends StairStepFrame {
  readonly cards: readonly StairCardLayout[]
}

/** The stairs themselves. */
export interface StairFrame<S extends StairStepFrame = StairStepFrame> {
  readonly width: number
  readonly height: number
  /** The lowest step first. */
  readonly steps: readonly S[]
  /** Path data of the line along treads and risers. */
  readonly profile: string
}

export type StairLayout = StairFrame<StairStepLayout>

/** A box with lengths as they are written in attributes. */
export function roundedBox({ x, y, width, height }: StairBox): StairBox {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) }
}

/** A line of text, placed to two digits. */
export function roundedText(text: StairText): StairText {
  return { ...text, x: rounded(text.x), y: rounded(text.y) }
}

export function roundedHeader({ number, name, count }: StairHeader): StairHeader {
  return { number: roundedText(number), name: name.map(roundedText), count: count && roundedText(count) }
}

/** A length that grows with the drawing, within limits. */
export function between(least: number, length: number, most: number): number {
  return Math.min(most, Math.max(least, length))
}
