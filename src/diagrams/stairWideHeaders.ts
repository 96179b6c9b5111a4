import type { StairStepWords } from './stairData.ts'
import {
  nameSizeFor,
  placeHeader,
  wholeNameSize,
  type HeaderPlace,
  type HeaderRoom,
  type HeaderStyle,
} from './stairHeader.ts'

/** The part of the width that a step has. */
export interface HeaderStrip {
  readonly step: StairStepWords
  readonly x: number
  readonly width: number
  /** How many there are is said there. */
  readonly hasCount: boolean
}

/** Where and how the steps of a wide staircase have their words: under the tread. */
export interface WideHeaderStyles {
  /** From the tread to the lower edge of the words. */
  readonly heightOf: (strip: HeaderStrip) => number
  readonly placeOf: (strip: HeaderStrip, tread: number) => readonly [HeaderPlace, HeaderStyle]
}

const INDENT = 16
const LEAST_INDENT = 10
const RIGHT = 4
/** A step under this width has less room beside its words. */
const NARROW = 160
const BELOW_TREAD = 9
const BESIDE = { isBeside: true, numberSize: 30, countSize: 14, maxLines: 2 }
const BESIDE_SIZES = [19, 18, 17, 16]
/** In one line a name may be a little smaller. */
const ONE_LINE_SIZES = [19, 18, 17]
const BELOW = { isBeside: false, numberSize: 28, countSize: 14, maxLines: 3 }
const BELOW_SIZES = [16, 15, 14, 13, 12]

/** How much larger the early steps' names may be than the others: more would look like a slip. */
const LEAD = 3

/** On wide treads the name stands beside the number, on narrow ones below it; all of a kind in one size. */
export function wideHeaderStyles(strips: readonly HeaderStrip[]): WideHeaderStyles {
  const rooms = strips.map((strip): HeaderRoom => ({ step: strip.step, width: roomOf(strip) }))
  const early = rooms.filter(({ step }) => step.isEarly)
  const oneLine = wholeNameSize(early, { ...BESIDE, maxLines: 1 }, ONE_LINE_SIZES)
  const earlySize = oneLine ?? wholeNameSize(early, BESIDE, BESIDE_SIZES)
  const others = earlySize === null ? rooms : rooms.filter(({ step }) => !step.isEarly)
  const otherSize = nameSizeFor(others, BELOW, BELOW_SIZES)
  const styleOf = ({ step }: HeaderStrip): HeaderStyle => {
    if (step.isEarly && earlySize !== null) return { ...BESIDE, nameSize: Math.min(earlySize, otherSize + LEAD) }
    return { ...BELOW, nameSize: otherSize, countSize: Math.min(BELOW.countSize, otherSize) }
  }
  const placeOf = (strip: HeaderStrip, tread: number): readonly [HeaderPlace, HeaderStyle] => {
    const place = { x: strip.x + indentOf(strip), y: tread + BELOW_TREAD, width: roomOf(strip) }
    return [{ ...place, hasCount: strip.hasCount }, styleOf(strip)]
  }
  return {
    placeOf,
    heightOf: (strip) => BELOW_TREAD + placeHeader(strip.step, ...placeOf(strip, 0)).height,
  }
}

function indentOf({ width }: HeaderStrip): number {
  return width < NARROW ? LEAST_INDENT : INDENT
}

function roomOf(strip: HeaderStrip): number {
  return strip.width - indentOf(strip) - RIGHT
}
