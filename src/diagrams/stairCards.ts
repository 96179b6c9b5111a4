import { rounded } from './polar.ts'
import type { StairCardData } from './stairData.ts'
import { badgeWidth } from './stairMarks.ts'
import { roundedBox, roundedText, type StairBox, type StairCardLayout, type StairText } from './stairLayout.ts'
import { cutToWidth, wrapText } from './stairText.ts'

/** How the words on a card are set. */
export interface CardStyle {
  readonly nameSize: number
  readonly detailSize: number
  readonly padding: number
  readonly maxLines: number
  readonly badge: number
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
const DETAIL_GAP = 5
/** The sign of a paused one, and the room that it takes from the detail. */
const PAUSE_SIGN = 8
const PAUSE_ROOM = 14

/** Breaks the words of a card for its width. */
export function cardText(data: StairCardData, width: number, style: CardStyle): CardText {
  const room = width - 2 * style.padding
  const { lines } = wrapText(data.name, { width: room, size: style.nameSize, weight: 600, maxLines: style.maxLines })
  const detailRoom = room - detailIndent(data, style) - (data.isPaused ? PAUSE_ROOM : 0)
  const detail = cutToWidth(data.detail, { width: detailRoom, size: style.detailSize, weight: 400 })
  return { data, width, lines, detail }
}

/** How high a card is with so many lines for its name. */
export function cardHeight(lines: number, { nameSize, padding, badge }: CardStyle): number {
  return Math.round(2 * padding + lines * nameSize * LINE_HEIGHT + DETAIL_GAP + badge)
}

/** Puts the words of a card in a box: a name with few lines in the middle of its place, the detail at the foot. */
export function placeCard(text: CardText, box: StairBox, style: CardStyle): StairCardLayout {
  const { nameSize, detailSize, padding, badge: badgeSize } = style
  const isBare = text.data.mark === null && text.detail === '' && !text.data.isPaused
  const foot = isBare ? 0 : badgeSize + DETAIL_GAP
  const room = box.height - 2 * padding - foot
  const top = padding + (room - text.lines.length * nameSize * LINE_HEIGHT) / 2
  const badgeY = box.height - padding - badgeSize
  const name: readonly StairText[] = text.lines.map((line, index) => ({
    text: line,
    x: padding,
    y: top + nameSize * (index * LINE_HEIGHT + ASCENT),
    size: nameSize,
    weight: 600,
  }))
  const { mark, isPaused } = text.data
  const badge = mark && { x: padding, y: badgeY, width: badgeWidth(mark, badgeSize), height: badgeSize }
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
    name: name.map(roundedText),
    badge: badge && roundedBox(badge),
    detail: roundedText(detail),
    pause: isPaused ? { x: rounded(box.width - padding - PAUSE_SIGN), y: rounded(badgeY + badgeSize / 2) } : null,
  }
}

function detailIndent({ mark }: StairCardData, { badge }: CardStyle): number {
  return mark === null ? 0 : badgeWidth(mark, badge) + BADGE_GAP
}
