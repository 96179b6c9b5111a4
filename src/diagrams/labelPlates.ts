import type { CurvedLabel } from './innerLabels.ts'
import type { Box, FlatLabel } from './outerLabels.ts'
import { roundedArc } from './polar.ts'
import { textWidth } from './textWidth.ts'

interface FlatWords {
  readonly sub: string
  readonly size: number
  readonly subSize: number
}

const LINE_HEIGHT = 1.12

/** The ground of a horizontal label: where it can be hit, and what turns dark when it is selected. */
export function flatPlate(label: FlatLabel, { sub, size, subSize }: FlatWords): Box {
  const names = label.lines.map((line) => textWidth(line, size, 600))
  const width = Math.max(...names, label.subBaseline === null ? 0 : textWidth(sub, subSize, 400))
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor]
  // A code's plate must not cover the rings on both sides of it.
  const pad = label.subBaseline === null && label.anchor === 'middle' ? size * 0.2 : size * 0.36
  return {
    x: left - Math.min(10, pad),
    y: label.box.y - Math.min(5, pad * 0.5),
    width: width + 2 * Math.min(10, pad),
    height: label.box.height + 2 * Math.min(5, pad * 0.5),
  }
}

/** The ground of a curved label, as path data. */
export function curvedPlate({ lines, angle, isReversed }: CurvedLabel, size: number): string {
  const outwards = isReversed ? -1 : 1
  const middle = lines.reduce((sum, line) => sum + line.radius, 0) / lines.length + outwards * 0.35 * size
  const half = (lines.length * LINE_HEIGHT * size + 0.5 * size) / 2
  const turn = Math.max(...lines.map((line) => line.width / 2 / line.radius)) + (0.3 * size) / middle
  return roundedArc({
    innerRadius: middle - half,
    outerRadius: middle + half,
    startAngle: angle - turn,
    endAngle: angle + turn,
    corner: size * 0.28,
  })
}
