import type { CircleLayout } from './circleLayout.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { beforePath, shapeOfId } from './sectorMarks.ts'

export interface CircleBeforeProps {
  /** By the ids of the sectors. */
  readonly levels: ReadonlyMap<string, number>
  /** The lowest level of the scale. */
  readonly min: number
  readonly layout: CircleLayout
  readonly palette: Palette
}

/** Dashed outlines of how far sectors were filled before, with a light halo, so that they are seen on every fill. */
export function CircleBefore({ levels, min, layout, palette }: CircleBeforeProps) {
  const width = 2.25 * Math.max(0.75, layout.weight)
  return (
    <g aria-hidden="true" fill="none" pointerEvents="none">
      {[...levels].map(([id, level]) => {
        const shape = shapeOfId(layout, id)
        const d = shape && beforePath(shape, level - min + 1)
        return d && (
          <g key={id} data-before={id}>
            <path d={d} stroke={palette.ground} strokeWidth={rounded(2.2 * width)} />
            <path d={d} stroke={palette.ink} strokeWidth={rounded(width)} strokeDasharray={`${rounded(2.7 * width)} ${rounded(1.6 * width)}`} />
          </g>
        )
      })}
    </g>
  )
}
