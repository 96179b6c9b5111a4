import { rounded } from './polar.ts'
import type { StairJumpData } from './stairData.ts'
import { placeHeader, wholeNameSize, type HeaderPlace, type HeaderStyle } from './stairHeader.ts'
import { roundedBox, roundedHeader, type StairFrame, type StairStepFrame } from './stairLayout.ts'
import { sideBySideProfile } from './stairProfile.ts'

/** All steps small, to go to. */
export interface JumpsInput {
  readonly width: number
  readonly steps: readonly StairJumpData[]
}

const LINE = 2
const RISE = 7
/** Of the lowest step: a finger's room. */
const FOOT = 58
const INDENT = 10
const RIGHT = 4
const BELOW_TREAD = 6
/** Where names have no room: a number below a number. */
const BARE = { indent: 7, style: { isBeside: false, numberSize: 20, nameSize: 14, countSize: 14, maxLines: 1 } }
const STYLE: HeaderStyle = { isBeside: true, numberSize: 24, nameSize: 14, countSize: 14, maxLines: 1 }

/** Equally wide steps in a row; where their names have no room only the numbers are said. */
export function placeJumps({ width, steps }: JumpsInput): StairFrame {
  const height = LINE + (steps.length - 1) * RISE + FOOT
  const one = Math.floor(width / steps.length)
  const treadOf = (index: number) => LINE + (steps.length - 1 - index) * RISE
  const room = one - INDENT - RIGHT
  const named = steps.map((step) => ({ ...step, name: step.short }))
  const hasNames = wholeNameSize(named.map((step) => ({ step, width: room })), STYLE, [STYLE.nameSize]) !== null
  const placed = named.map((step, index): StairStepFrame => {
    const x = index * one
    const y = treadOf(index)
    const box = roundedBox({ x, y, width: index === steps.length - 1 ? width - x : one, height: height - y })
    const total = String(step.total)
    const { header } = hasNames
      ? placeHeader(step, { x: x + INDENT, y: y + BELOW_TREAD, width: room, hasCount: true }, STYLE)
      : placeHeader({ ...step, name: total, short: total }, bareAt(x, y, one), BARE.style)
    return {
      id: step.id,
      band: box,
      block: box,
      tread: { x1: rounded(x), x2: rounded(x + box.width), y: rounded(y) },
      header: roundedHeader(header),
      slot: null,
    }
  })
  return { width, height, steps: placed, profile: sideBySideProfile(placed.map(({ block }) => block.x), { width, treadOf }) }
}

function bareAt(x: number, y: number, width: number): HeaderPlace {
  return { x: x + BARE.indent, y: y + BELOW_TREAD, width: width - BARE.indent - RIGHT, hasCount: false }
}
