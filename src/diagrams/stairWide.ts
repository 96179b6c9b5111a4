import { max, range, scaleLinear } from 'd3'
import { rounded } from './polar.ts'
import { cardHeight, cardText, placeCard, type CardStyle, type CardText } from './stairCards.ts'
import type { StairStepData } from './stairData.ts'
import { placeHeader } from './stairHeader.ts'
import {
  between,
  roundedBox,
  roundedHeader,
  type StairInput,
  type StairLayout,
  type StairSlot,
  type StairStepLayout,
} from './stairLayout.ts'
import { sideBySideProfile } from './stairProfile.ts'
import { cutToWidth } from './stairText.ts'
import { wideHeaderStyles, type WideHeaderStyles } from './stairWideHeaders.ts'
import { textWidth } from './textWidth.ts'

/** Narrower cards cannot be read; with less width the steps stand one above the other. */
const LEAST_CARD = 98
const LEAST_WIDTH = 700
/** A column more is worth it down to the first width, and in a very high staircase down to the second. */
const GOOD_CARD = 150
const FAIR_CARD = 124
const HIGH = 640
const VERY_HIGH = 860
const EARLY_COLUMNS = 2

/** From the edge of a step to its first card; half of the riser's line included. */
const SIDE = 7
/** From the middle of the tread's line to the first card. */
const ABOVE_TREAD = 9
const TOP = 8
const BELOW_HEADER = 12
const SLOT = { height: 44, textSize: 14 }

/** How closely the cards are set. */
interface Density {
  /** Between cards. */
  readonly gap: number
  /** A row has room for so many lines, also where no name needs them. */
  readonly leastLines: number
  readonly largestName: number
  readonly largestPadding: number
  /** From tread to tread, in parts of the width. */
  readonly rise: number
  /** Marks before the names, no details, and no counts under the steps. */
  readonly isInOne: boolean
}

const ROOMY: Density = { gap: 6, leastLines: 2, largestName: 16, largestPadding: 11, rise: 0.038, isInOne: false }
/** Closer and closer, for low screens. */
const CLOSER: readonly Density[] = [
  { gap: 6, leastLines: 1, largestName: 15, largestPadding: 8, rise: 0.034, isInOne: false },
  { gap: 5, leastLines: 1, largestName: 14, largestPadding: 6, rise: 0.028, isInOne: false },
]
/** Where nothing else has room: a step whose words are out of sight says less than a card without a detail. */
const CLOSEST: Density = { gap: 3, leastLines: 1, largestName: 14, largestPadding: 5, rise: 0.028, isInOne: true }

/** A step with as many columns as it has, its cards in rows from the tread up. */
interface Stack {
  readonly step: StairStepData
  readonly columns: number
  readonly rows: readonly Row[]
  readonly x: number
  readonly width: number
  readonly hasCount: boolean
}

interface Row {
  readonly texts: readonly CardText[]
  readonly height: number
}

interface Build {
  readonly width: number
  readonly density: Density
  readonly cardWidth: number
  readonly style: CardStyle
  readonly stacks: readonly Stack[]
  readonly headers: WideHeaderStyles
  readonly rise: number
  /** From the lower edge of the drawing up to the lowest tread. */
  readonly foot: number
  readonly height: number
}

/** The least width, in px, at which so many steps can stand side by side. */
export function leastWideWidth(steps: number): number {
  return Math.max(LEAST_WIDTH, steps * (LEAST_CARD + 2 * SIDE))
}

/** The staircase with its steps side by side, cards standing on the treads; as close as the room demands. */
export function wideStaircase({ width, steps, room = null }: StairInput): StairLayout {
  const build = buildFor(width, steps, room)
  const { height, foot, rise, stacks } = build
  const treadOf = scaleLinear([0, 1], [height - foot, height - foot - rise])
  return {
    width,
    height: rounded(height),
    steps: stacks.map((stack, index) => placeStack(stack, treadOf(index), build)),
    profile: sideBySideProfile(stacks.map(({ x }) => x), { width, treadOf }),
  }
}

/** The first way that fits the room: with more columns, set closer, or both; where none does, the lowest one. */
function buildFor(width: number, steps: readonly StairStepData[], room: number | null): Build {
  const columns = firstColumns(width, steps)
  const roomy = withColumns(buildOf(steps, columns, { width, density: ROOMY }), null)
  if (room === null || roomy.height <= room) return roomy
  const sameColumns = roomy.stacks.map((stack) => stack.columns)
  const closer = CLOSER.map((density) => buildOf(steps, sameColumns, { width, density }))
  const closest = buildOf(steps, sameColumns, { width, density: CLOSEST })
  const ways = [...closer, ...[roomy, ...closer].map((build) => withColumns(build, room)), closest, withColumns(closest, room)]
  const lowest = ways.reduce((best, way) => (way.height < best.height ? way : best))
  return ways.find(({ height }) => height <= room) ?? lowest
}

/** Adds columns as long as that makes it lower and is worth it. @param room - null: what looks best */
function withColumns(build: Build, room: number | null): Build {
  const next = withColumn(build, room)
  return next === null ? build : withColumns(next, room)
}

/** Early steps get two columns where there is room. */
function firstColumns(width: number, steps: readonly StairStepData[]): readonly number[] {
  const wide = steps.map(({ isEarly }) => (isEarly ? EARLY_COLUMNS : 1))
  return cardWidthOf(width, wide, ROOMY) >= LEAST_CARD ? wide : steps.map(() => 1)
}

