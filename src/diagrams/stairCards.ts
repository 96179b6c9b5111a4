import { rounded } from './polar.ts'
import type { StairCardData, StairMark } from './stairData.ts'
import { badgeWidth, signWidth } from './stairMarks.ts'
import { roundedBox, roundedText, type StairBox, type StairCardLayout, type StairText } from './stairLayout.ts'
import { cutToWidth, wrapText, type StairColumn } from './stairText.ts'

/** How the words on a card are set. */
export interface CardStyle {
  readonly nameSize: number
  readonly detailSize: number
  readonly padding: number
  readonly maxLines: number
  readonly badge: number
  /** The mark stands before the name, and there is no line below it for a detail. */
  readonly isInOne: boolean
}

/** The words of a card, before it has a place. */
export interface CardText {
  readonly data: StairCardData
  readonly width: number
  readonly lines: readonly string[]
  readonly detail: string
}

const LINE_HEIGHT = 1.2
const ASCENT = 0.92
const BADGE_GAP = 7
const CLOSE_GAP = 5
const CLOSE_SIDE = 2
const DETAIL_GAP = 5
/** The sign of a paused one, and the room that it takes from the detail. */
const PAUSE_SIGN = 8
const PAUSE_ROOM = 14

/** Breaks the words of a card for its width. */
export function cardText(data: StairCardData, width: number, style: CardStyle): CardText {
  const { nameSize: size, maxLines } = style
  const room = width - 2 * style.padding
  const column = { width: room, size, weight: 600, maxLines } as const
  if (style.isInOne) return { data, width, lines: linesBesideMark(data, column, style), detail: '' }
  const { lines } = wrapText(data.name, column)
  const detailRoom = room - detailIndent(data, style) - (data.isPaused ? PAUSE_ROOM : 0)
  const detail = cutToWidth(data.detail, { width: detailRoom, size: style.detailSize, weight: 400 })
  return { data, width, lines, detail }
}

/** The mark takes the beginning of the first line, or all of it where the name would not be whole beside it. */
function linesBesideMark(data: StairCardData, column: StairColumn, style: CardStyle): readonly string[] {
  const width = column.width - (data.isPaused ? PAUSE_ROOM : 0)
  const below = ['', ...wrapText(data.name, column).lines]
  const indent = detailIndent(data, style)
  if (indent > width / 2) return below
  const beside = wrapText(data.name, { ...column, width, indent })
  const isWorse = beside.isCut || (beside.isBroken && beside.lines.length >= below.length)
  return isWorse ? below : beside.lines
}

/** How high a card is with so many lines for its name. */
export function cardHeight(lines: number, { nameSize, padding, badge, isInOne }: CardStyle): number {
  const name = lines * nameSize * LINE_HEIGHT
  return Math.round(2 * padding + (isInOne ? Math.max(name, badge) : name + DETAIL_GAP + badge))
}

/**
 * Puts the words of a card in a box: a name with few lines in the middle of its place, the detail at the foot, or no
 * detail and the mark before the first line.
 */
export function placeCard(text: CardText, box: StairBox, style: CardStyle): StairCardLayout {
  const { nameSize, detailSize, padding, badge: badgeSize, isInOne } = style
  const isBare = isInOne || (text.data.mark === null && text.detail === '' && !text.data.isPaused)
  const foot = isBare ? 0 : badgeSize + DETAIL_GAP
  const room = box.height - 2 * padding - foot
  const top = padding + (room - text.lines.length * nameSize * LINE_HEIGHT) / 2
  const badgeY = isInOne ? top + (nameSize * LINE_HEIGHT - badgeSize) / 2 : box.height - padding - badgeSize
  const lines = text.lines.map((line, index): StairText => ({
    text: line,
    x: padding + (isInOne && index === 0 ? detailIndent(text.data, style) : 0),
    y: top + nameSize * (index * LINE_HEIGHT + ASCENT),
    size: nameSize,
    weight: 600,
  }))
  const { mark, isPaused } = text.data
  const badge = mark && { x: padding, y: badgeY, width: markWidth(mark, style), height: badgeSize }
  const detail: StairText = {
    text: text.detail,
    x: padding + detailIndent(text.data, style),
    y: badgeY + badgeSize / 2 + detailSize * 0.35,
    size: detailSize,
    weight: 400,
  }
  return {
    id: text.data.id,
    ...roundedBox(box),
    name: lines.filter((line) => line.text !== '').map(roundedText),
    badge: badge && roundedBox(badge),
    detail: roundedText(detail),
    pause: isPaused ? { x: rounded(box.width - padding - PAUSE_SIGN), y: rounded(badgeY + badgeSize / 2) } : null,
  }
}

function detailIndent({ mark }: StairCardData, style: CardStyle): number {
  return mark === null ? 0 : markWidth(mark, style) + (style.isInOne ? CLOSE_GAP : BADGE_GAP)
}

/** Low ones, in a line of the name, are set close around their signs. */
function markWidth(mark: StairMark, { badge, isInOne }: CardStyle): number {
  return isInOne ? Math.max(badge, Math.ceil(signWidth(mark.sign) + 2 * CLOSE_SIDE)) : badgeWidth(mark, badge)
}
