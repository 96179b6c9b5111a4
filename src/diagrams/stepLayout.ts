import { range } from 'd3'
import { rounded } from './polar.ts'
import { cardHeight, cardText, placeCard, type CardStyle } from './stairCards.ts'
import type { StairJumpData, StairSectionData } from './stairData.ts'
import {
  roundedBox,
  roundedText,
  type StairBox,
  type StairCardLayout,
  type StairFrame,
  type StairStepLayout,
  type StairText,
} from './stairLayout.ts'
import { badgeWidth } from './stairMarks.ts'
import { placeJumps } from './stepJumps.ts'
import { cutToWidth } from './stairText.ts'
import { textWidth } from './textWidth.ts'

/** What a step that is looked at alone is laid out from. */
export interface StepInput {
  /** In px. */
  readonly width: number
  /** All steps, to go to. */
  readonly steps: readonly StairJumpData[]
  /** The one that is looked at. */
  readonly step: string
  readonly sections: readonly StairSectionData[]
}

/** The words over a section. */
export interface StepHeading {
  readonly badge: StairBox | null
  readonly name: StairText
  readonly count: StairText
  readonly line: { readonly x1: number; readonly x2: number; readonly y: number }
}

export interface StepSectionLayout {
  readonly id: string
  /** From its upper edge on it is brought into view. */
  readonly y: number
  readonly heading: StepHeading | null
  readonly cards: readonly StairCardLayout[]
}

/** The stairs small and on top; the cards of the one step, which are among the steps too, in sections below. */
export interface StepLayout extends StairFrame<StairStepLayout> {
  readonly sections: readonly StepSectionLayout[]
}

const GAP = 8
const GOOD_CARD = 212
const LEAST_CARD = 150
const BELOW_STAIRS = 20
const BETWEEN_SECTIONS = 26
const HEADING = { height: 34, size: 19, countSize: 17, badge: 22, gap: 9 }
const SIDE = 2
const BOTTOM = 10
const STYLE: CardStyle = { nameSize: 15, detailSize: 13, padding: 10, maxLines: 3, badge: 20, isInOne: false }

/** Lays a step out alone: cards row by row, in as many columns as have room, under the headings of their groups. */
export function layoutStep({ width, steps, step, sections }: StepInput): StepLayout {
  const stairs = placeJumps({ width, steps })
  const top = stairs.height + BELOW_STAIRS
  let y = top
  const placed = sections.map((section, index) => {
    if (index > 0) y += BETWEEN_SECTIONS
    const next = placeSection(section, { y, width })
    y = next.bottom
    return next.layout
  })
  const height = Math.ceil(y + BOTTOM)
  const area = { x: 0, y: top, width, height: height - top }
  const cards = placed.flatMap((section) => section.cards)
  return {
    width,
    height,
    steps: stairs.steps.map((each) => (each.id === step ? { ...each, band: area, cards } : { ...each, cards: [] })),
    profile: stairs.profile,
    sections: placed,
  }
}

interface Place {
  readonly y: number
  readonly width: number
}

function placeSection(section: StairSectionData, { y, width }: Place): { layout: StepSectionLayout; bottom: number } {
  const hasHeading = section.name !== ''
  const columns = Math.max(1, Math.floor((width - 2 * SIDE + GAP) / ((width < 480 ? LEAST_CARD : GOOD_CARD) + GAP)))
  const cardWidth = Math.floor((width - 2 * SIDE - (columns - 1) * GAP) / columns)
  const texts = section.cards.map((card) => cardText(card, cardWidth, STYLE))
  let top = y + (hasHeading ? HEADING.height + GAP : 0)
  const cards = range(0, texts.length, columns).flatMap((start) => {
    const row = texts.slice(start, start + columns)
    const height = cardHeight(Math.max(2, ...row.map(({ lines }) => lines.length)), STYLE)
    const boxes = row.map((text, column) => {
      const x = SIDE + column * (cardWidth + GAP)
      return placeCard(text, { x, y: top, width: cardWidth, height }, STYLE)
    })
    top += height + GAP
    return boxes
  })
  const heading = hasHeading ? headingOf(section, { y, width }) : null
  return { layout: { id: section.id, y: rounded(y), heading, cards }, bottom: top - (cards.length > 0 ? GAP : 0) }
}

function headingOf({ name, count, mark }: StairSectionData, { y, width }: Place): StepHeading {
  const { height, size, countSize, badge, gap } = HEADING
  const markRoom = mark === null ? 0 : badgeWidth(mark, badge) + gap
  const x = SIDE + markRoom
  const room = width - x - gap - textWidth(count, countSize, 400) - SIDE
  const text = cutToWidth(name, { width: room, size, weight: 600 })
  const baseline = y + height - 12
  const box = { x: SIDE, y: baseline - size * 0.35 - badge / 2, width: markRoom - gap, height: badge }
  return {
    badge: mark && roundedBox(box),
    name: roundedText({ text, x, y: baseline, size, weight: 600 }),
    count: roundedText({ text: count, x: x + textWidth(text, size, 600) + gap, y: baseline, size: countSize, weight: 400 }),
    line: { x1: SIDE, x2: width - SIDE, y: rounded(y + height) },
  }
}
