import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { StairMark } from './stairData.ts'
import type { StairBox } from './stairLayout.ts'
import { badgeOf, SIGN_SIZE } from './stairMarks.ts'

export interface StairBadgeProps {
  readonly box: StairBox
  readonly mark: StairMark
  readonly palette: Palette
}

/** A colour with its sign; dashed and empty for what is not told. */
export function StairBadge({ box, mark, palette }: StairBadgeProps) {
  const badge = badgeOf(palette, mark.tone)
  return (
    <>
      {badge ? (
        <rect {...box} rx={4} fill={badge.fill} />
      ) : (
        <rect {...inner(box)} rx={4} fill="none" stroke={palette.edge} strokeWidth={1.25} strokeDasharray="3 2.5" />
      )}
      <StairSign box={box} sign={mark.sign} fill={badge?.text ?? palette.muted} />
    </>
  )
}

export interface StairSignProps {
  readonly box: StairBox
  readonly sign: string
  readonly fill: string
}

/** A sign in the middle of a box. */
export function StairSign({ box, sign, fill }: StairSignProps) {
  return (
    <text
      x={rounded(box.x + box.width / 2)}
      y={rounded(box.y + box.height / 2 + 4.2)}
      textAnchor="middle"
      fontSize={SIGN_SIZE}
      fontWeight={600}
      fill={fill}
    >
      {sign}
    </text>
  )
}

export interface PauseSignProps {
  /** Its left edge. */
  readonly x: number
  /** Its middle. */
  readonly y: number
  readonly fill: string
}

/** Two upright bars, 8 px wide: what is paused. */
export function PauseSign({ x, y, fill }: PauseSignProps) {
  return <path d={`M${rounded(x + 1.5)},${rounded(y - 5)}v10m5,-10v10`} stroke={fill} strokeWidth={2.5} fill="none" />
}

export interface TalkSignProps {
  /** Its middle. */
  readonly x: number
  readonly y: number
  readonly palette: Palette
}

/** A mark of exclamation in a disc, 16 px wide: what needs a talk. */
export function TalkSign({ x, y, palette }: TalkSignProps) {
  return (
    <g transform={`translate(${rounded(x)},${rounded(y)})`}>
      <circle r={8} fill={palette.warn} stroke={palette.ground} strokeWidth={1.5} />
      <path d="M0,-4.5v5M0,3.2v1.2" stroke={palette.ground} strokeWidth={2} strokeLinecap="round" fill="none" />
    </g>
  )
}

function inner({ x, y, width, height }: StairBox): StairBox {
  return { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 }
}
