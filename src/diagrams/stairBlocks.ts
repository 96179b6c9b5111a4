import { max, min } from 'd3'
import { rounded } from './polar.ts'
import type { StairGroupData, StairGroupStepData, StairMark } from './stairData.ts'
import { roundedBox, roundedText, type StairBox, type StairSpot, type StairText } from './stairLayout.ts'
import { badgeWidth, signWidth } from './stairMarks.ts'
import { wrapText } from './stairText.ts'
import { textWidth } from './textWidth.ts'

/** How the words and the bar of a block are set. */
export interface BlockStyle {
  readonly nameSize: number
  readonly countSize: number
  readonly padding: number
  readonly bar: number
  readonly maxLines: number
  /** The count stands beside the name, at its end, and not beside the bar. */
  readonly isCountBeside: boolean
}

/** A part of a bar, from the left edge of its block. */
export interface StairBarPart {
  readonly box: StairBox
  readonly mark: StairMark
  readonly hasSign: boolean
}

/** A block of a group; what it holds is relative to its upper left corner. */
export interface StairBlockLayout extends StairBox {
  /** Of the step and the group. */
  readonly id: string
  readonly badge: StairBox | null
  readonly name: readonly StairText[]
  readonly count: StairText
  readonly bar: StairBox
  readonly parts: readonly StairBarPart[]
  /** Lines between single interventions, as path data; '' where these would be too narrow. */
  readonly ticks: string
  readonly paused: { readonly sign: StairSpot; readonly count: StairText } | null
}

/** What all blocks of a drawing share, so that their bars can be compared. */
export interface BarScale {
  /** How long one intervention is, in px. */
  readonly unit: number
  /** From the left edge of a block to its bar. */
  readonly start: number
}

/** A group, and how wide its block is. */
export interface BlockRoom {
  readonly group: StairGroupData
  readonly width: number
}

const LINE_HEIGHT = 1.2
const ASCENT = 0.92
const BADGE = 20
const BADGE_GAP = 7
const ROW_GAP = 4
const COUNT_GAP = 9
/** A longer one would make a few look like many. */
const LONGEST_UNIT = 22
const LEAST_BAR = 3
const LEAST_BAR_WITH_SIGN = 13
const LEAST_UNIT_WITH_TICKS = 8
const PAUSE = { gap: 8, sign: 8, size: 14 }

/** The id of a group's block: groups of several steps have the same ids. */
export function blockId(step: Pick<StairGroupStepData, 'id'>, group: Pick<StairGroupData, 'id'>): string {
  return `${step.id} ${group.id}`
}

/** Chooses how long an intervention is, so that the longest bar just fits. */
export function barScale(rooms: readonly BlockRoom[], style: BlockStyle): BarScale {
  const counts = rooms.map(({ group }) => countWidth(group, style) + COUNT_GAP)
  const start = Math.ceil(style.padding + (style.isCountBeside ? 0 : (max(counts) ?? 0)))
  const units = rooms.map(({ group, width }) => (width - start - style.padding - pausedRoom(group)) / group.count)
  return { start, unit: Math.max(0, Math.min(LONGEST_UNIT, min(units) ?? LONGEST_UNIT)) }
}

/** How high the block of a group is. */
export function blockHeight(room: BlockRoom, style: BlockStyle): number {
  const lines = nameLines(room, style).length
  return Math.round(2 * style.padding + lines * style.nameSize * LINE_HEIGHT + ROW_GAP + rowHeight(style))
}

/** What a block is placed by. */
export interface BlockPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly scale: BarScale
  readonly style: BlockStyle
}

