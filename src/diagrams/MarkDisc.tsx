import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { UnderstandingMark } from './understandingData.ts'

export interface MarkDiscProps {
  readonly mark: UnderstandingMark | 'hidden'
  readonly x: number
  readonly y: number
  /** Radius of the disc. */
  readonly size: number
  readonly palette: Palette
}

/** A sign in a disc: two camps, a lone voice, leaders and staff apart, or hidden. Orange is what needs a talk. */
export function MarkDisc({ mark, x, y, size, palette }: MarkDiscProps) {
  const isLoud = mark === 'camps' || mark === 'gap'
  const sign = isLoud ? palette.ground : palette.ink
  return (
    <g transform={`translate(${rounded(x)},${rounded(y)})`} aria-hidden="true" pointerEvents="none">
      <circle
        r={rounded(size)}
        fill={isLoud ? palette.warn : palette.ground}
        stroke={isLoud ? palette.ground : palette.ink}
        strokeWidth={rounded(Math.max(1.25, size * 0.12))}
      />
      <Sign mark={mark} unit={size / 10} colour={sign} back={isLoud ? palette.warn : palette.ground} />
    </g>
  )
}

interface SignProps {
  readonly mark: MarkDiscProps['mark']
  /** A tenth of the disc's radius, in px. */
  readonly unit: number
  readonly colour: string
  readonly back: string
}

function Sign({ mark, unit, colour, back }: SignProps) {
  const at = (...lengths: readonly number[]) => lengths.map((length) => rounded(length * unit)).join(',')
  const width = rounded(1.5 * unit)
  if (mark === 'camps') {
    // Two heads that point away from each other.
    const left = `M${at(-7, 0)}L${at(-1.6, -4.4)}L${at(-1.6, 4.4)}Z`
    const right = `M${at(7, 0)}L${at(1.6, -4.4)}L${at(1.6, 4.4)}Z`
    return <path d={left + right} fill={colour} />
  }
  if (mark === 'gap') {
    return (
      <>
        <path d={`M${at(-4, 0)}L${at(4, 0)}`} stroke={colour} strokeWidth={width} />
        <path d={`M${at(-6.8, -2.6)}L${at(-1.6, -2.6)}L${at(-1.6, 2.6)}L${at(-6.8, 2.6)}Z`} fill={colour} />
        <circle cx={rounded(4 * unit)} r={rounded(2.4 * unit)} fill={back} stroke={colour} strokeWidth={width} />
      </>
    )
  }
  if (mark === 'lone') {
    // One above, the others below.
    return (
      <>
        <circle cy={rounded(-3.8 * unit)} r={rounded(2.2 * unit)} fill={colour} />
        <path d={`M${at(-5, 4)}L${at(5, 4)}`} stroke={colour} strokeWidth={rounded(3 * unit)} strokeLinecap="round" />
      </>
    )
  }
  return (
    <>
      <path
        d={`M${at(-2.6, -0.6)}V${rounded(-2.6 * unit)}A${at(2.6, 2.6)},0,0,1,${at(2.6, -2.6)}V${rounded(-0.6 * unit)}`}
        fill="none"
        stroke={colour}
        strokeWidth={width}
      />
      <path d={`M${at(-4.2, -0.9)}L${at(4.2, -0.9)}L${at(4.2, 5.3)}L${at(-4.2, 5.3)}Z`} fill={colour} />
    </>
  )
}
