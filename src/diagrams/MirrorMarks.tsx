import { HaloText } from './HaloText.tsx'
import { rampStep } from './palette.ts'
import { rounded } from './polar.ts'
import type { SectorDrawing } from './sectorDrawing.ts'
import { hairlineWidth } from './sectorMarks.ts'
import type { MirrorState } from './understandingData.ts'
import { figureAndSpoke } from './understandingFigures.ts'
import { arrowPath, levelArc, levelLines, levelRadius, openPath, stretchPath } from './understandingMarks.ts'

/** Filled to its centre; where the sector that it belongs with is ahead, an arrow shows how far, to a dashed arc. */
export function MirrorMarks({ state, min, shape, figureSize, palette, hue }: SectorDrawing<MirrorState>) {
  const { ring, weight } = shape
  const colours = palette.rings[hue] ?? palette.rings[0]
  const step = rampStep(Math.round(state.centre), { min, max: min + ring.bands - 1 })
  const [fill, line] = [colours?.levels[step] ?? palette.track, colours?.text ?? palette.edge]
  const centre = levelRadius(shape, state.centre - min + 1)
  const ahead = state.pair !== null && state.pair > state.centre ? levelRadius(shape, state.pair - min + 1) : null
  const { figure, angle } = figureAndSpoke(shape, { text: state.figure, size: figureSize })
  const arrow = ahead === null ? null : arrowPath(shape, angle, [centre, ahead])
  const dashes = `${rounded(7 * weight)} ${rounded(4.5 * weight)}`
  return (
    <>
      <path d={stretchPath(shape, ring.innerRadius, centre)} fill={fill} stroke={line} strokeWidth={1.25} />
      {ahead !== null && <path d={stretchPath(shape, centre, ahead)} fill={palette.ground} />}
      <path
        d={levelLines(shape)}
        fill="none"
        stroke={palette.ground}
        strokeWidth={rounded(hairlineWidth(weight))}
      />
      <path d={levelArc(shape, centre)} fill="none" stroke={line} strokeWidth={rounded(3 * weight)} />
      {ahead !== null && (
        <path
          d={openPath(shape, centre, ahead)}
          fill="none"
          stroke={palette.ink}
          strokeWidth={rounded(2.25 * weight)}
          strokeDasharray={dashes}
        />
      )}
      {arrow && (
        <>
          <path d={arrow.line} fill="none" stroke={palette.ink} strokeWidth={rounded(3 * weight)} />
          <path d={arrow.head} fill={palette.ink} />
        </>
      )}
      {figure && (
        <HaloText {...figure} fill={colours?.onLevels[step] ?? palette.ink} halo={fill}>
          {state.figure}
        </HaloText>
      )}
    </>
  )
}
