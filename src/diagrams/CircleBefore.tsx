import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { beforePath, type SectorShape } from './sectorMarks.ts'

export interface CircleBeforeProps {
  readonly shape: SectorShape
  /** How many bands were filled before. */
  readonly bands: number
  readonly palette: Palette
}

/** The dashed outline of how far a sector was filled before, with a light halo, so that it is seen on every fill. */
export function CircleBefore({ shape, bands, palette }: CircleBeforeProps) {
  const d = beforePath(shape, bands)
  const width = 2.25 * Math.max(0.75, shape.weight)
  return (
    <g fill="none" pointerEvents="none">
      <path d={d} stroke={palette.ground} strokeWidth={rounded(2.2 * width)} />
      <path d={d} stroke={palette.ink} strokeWidth={rounded(width)} strokeDasharray={`${rounded(2.7 * width)} ${rounded(1.6 * width)}`} />
    </g>
  )
}
