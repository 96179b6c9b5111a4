import { curveStepAfter, curveStepBefore, line } from 'd3'
import type { StairBox } from './stairLayout.ts'

type Corner = readonly [x: number, y: number]

interface Treads {
  readonly width: number
  /** How deep the tread of a step lies. */
  readonly treadOf: (step: number) => number
}

/** The line along treads and risers of steps that stand side by side, as path data. */
export function sideBySideProfile(lefts: readonly number[], { width, treadOf }: Treads): string {
  const corners: readonly Corner[] = [
    ...lefts.map((x, index) => [x, treadOf(index)] as const),
    [width, treadOf(lefts.length - 1)],
  ]
  return line<Corner>().curve(curveStepAfter).digits(2)(corners) ?? ''
}

/** Of steps that stand one above the other: up along the left edge of each, then to the right to where the next one stands. */
export function oneAboveOtherProfile(blocks: readonly StairBox[], { width, height }: { width: number; height: number }): string {
  const lefts = [...blocks.map(({ x }) => x), width]
  const tops = [height, ...blocks.map(({ y }) => y)]
  const corners = lefts.map((x, index) => [x, tops[index] ?? 0] as const)
  return line<Corner>().curve(curveStepBefore).digits(2)(corners) ?? ''
}
