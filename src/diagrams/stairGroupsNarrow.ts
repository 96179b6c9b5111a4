import { scaleLinear } from 'd3'
import { barScale, blockId, placeBlock, type BarScale, type BlockStyle } from './stairBlocks.ts'
import type { StairGroupStepData } from './stairData.ts'
import type { StairGroupsInput, StairGroupsLayout, StairGroupStepLayout } from './stairGroupLayout.ts'
import { nameSizeFor, placeHeader, type HeaderStyle } from './stairHeader.ts'
import { between, roundedBox, roundedHeader } from './stairLayout.ts'
import { oneAboveOtherProfile } from './stairProfile.ts'

/** Half of the line that the steps are drawn with. */
const LINE = 2
const LEFT = 12
const RIGHT = 10
const TOP = 8
const GAP = 6
const BOTTOM = 12
const HEADER = { isBeside: true, numberSize: 24, countSize: 16, maxLines: 2 }
const NAME_SIZES = [18, 17, 16, 15, 14, 13, 12]
/** A finger's room for the header. */
const LEAST_HEADER = 44
const BLOCK: BlockStyle = { nameSize: 16, countSize: 22, padding: 9, bar: 16, maxLines: 2, isCountBeside: true }

interface Placing {
  readonly width: number
  readonly headerStyle: HeaderStyle
  readonly scale: BarScale
}

/** The highest step on top and each lower one starting farther to the left, with blocks as wide as the step. */
export function narrowGroups({ width, steps }: StairGroupsInput): StairGroupsLayout {
  const rise = between(6, width * 0.024, 14)
  const leftOf = scaleLinear([0, 1], [LINE, LINE + rise])
  const widthOf = (index: number) => width - leftOf(index) - LEFT - RIGHT
  const nameSize = nameSizeFor(steps.map((step, index) => ({ step, width: widthOf(index) })), HEADER, NAME_SIZES)
  const rooms = steps.flatMap(({ groups }, index) => groups.map((group) => ({ group, width: widthOf(index) })))
  const placing = { width, headerStyle: { ...HEADER, nameSize }, scale: barScale(rooms, BLOCK) }
  const placed: StairGroupStepLayout[] = []
  let y = LINE
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const next = placeStep(step, { x: leftOf(index), y }, placing)
    placed.unshift(next)
    y += next.block.height
  }
  const height = Math.ceil(y)
  return { width, height, steps: placed, profile: oneAboveOtherProfile(placed.map(({ block }) => block), { width, height }) }
}

function placeStep(step: StairGroupStepData, at: { x: number; y: number }, placing: Placing): StairGroupStepLayout {
  const x = at.x + LEFT
  const width = placing.width - x - RIGHT
  const { header, height } = placeHeader(step, { x, y: at.y + TOP, width, hasCount: true }, placing.headerStyle)
  let y = at.y + TOP + Math.max(height, LEAST_HEADER)
  const blocks = step.groups.map((group) => {
    const place = { id: blockId(step, group), x, y: y + GAP, scale: placing.scale, style: BLOCK }
    const block = placeBlock({ group, width }, place)
    y += GAP + block.height
    return block
  })
  const block = roundedBox({ ...at, width: placing.width - at.x, height: y + BOTTOM - at.y })
  return {
    id: step.id,
    band: block,
    block,
    tread: { x1: block.x, x2: placing.width, y: block.y },
    header: roundedHeader(header),
    slot: null,
    total: null,
    blocks,
  }
}
