import { max, scaleLinear, sum } from 'd3'
import { rounded } from './polar.ts'
import { barScale, blockHeight, blockId, placeBlock, type BarScale, type BlockRoom, type BlockStyle } from './stairBlocks.ts'
import type { StairGroupStepData } from './stairData.ts'
import type { StairGroupsInput, StairGroupsLayout, StairGroupStepLayout, StairTotal } from './stairGroupLayout.ts'
import { placeHeader } from './stairHeader.ts'
import { between, roundedBox, roundedHeader, roundedText, type StairSlot } from './stairLayout.ts'
import { sideBySideProfile } from './stairProfile.ts'
import { cutToWidth } from './stairText.ts'
import { wideHeaderStyles, type HeaderStrip, type WideHeaderStyles } from './stairWideHeaders.ts'
import { textWidth } from './textWidth.ts'

/** Narrower blocks cannot be read from afar; with less width the steps stand one above the other. */
const LEAST_STEP = 138
const SIDE = 7
const ABOVE_TREAD = 9
const TOP = 8
const BELOW_HEADER = 12
const NARROW = 190
const SLOT = { height: 48, textSize: 16 }
/** Between the uppermost block and the number above it. */
const TOTAL_GAP = 10

/** How closely it is set. */
interface Density {
  /** How much wider early steps are than the others. */
  readonly early: number
  readonly gap: number
  readonly totalSize: number
  readonly nounSize: number
  /** From tread to tread, in parts of the width. */
  readonly rise: number
  readonly styleOf: (step: number) => BlockStyle
}

const ROOMY: Density = {
  early: 1.4,
  gap: 6,
  totalSize: 44,
  nounSize: 17,
  rise: 0.034,
  styleOf: (step) => ({
    nameSize: between(14, Math.floor(step / 13), 18),
    countSize: step < NARROW ? 24 : 30,
    padding: step < NARROW ? 8 : 10,
    bar: 18,
    maxLines: 2,
    isCountBeside: false,
  }),
}
/** Closer and closer, for low screens. */
const CLOSER: readonly Density[] = [
  {
    early: 1.4,
    gap: 5,
    totalSize: 36,
    nounSize: 16,
    rise: 0.028,
    styleOf: (step) => ({
      nameSize: between(14, Math.floor(step / 14), 16),
      countSize: 22,
      padding: 7,
      bar: 16,
      maxLines: 2,
      isCountBeside: false,
    }),
  },
  {
    early: 1.25,
    gap: 3,
    totalSize: 28,
    nounSize: 15,
    rise: 0.022,
    styleOf: () => ({ nameSize: 14, countSize: 18, padding: 5, bar: 13, maxLines: 1, isCountBeside: true }),
  },
  {
    early: 1.25,
    gap: 2,
    totalSize: 24,
    nounSize: 15,
    rise: 0.018,
    styleOf: () => ({ nameSize: 14, countSize: 16, padding: 4, bar: 13, maxLines: 1, isCountBeside: true }),
  },
]

interface Strip extends HeaderStrip {
  readonly step: StairGroupStepData
}

interface Plan {
  readonly width: number
  readonly height: number
  /** From the lower edge to the lowest tread. */
  readonly foot: number
  /** From tread to tread. */
  readonly rise: number
  readonly strips: readonly Strip[]
  readonly density: Density
  readonly style: BlockStyle
  readonly headers: WideHeaderStyles
}

type Build = Pick<Plan, 'height' | 'density' | 'style' | 'headers'> & { readonly scale: BarScale }

/** The least width, in px, at which so many steps with blocks can stand side by side. */
export function leastWidthOfGroups(steps: number): number {
  return (steps + 1) * LEAST_STEP
}

/** Steps side by side, with a stack of blocks on each and their number above; as close as the room demands. */
export function wideGroups(input: StairGroupsInput): StairGroupsLayout {
  const { room } = input
  let plan = planOf(input, ROOMY)
  for (const density of CLOSER) {
    if (room === null || plan.height <= room) break
    plan = planOf(input, density)
  }
  return layoutOf(plan)
}