export function placeBlock(room: BlockRoom, { id, x, y, scale, style }: BlockPlace): StairBlockLayout {
  const { group, width } = room
  const { padding, nameSize, countSize } = style
  const height = blockHeight(room, style)
  const middle = height - padding - rowHeight(style) / 2
  const indent = nameIndent(group)
  const name = nameLines(room, style).map((text, line) => ({
    text,
    x: padding + indent,
    y: padding + nameSize * (line * LINE_HEIGHT + ASCENT),
    size: nameSize,
    weight: 600 as const,
  }))
  const firstMiddle = padding + (nameSize * LINE_HEIGHT) / 2
  const badge = group.mark && { x: padding, y: firstMiddle - BADGE / 2, width: indent - BADGE_GAP, height: BADGE }
  const count: StairText = {
    text: String(group.count),
    x: style.isCountBeside ? width - padding - countWidth(group, style) : padding,
    y: style.isCountBeside ? padding + nameSize * ASCENT : middle + countSize * 0.35,
    size: countSize,
    weight: 600,
  }
  const bar = barOf(group, { middle, scale, height: style.bar })
  return {
    id,
    ...roundedBox({ x, y, width, height }),
    badge: badge && roundedBox(badge),
    name: name.map(roundedText),
    count: roundedText(count),
    ...bar,
    paused: pausedOf(group, bar.bar),
  }
}

interface BarPlace {
  readonly middle: number
  readonly scale: BarScale
  readonly height: number
}

function barOf(group: StairGroupData, { middle, scale: { unit, start }, height }: BarPlace) {
  const y = middle - height / 2
  const whole = Math.max(LEAST_BAR, group.count * unit)
  let before = 0
  const parts = group.shares.map(({ mark, count }): StairBarPart => {
    const x = start + (before / group.count) * whole
    const width = (count / group.count) * whole
    before += count
    const hasSign = group.mark === null && signWidth(mark.sign) + 4 <= width && height >= LEAST_BAR_WITH_SIGN
    return { box: roundedBox({ x, y, width, height }), mark, hasSign }
  })
  const hasTicks = unit >= LEAST_UNIT_WITH_TICKS && group.count > 1
  const places = hasTicks ? Array.from({ length: group.count - 1 }, (_, index) => start + (index + 1) * unit) : []
  const ticks = places.map((x) => `M${rounded(x)},${rounded(y)}v${height}`).join('')
  return { bar: roundedBox({ x: start, y, width: whole, height }), parts, ticks }
}

function pausedOf(group: StairGroupData, bar: StairBox): StairBlockLayout['paused'] {
  if (group.paused === 0) return null
  const x = bar.x + bar.width + PAUSE.gap
  const y = bar.y + bar.height / 2
  const place = { x: x + PAUSE.sign + 4, y: y + PAUSE.size * 0.35 }
  return {
    sign: { x: rounded(x), y: rounded(y) },
    count: roundedText({ text: String(group.paused), ...place, size: PAUSE.size, weight: 400 }),
  }
}

function pausedRoom({ paused }: StairGroupData): number {
  if (paused === 0) return 0
  return PAUSE.gap + PAUSE.sign + 4 + textWidth(String(paused), PAUSE.size, 400)
}

/** Under the name: the count and the bar. */
function rowHeight({ countSize, bar, isCountBeside }: BlockStyle): number {
  return isCountBeside ? bar : Math.max(countSize * 0.92, bar)
}

function countWidth({ count }: StairGroupData, { countSize }: BlockStyle): number {
  return textWidth(String(count), countSize, 600)
}

function nameIndent({ mark }: StairGroupData): number {
  return mark === null ? 0 : badgeWidth(mark, BADGE) + BADGE_GAP
}

/** The name, or the short one where that has no room. */
function nameLines({ group, width }: BlockRoom, style: BlockStyle): readonly string[] {
  const { padding, nameSize, maxLines } = style
  const taken = nameIndent(group) + (style.isCountBeside ? countWidth(group, style) + COUNT_GAP : 0)
  const column = { width: width - 2 * padding - taken, size: nameSize, weight: 600 as const, maxLines }
  const whole = wrapText(group.name, column)
  if (!whole.isCut && !whole.isBroken) return whole.lines
  const short = wrapText(group.short, column)
  return short.isCut || group.short === group.name ? whole.lines : short.lines
}
