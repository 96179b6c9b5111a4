import { MarkDisc } from './MarkDisc.tsx'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { AgreementClass, UnderstandingMark } from './understandingData.ts'
import { VoteMark } from './VoteMark.tsx'

/** What a legend of the circle of understanding explains. */
export type UnderstandingSign =
  | UnderstandingMark
  | 'hidden'
  | 'leaders'
  | 'staff'
  | 'spread'
  | 'ahead'
  | 'flagged'
  | 'few'
  | AgreementClass

export interface UnderstandingIconProps {
  readonly sign: UnderstandingSign
  /** Height in CSS px; signs of agreement are twice as wide. */
  readonly size: number
  /** Which of the palette's rings. */
  readonly hue: number
  readonly palette: Palette
}

/** A sign of the circle as it is drawn there, small, to stand before the words that explain it. */
export function UnderstandingIcon(props: UnderstandingIconProps) {
  const { sign, size } = props
  const width = typeof sign === 'number' || sign === 'few' ? 2 * size : size
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={size}
      viewBox={`0 0 ${width} ${size}`}
      aria-hidden="true"
    >
      <Sign {...props} />
    </svg>
  )
}

function Sign({ sign, size, hue, palette }: UnderstandingIconProps) {
  const middle = size / 2
  if (typeof sign === 'number' || sign === 'few') {
    return <Steps agreement={sign === 'few' ? null : sign} {...{ size, hue, palette }} />
  }
  if (sign === 'leaders' || sign === 'staff') {
    const kind = sign === 'leaders' ? 'leader' : 'staff'
    const colours = { fill: palette.ground, line: palette.ink, palette }
    return <VoteMark kind={kind} x={middle} y={middle} size={size} {...colours} />
  }
  const at = (x: number, y: number) => `${rounded(x * size)},${rounded(y * size)}`
  const line = { fill: 'none', stroke: palette.ink, strokeWidth: rounded(size * 0.11) } as const
  if (sign === 'spread') {
    const bars = `M${at(0.25, 0.1)}L${at(0.75, 0.1)}M${at(0.25, 0.9)}L${at(0.75, 0.9)}`
    return <path d={`${bars}M${at(0.5, 0.1)}L${at(0.5, 0.9)}`} {...line} />
  }
  if (sign === 'ahead') {
    return (
      <>
        <path d={`M${at(0.1, 0.1)}L${at(0.9, 0.1)}`} {...line} strokeDasharray={at(0.2, 0.1)} />
        <path d={`M${at(0.5, 0.95)}L${at(0.5, 0.5)}`} {...line} />
        <path d={`M${at(0.5, 0.2)}L${at(0.76, 0.58)}L${at(0.24, 0.58)}Z`} fill={palette.ink} />
      </>
    )
  }
  if (sign === 'flagged') {
    const inset = rounded(size * 0.1)
    const side = rounded(size - 2 * inset)
    const colours = { fill: 'none', stroke: palette.warn, strokeWidth: rounded(size * 0.16) }
    return <rect x={inset} y={inset} width={side} height={side} {...colours} />
  }
  return <MarkDisc mark={sign} x={middle} y={middle} size={middle - 1} palette={palette} />
}

interface StepsProps extends Pick<UnderstandingIconProps, 'size' | 'hue' | 'palette'> {
  readonly agreement: AgreementClass | null
}

/** The rim of a sector, laid straight. */
function Steps({ agreement, size, hue, palette }: StepsProps) {
  const [length, step, y] = [size * 0.4, size * 0.5, rounded(size / 2)]
  const part = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `M${rounded((from + index) * step)},${y}h${rounded(length)}`).join('')
  if (agreement === null) {
    const dot = rounded(size * 0.16)
    const dashes = `0 ${rounded(dot * 2.6)}`
    const line = { stroke: palette.muted, strokeWidth: dot, strokeDasharray: dashes, strokeLinecap: 'round' } as const
    return <path d={`M${dot},${y}H${rounded(2 * size - dot)}`} {...line} />
  }
  return (
    <>
      <path
        d={part(0, agreement + 1)}
        stroke={palette.rings[hue]?.text ?? palette.ink}
        strokeWidth={rounded(size * 0.26)}
      />
      <path d={part(agreement + 1, 4)} stroke={palette.edge} strokeWidth={rounded(Math.max(1, size * 0.07))} />
    </>
  )
}
