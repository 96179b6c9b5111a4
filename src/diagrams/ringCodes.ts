import { isCrowded, type Box, type FlatLabel } from './outerLabels.ts'
import { pointAt } from './polar.ts'
import { textWidth } from './textWidth.ts'

/** A code and the middle of its sector. */
export interface CodeSpot {
  /** Radians, clockwise from twelve o'clock. */
  readonly angle: number
  readonly code: string
}

export interface CodeLine {
  readonly radius: number
  /** They stand on this side of the line, or with their middle on it. */
  readonly side: 'outside' | 'middle'
  readonly size: number
}

const HALF_CAPITAL = 0.35

/** Codes such as S1 stand upright along a circle, whatever their angle. */
export function placeCodes(spots: readonly CodeSpot[], { radius, side, size }: CodeLine): readonly FlatLabel[] {
  return spots.map(({ angle, code }) => {
    const width = textWidth(code, size, 600)
    // How far a code reaches towards the centre of the circle.
    const reach = (width / 2) * Math.abs(Math.sin(angle)) + HALF_CAPITAL * size * Math.abs(Math.cos(angle))
    const { x, y } = pointAt(side === 'outside' ? radius + reach : radius, angle)
    const box = { x: x - width / 2, y: y - size / 2, width, height: size }
    return {
      kind: 'flat',
      lines: [code],
      anchor: 'middle',
      x,
      baselines: [y + HALF_CAPITAL * size],
      subBaseline: null,
      leader: null,
      box,
    }
  })
}

/** The widest code, in px. */
export function widestCode(spots: readonly CodeSpot[], size: number): number {
  return Math.max(0, ...spots.map(({ code }) => textWidth(code, size, 600)))
}

/** Is there air between each label and the next one round the ring? */
export function areApart(labels: readonly FlatLabel[]): boolean {
  return labels.every((label, index) => {
    const next = labels[(index + 1) % labels.length]
    return next === undefined || next === label || !isCrowded(tight(label.box), tight(next.box))
  })
}

/** Codes may stand closer than names: takes off most of the air that `isCrowded` asks for. */
function tight(box: Box): Box {
  return { x: box.x + 5, y: box.y + 2, width: box.width - 10, height: box.height - 4 }
}