/** Only how high it gets: what stands where is worked out once that is settled. */
function planOf({ width, steps }: StairGroupsInput, density: Density): Plan {
  const strips = stripsOf(width, steps, density)
  const style = density.styleOf(Math.min(...strips.map((strip) => strip.width)))
  const headers = wideHeaderStyles(strips)
  const rise = Math.round(between(20, width * density.rise, 50))
  const foot = Math.ceil(max(strips, (strip, index) => headers.heightOf(strip) + BELOW_HEADER - index * rise) ?? 0)
  const tops = strips.map((strip, index) => foot + index * rise + stackHeight(strip, style, density))
  const height = Math.ceil((max(tops) ?? 0) + TOP)
  return { width, height, foot, rise, strips, density, style, headers }
}

function layoutOf({ foot, rise, strips, ...plan }: Plan): StairGroupsLayout {
  const { width, height, style } = plan
  const treadOf = scaleLinear([0, 1], [height - foot, height - foot - rise])
  const build = { ...plan, scale: barScale(strips.flatMap(roomsOf), style) }
  return {
    width,
    height,
    steps: strips.map((strip, index) => placeStrip(strip, treadOf(index), build)),
    profile: sideBySideProfile(strips.map(({ x }) => x), { width, treadOf }),
  }
}

/** In whole px, for sharp lines; what is left over goes to the last step. */
function stripsOf(width: number, steps: readonly StairGroupStepData[], { early }: Density): readonly Strip[] {
  const weights = steps.map(({ isEarly }) => (isEarly ? early : 1))
  const one = width / sum(weights)
  let x = 0
  return steps.map((step, index) => {
    const left = x
    x += Math.floor((weights[index] ?? 1) * one)
    const right = index === steps.length - 1 ? width : x
    return { step, x: left, width: right - left, hasCount: false }
  })
}

function roomsOf({ step, width }: Strip): readonly BlockRoom[] {
  return step.groups.map((group) => ({ group, width: width - 2 * SIDE }))
}

/** From the tread to the upper edge of what stands on it. */
function stackHeight(strip: Strip, style: BlockStyle, { gap, totalSize }: Density): number {
  const rooms = roomsOf(strip)
  if (rooms.length === 0) return ABOVE_TREAD + SLOT.height
  const blocks = sum(rooms, (room) => blockHeight(room, style) + gap) - gap
  return ABOVE_TREAD + blocks + TOTAL_GAP + totalSize * 0.76
}

function placeStrip(strip: Strip, tread: number, build: Build): StairGroupStepLayout {
  const { step, x, width } = strip
  const { height, density, style, scale, headers } = build
  const top = tread - stackHeight(strip, style, density)
  let y = top + density.totalSize * 0.76 + TOTAL_GAP
  const blocks = roomsOf(strip).map((room) => {
    const block = placeBlock(room, { id: blockId(step, room.group), x: x + SIDE, y, scale, style })
    y += block.height + density.gap
    return block
  })
  const isEmpty = blocks.length === 0
  return {
    id: step.id,
    band: roundedBox({ x, y: 0, width, height }),
    block: roundedBox({ x, y: tread, width, height: height - tread }),
    tread: { x1: rounded(x), x2: rounded(x + width), y: rounded(tread) },
    header: roundedHeader(placeHeader(step, ...headers.placeOf(strip, tread)).header),
    slot: isEmpty ? slotOf(strip, tread) : null,
    total: isEmpty ? null : totalOf(strip, { baseline: top + density.totalSize * 0.74, density }),
    blocks,
  }
}

function totalOf({ step, x, width }: Strip, { baseline, density }: { baseline: number; density: Density }): StairTotal {
  const { totalSize, nounSize } = density
  const left = x + SIDE + 2
  const number = { text: String(step.total), x: left, y: baseline, size: totalSize, weight: 600 as const }
  const after = left + textWidth(number.text, totalSize, 600) + totalSize * 0.2
  const room = x + width - SIDE - after
  const noun = textWidth(step.noun, nounSize, 400) <= room ? step.noun : ''
  return {
    number: roundedText(number),
    noun: roundedText({ text: noun, x: after, y: baseline, size: nounSize, weight: 400 }),
  }
}

function slotOf({ step, x, width }: Strip, tread: number): StairSlot {
  const box = roundedBox({ x: x + SIDE, y: tread - ABOVE_TREAD - SLOT.height, width: width - 2 * SIDE, height: SLOT.height })
  const size = SLOT.textSize
  const text = cutToWidth(step.count, { width: box.width - 12, size, weight: 400 })
  const indent = (box.width - textWidth(text, size, 400)) / 2
  return { ...box, text: roundedText({ text, x: indent, y: SLOT.height / 2 + size * 0.35, size, weight: 400 }) }
}
