import type { CircleLayout } from './circleLayout.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { shapeOf } from './sectorMarks.ts'
import { cornerSpot } from './sectorRoom.ts'

/** Of so many things, so many are done. */
export interface ProgressMark {
  readonly all: number
  readonly done: number
}

export interface ProgressMarksProps {
  readonly layout: CircleLayout
  /** By the ids of the sectors; those without have no mark. */
  readonly progress: ReadonlyMap<string, ProgressMark>
  readonly palette: Palette
}

/** In the outer corner of a sector a disc that fills like a clock; on a circle too small for it there is none. */
export function ProgressMarks({ layout, progress, palette }: ProgressMarksProps) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {layout.rings.flatMap((ring, hue) =>
        ring.sectors.map(({ id }, index) => {
          const mark = progress.get(id)
          const shape = shapeOf(layout, hue, index)
          const spot = shape && cornerSpot(shape)
          if (!mark || !spot) return null
          return (
            <g key={id} transform={`translate(${rounded(spot.x)},${rounded(spot.y)})`}>
              <ProgressDisc mark={mark} radius={spot.size} palette={palette} />
            </g>
          )
        }),
      )}
    </g>
  )
}

export interface ProgressDiscProps {
  readonly mark: ProgressMark
  readonly radius: number
  readonly palette: Palette
}

/** Its middle is where it is drawn; all done has a tick. */
export function ProgressDisc({ mark: { all, done }, radius, palette }: ProgressDiscProps) {
  const line = Math.max(1.5, radius * 0.16)
  const isDone = all > 0 && done === all
  const inner = radius - line * 1.4
  return (
    <>
      <circle r={rounded(radius + line)} fill={palette.ground} />
      <circle r={rounded(radius)} fill={isDone ? palette.ink : palette.ground} stroke={palette.ink} strokeWidth={rounded(line)} />
      {done > 0 && !isDone && <path d={piePath(inner, done / all)} fill={palette.ink} />}
      {isDone && (
        <path
          d={`M${rounded(-radius * 0.45)},${rounded(radius * 0.02)}L${rounded(-radius * 0.12)},${rounded(radius * 0.36)}L${rounded(radius * 0.48)},${rounded(-radius * 0.34)}`}
          fill="none"
          stroke={palette.ground}
          strokeWidth={rounded(line * 1.3)}
        />
      )}
    </>
  )
}

/** From twelve o'clock. @param share - above 0, below 1 */
function piePath(radius: number, share: number): string {
  const angle = 2 * Math.PI * share
  const end = `${rounded(radius * Math.sin(angle))},${rounded(-radius * Math.cos(angle))}`
  const size = rounded(radius)
  return `M0,0V${-size}A${size},${size},0,${share > 0.5 ? 1 : 0},1,${end}Z`
}
