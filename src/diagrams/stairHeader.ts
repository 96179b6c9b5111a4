import type { StairStepWords } from './stairData.ts'
import type { StairHeader, StairText } from './stairLayout.ts'
import { cutToWidth, wrapText, type WrappedText } from './stairText.ts'
import { textWidth } from './textWidth.ts'

/** How the words of a step are set. */
export interface HeaderStyle {
  /** The name stands beside the number, or below it. */
  readonly isBeside: boolean
  readonly numberSize: number
  readonly nameSize: number
  readonly countSize: number
  readonly maxLines: number
}

/** Where the words of a step go. */
export interface HeaderPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly hasCount: boolean
}

export interface PlacedHeader {
  readonly header: StairHeader
  /** From the upper edge of the place to the lower edge of the words. */
  readonly height: number
}

/** A step and the room for its words. */
export interface HeaderRoom {
  readonly step: StairStepWords
  readonly width: number
}

const LINE_HEIGHT = 1.22
const ASCENT = 0.92
/** Between number and name, in parts of the number's size. */
const NUMBER_GAP = 0.42
const LEAST_FOR_WHOLE_NAMES = 14

/** What can be set in different sizes. */
export type HeaderKind = Omit<HeaderStyle, 'nameSize'>

/** The first of some sizes at which all whole names have room, so that steps look alike; null: at none of them. */
export function wholeNameSize(
  rooms: readonly HeaderRoom[],
  kind: HeaderKind,
  sizes: readonly number[],
): number | null {
  const has = (nameSize: number) => rooms.every((room) => isWhole(wrapName(room, 'name', { ...kind, nameSize })))
  return sizes.find(has) ?? null
}

/** The same with short names where whole ones would get small; when even these have no room, the last size. */
export function nameSizeFor(rooms: readonly HeaderRoom[], kind: HeaderKind, sizes: readonly number[]): number {
  const large = sizes.filter((size) => size >= LEAST_FOR_WHOLE_NAMES)
  const has = (nameSize: number) => rooms.every((room) => isWhole(nameLines(room, { ...kind, nameSize })))
  return wholeNameSize(rooms, kind, large) ?? sizes.find(has) ?? Math.min(...sizes)
}

/** Sets number, name and count of a step. */
export function placeHeader(step: StairStepWords, place: HeaderPlace, style: HeaderStyle): PlacedHeader {
  const { isBeside, numberSize, nameSize, countSize } = style
  const { lines } = nameLines({ step, width: place.width }, style)
  const x = place.x + (isBeside ? numberWidth(step, style) : 0)
  const numberBaseline = place.y + numberSize * ASCENT
  const first = numberBaseline + (isBeside ? 0 : nameSize * LINE_HEIGHT + 2)
  const name = lines.map((text, line) => ({
    text,
    x,
    y: first + line * nameSize * LINE_HEIGHT,
    size: nameSize,
    weight: 600 as const,
  }))
  const last = first + (lines.length - 1) * nameSize * LINE_HEIGHT
  const count: StairText | null = place.hasCount
    ? {
        text: cutToWidth(step.count, { width: place.x + place.width - x, size: countSize, weight: 400 }),
        x,
        y: last + countSize * 1.5,
        size: countSize,
        weight: 400,
      }
    : null
  const number = { text: String(step.order), x: place.x, y: numberBaseline, size: numberSize, weight: 600 as const }
  return { header: { number, name, count }, height: (count?.y ?? last) + 5 - place.y }
}

function nameLines(room: HeaderRoom, style: HeaderStyle): WrappedText {
  const whole = wrapName(room, 'name', style)
  if (isWhole(whole)) return whole
  const short = wrapName(room, 'short', style)
  return isWhole(short) || !short.isCut ? short : whole
}

function wrapName({ step, width }: HeaderRoom, kind: 'name' | 'short', style: HeaderStyle): WrappedText {
  const room = width - (style.isBeside ? numberWidth(step, style) : 0)
  return wrapText(step[kind], { width: room, size: style.nameSize, weight: 600, maxLines: style.maxLines })
}

function numberWidth(step: StairStepWords, { numberSize }: Pick<HeaderStyle, 'numberSize'>): number {
  return textWidth(String(step.order), numberSize, 600) + numberSize * NUMBER_GAP
}

function isWhole({ isCut, isBroken }: WrappedText): boolean {
  return !isCut && !isBroken
}
