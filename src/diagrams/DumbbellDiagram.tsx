import { dumbbellPlace } from './dumbbellPlace.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { VoteMark } from './VoteMark.tsx'

/** A place on the scale: what is marked there, in levels that may lie between two. */
export interface DumbbellMark {
  readonly level: number
  readonly kind: 'leaders' | 'staff' | 'before' | 'now'
}

export interface DumbbellDiagramProps {
  /** In CSS px. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  readonly marks: readonly [DumbbellMark, DumbbellMark]
  /** So far apart that it needs a talk. */
  readonly isFlagged: boolean
  readonly palette: Palette
}

/** Two places on the scale and the stretch between them. Hidden from screen readers: the table says the figures. */
export function DumbbellDiagram({ width, height, scale, marks, isFlagged, palette }: DumbbellDiagramProps) {
  const y = height / 2
  const { size, placeOf: exactPlaceOf } = dumbbellPlace({ width, height, scale })
  const placeOf = (level: number) => rounded(exactPlaceOf(level))
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  const ticks = levels.map((level) => `M${placeOf(level)},${y - 3}v6`).join('')
  const [from, to] = marks.map(({ level }) => placeOf(level))
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={`M${placeOf(scale.min)},${y}H${placeOf(scale.max)}${ticks}`} fill="none" stroke={palette.edge} strokeWidth={1} />
      <path d={`M${from},${y}H${to}`} stroke={isFlagged ? palette.warn : palette.ink} strokeWidth={isFlagged ? 5 : 3} />
      {marks.map((mark) => (
        <Mark key={mark.kind} kind={mark.kind} x={placeOf(mark.level)} y={y} size={size} palette={palette} />
      ))}
    </svg>
  )
}

interface MarkProps {
  readonly kind: DumbbellMark['kind']
  readonly x: number
  readonly y: number
  readonly size: number
  readonly palette: Palette
}

/** Leaders a square, staff a circle; before a dashed circle, now a full one. */
function Mark({ kind, x, y, size, palette }: MarkProps) {
  if (kind === 'leaders' || kind === 'staff') {
    const colours = { fill: palette.ground, line: palette.ink, palette }
    return <VoteMark kind={kind === 'leaders' ? 'leader' : 'staff'} x={x} y={y} size={size} {...colours} />
  }
  const isNow = kind === 'now'
  return (
    <circle
      cx={x}
      cy={y}
      r={size / 2 - 1}
      fill={isNow ? palette.ink : palette.ground}
      stroke={palette.ink}
      strokeWidth={2}
      strokeDasharray={isNow ? undefined : '3 2'}
    />
  )
}
