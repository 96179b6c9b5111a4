import type { StairStepData } from './stairData.ts'
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
  readonly step: StairStepData
  readonly width: number
}

const LINE_HEIGHT = 1.22
const ASCENT = 0.92
/** Between number and name, in parts of the number's size. */
const NUMBER_GAP = 0.36
const LEAST_FOR_WHOLE_NAMES = 14

/**
 * The largest size at which all names have room, so that steps look alike; short names before small ones.
 *
 * @param sizes - the largest first
 * @returns null when even short names have to be cut or divided
 */
export function nameSizeFor(
  rooms: readonly HeaderRoom[],
  style: Omit<HeaderStyle, 'nameSize'>,
  sizes: readonly number[],
): number | null {
  const styles = sizes.map((nameSize) => ({ ...style, nameSize }))
  const whole = styles.find(
    (each) => each.nameSize >= LEAST_FOR_WHOLE_NAMES && rooms.every((room) => isWhole(wrapName(room, 'name', each))),
  )
  const short = styles.find((each) =>
    rooms.every((room) => isWhole(wrapName(room, 'name', each)) || isWhole(wrapName(room, 'short', each))),
  )
  return (whole ?? short)?.nameSize ?? null
}

/** Sets number, name and count of a step. */
export function placeHeader(step: StairStepData, place: HeaderPlace, style: HeaderStyle): PlacedHeader {
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

function numberWidth(step: StairStepData, { numberSize }: Pick<HeaderStyle, 'numberSize'>): number {
  return textWidth(String(step.order), numberSize, 600) + numberSize * NUMBER_GAP
}

function isWhole({ isCut, isBroken }: WrappedText): boolean {
  return !isCut && !isBroken
}
