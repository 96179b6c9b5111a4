import { HaloText } from './HaloText.tsx'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { SectorDrawing } from './sectorDrawing.ts'
import { fillPath, hairlineWidth, type SectorShape } from './sectorMarks.ts'
import type { SidesState } from './understandingData.ts'
import { figureBeside } from './understandingFigures.ts'
import type { MarkSpot } from './sectorRoom.ts'
import {
  levelArc,
  levelLines,
  levelRadius,
  sideSpot,
  stretchPath,
} from './understandingMarks.ts'

/** Leaders as a solid arc with a square, staff as a hollow one with a circle, and the band between them. */
export function SidesMarks({ state, min, shape, figureSize, palette, hue }: SectorDrawing<SidesState>) {
  const { weight } = shape
  const colours = palette.rings[hue] ?? palette.rings[0]
  const [leaders, staff] = [state.leaders, state.staff].map((level) =>
    level === null ? null : levelRadius(shape, level - min + 1),
  )
  const levels = [leaders, staff].filter((radius) => radius != null)
  const figure = figureBeside(shape, { text: state.figure, size: figureSize }, levels)
  const text = state.isFlagged ? palette.warn : (colours?.text ?? palette.ink)
  const tint = colours?.tint ?? palette.track
  return (
    <>
      <path d={fillPath(shape)} fill={tint} stroke={palette.edge} strokeWidth={1} />
      <path
        d={levelLines(shape)}
        fill="none"
        stroke={palette.ground}
        strokeWidth={rounded(hairlineWidth(weight))}
      />
      {leaders != null && staff != null && (
        <path
          d={stretchPath(shape, Math.min(leaders, staff), Math.max(leaders, staff))}
          fill={state.isFlagged ? palette.warn : (colours?.levels[1] ?? palette.track)}
        />
      )}
      {state.isFlagged && (
        <path d={fillPath(shape)} fill="none" stroke={palette.warn} strokeWidth={rounded(3.5 * weight)} />
      )}
      {staff != null && <StaffArc shape={shape} radius={staff} palette={palette} />}
      {leaders != null && <LeadersArc shape={shape} radius={leaders} palette={palette} />}
      {staff != null && <Circle {...sideSpot(shape, 'staff', staff)} palette={palette} />}
      {leaders != null && <Square {...sideSpot(shape, 'leaders', leaders)} palette={palette} />}
      {figure && (
        <HaloText {...figure} fill={text} halo={tint}>
          {state.figure}
        </HaloText>
      )}
    </>
  )
}

interface ArcProps {
  readonly shape: SectorShape
  readonly radius: number
  readonly palette: Palette
}

function LeadersArc({ shape, radius, palette }: ArcProps) {
  return <path d={levelArc(shape, radius)} fill="none" stroke={palette.ink} strokeWidth={rounded(4 * shape.weight)} />
}

/** A line in two, so that it is hollow. */
function StaffArc({ shape, radius, palette }: ArcProps) {
  const d = levelArc(shape, radius)
  return (
    <>
      <path d={d} fill="none" stroke={palette.ink} strokeWidth={rounded(6.5 * shape.weight)} />
      <path d={d} fill="none" stroke={palette.ground} strokeWidth={rounded(3 * shape.weight)} />
    </>
  )
}

interface SpotProps extends MarkSpot {
  readonly palette: Palette
}

function Square({ x, y, size, angle, palette }: SpotProps) {
  const turn = rounded((angle * 180) / Math.PI)
  const half = rounded(size * 0.9)
  return (
    <rect
      x={-half}
      y={-half}
      width={2 * half}
      height={2 * half}
      transform={`translate(${rounded(x)},${rounded(y)}) rotate(${turn})`}
      fill={palette.ink}
      stroke={palette.ground}
      strokeWidth={rounded(Math.max(1.25, size * 0.2))}
    />
  )
}

function Circle({ x, y, size, palette }: SpotProps) {
  const line = Math.max(1.5, size * 0.3)
  return (
    <>
      <circle cx={rounded(x)} cy={rounded(y)} r={rounded(size + line)} fill={palette.ground} />
      <circle
        cx={rounded(x)}
        cy={rounded(y)}
        r={rounded(size)}
        fill={palette.ground}
        stroke={palette.ink}
        strokeWidth={rounded(line)}
      />
    </>
  )
}
