import { scaleLinear } from 'd3'
import { cardHeight, cardText, placeCard, type CardStyle } from './stairCards.ts'
import type { StairStepData } from './stairData.ts'
import { nameSizeFor, placeHeader, type HeaderStyle } from './stairHeader.ts'
import {
  between,
  roundedBox,
  roundedHeader,
  type StairInput,
  type StairLayout,
  type StairStepLayout,
} from './stairLayout.ts'
import { oneAboveOtherProfile } from './stairProfile.ts'

/** Half of the line that the steps are drawn with. */
const LINE = 2
const LEFT = 12
const RIGHT = 10
const TOP = 8
const GAP = 6
const BOTTOM = 12
const HEADER = { isBeside: true, numberSize: 24, countSize: 14, maxLines: 2 }
const NAME_SIZES = [18, 17, 16, 15, 14, 13, 12]
/** A finger's room for the header. */
const LEAST_HEADER = 44
const CARD: CardStyle = { nameSize: 16, detailSize: 14, padding: 9, maxLines: 3, badge: 20, isInOne: false }

interface Placing {
  readonly width: number
  readonly headerStyle: HeaderStyle
}

/** The staircase with the highest step on top and each lower one starting farther to the left. */
export function narrowStaircase({ width, steps }: StairInput): StairLayout {
  const rise = between(6, width * 0.024, 14)
  const leftOf = scaleLinear([0, 1], [LINE, LINE + rise])
  const rooms = steps.map((step, index) => ({ step, width: width - leftOf(index) - LEFT - RIGHT }))
  const nameSize = nameSizeFor(rooms, HEADER, NAME_SIZES)
  const placing = { width, headerStyle: { ...HEADER, nameSize } }
  const placed: StairStepLayout[] = []
  let y = LINE
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const next = placeStep(step, { x: leftOf(index), y }, placing)
    placed.unshift(next)
    y += next.block.height
  }
  const height = Math.ceil(y)
  return { width, height, steps: placed, profile: oneAboveOtherProfile(placed.map(({ block }) => block), { width, height }) }
}

function placeStep(step: StairStepData, at: { x: number; y: number }, placing: Placing): StairStepLayout {
  const x = at.x + LEFT
  const width = placing.width - x - RIGHT
  const place = { x, y: at.y + TOP, width, hasCount: true }
  const { header, height } = placeHeader(step, place, placing.headerStyle)
  let y = place.y + Math.max(height, LEAST_HEADER)
  const cards = step.cards.map((data) => {
    const text = cardText(data, width, CARD)
    const box = { x, y: y + GAP, width, height: cardHeight(text.lines.length, CARD) }
    y += GAP + box.height
    return placeCard(text, box, CARD)
  })
  const block = roundedBox({ ...at, width: placing.width - at.x, height: y + BOTTOM - at.y })
  return {
    id: step.id,
    band: block,
    block,
    tread: { x1: block.x, x2: placing.width, y: block.y },
    header: roundedHeader(header),
    slot: null,
    cards,
  }
}