/** The build with one column more for the step that stands highest, if it gets lower by that. */
function withColumn(build: Build, room: number | null): Build | null {
  const { width, density, stacks, height } = build
  if (height <= (room ?? HIGH)) return null
  const tops = stacks.map((stack, index) => topOf(stack, index, build))
  const highest = tops.indexOf(Math.max(...tops))
  const columns = stacks.map((stack, index) => stack.columns + (index === highest ? 1 : 0))
  const least = room !== null || height > VERY_HIGH ? FAIR_CARD : GOOD_CARD
  if (cardWidthOf(width, columns, density) < least) return null
  const next = buildOf(stacks.map(({ step }) => step), columns, { width, density })
  return next.height < height ? next : null
}

/** In whole px, for sharp lines; what is left over goes to the last step. */
function cardWidthOf(width: number, columns: readonly number[], { gap }: Density): number {
  const total = columns.reduce((sum, count) => sum + count, 0)
  const gaps = (total - columns.length) * gap + columns.length * 2 * SIDE
  return Math.floor((width - gaps) / total)
}

function buildOf(
  steps: readonly StairStepData[],
  columns: readonly number[],
  { width, density }: Pick<Build, 'width' | 'density'>,
): Build {
  const cardWidth = cardWidthOf(width, columns, density)
  const style = styleFor(cardWidth, density)
  let x = 0
  const stacks = steps.map((step, index): Stack => {
    const count = columns[index] ?? 1
    const left = x
    x += count * (cardWidth + density.gap) - density.gap + 2 * SIDE
    const right = index === steps.length - 1 ? width : x
    const rows = rowsOf(step, count, { cardWidth, density, style })
    return { step, columns: count, rows, x: left, width: right - left, hasCount: rows.length > 0 && !density.isInOne }
  })
  const headers = wideHeaderStyles(stacks)
  const rise = Math.round(between(30, width * density.rise, 54))
  const feet = stacks.map((stack, index) => headers.heightOf(stack) + BELOW_HEADER - index * rise)
  const base = { width, density, cardWidth, style, stacks, headers, rise, foot: Math.ceil(max(feet) ?? 0) }
  const tops = stacks.map((stack, index) => topOf(stack, index, base))
  return { ...base, height: Math.ceil((max(tops) ?? 0) + TOP) }
}

/** How far a step with its cards reaches above the lower edge of the drawing. */
function topOf({ rows }: Stack, index: number, { foot, rise, density: { gap } }: Pick<Build, 'foot' | 'rise' | 'density'>): number {
  const cards = rows.reduce((sum, row) => sum + row.height + gap, 0) - gap
  return foot + index * rise + ABOVE_TREAD + (rows.length === 0 ? SLOT.height : cards)
}

function styleFor(cardWidth: number, { largestName, largestPadding, isInOne }: Density): CardStyle {
  const isSmall = cardWidth < 124
  const smallName = cardWidth < 112 ? 12 : 13
  const nameSize = isSmall ? smallName : between(14, Math.floor(cardWidth / 12.5), largestName)
  const badge = isSmall ? 18 : 20
  return {
    nameSize,
    detailSize: isSmall ? 12 : 13,
    padding: Math.min(largestPadding, Math.max(6, Math.round(cardWidth * 0.053))),
    maxLines: 3,
    // No higher than the line that it stands in.
    badge: isInOne ? nameSize + 1 : badge,
    isInOne,
  }
}

/** Rows of cards, the lowest first; those of a row are equally high. */
function rowsOf(
  { cards }: StairStepData,
  columns: number,
  { cardWidth, density, style }: Pick<Build, 'cardWidth' | 'density' | 'style'>,
): readonly Row[] {
  const texts = cards.map((card) => cardText(card, cardWidth, style))
  return range(0, texts.length, columns).map((start) => {
    const row = texts.slice(start, start + columns)
    const lines = max(row, (text) => text.lines.length) ?? 1
    return { texts: row, height: cardHeight(Math.max(density.leastLines, lines), style) }
  })
}

function placeStack(stack: Stack, tread: number, build: Build): StairStepLayout {
  const { step, x, width, rows } = stack
  const { header } = placeHeader(step, ...build.headers.placeOf(stack, tread))
  let bottom = tread - ABOVE_TREAD
  const cards = rows.flatMap(({ texts, height }) => {
    const y = bottom - height
    bottom = y - build.density.gap
    return texts.map((text, column) => {
      const left = x + SIDE + column * (build.cardWidth + build.density.gap)
      return placeCard(text, { x: left, y, width: build.cardWidth, height }, build.style)
    })
  })
  return {
    id: step.id,
    band: roundedBox({ x, y: 0, width, height: build.height }),
    block: roundedBox({ x, y: tread, width, height: build.height - tread }),
    tread: { x1: rounded(x), x2: rounded(x + width), y: rounded(tread) },
    header: roundedHeader(header),
    slot: rows.length === 0 ? slotOf(stack, tread) : null,
    cards,
  }
}

function slotOf({ step, ...strip }: Stack, tread: number): StairSlot {
  const width = strip.width - 2 * SIDE
  const box = roundedBox({ x: strip.x + SIDE, y: tread - ABOVE_TREAD - SLOT.height, width, height: SLOT.height })
  const size = SLOT.textSize
  const text = cutToWidth(step.count, { width: width - 12, size, weight: 400 })
  const indent = (width - textWidth(text, size, 400)) / 2
  return {
    ...box,
    text: { text, x: rounded(indent), y: rounded(SLOT.height / 2 + size * 0.35), size, weight: 400 },
  }
}
