import { HaloText } from './HaloText.tsx'
import { MarkDisc } from './MarkDisc.tsx'
import { rampStep, type Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { SectorDrawing } from './sectorDrawing.ts'
import { fillPath, hairlineWidth, type SectorShape } from './sectorMarks.ts'
import type { AgreementState } from './understandingData.ts'
import { figureAndSpoke } from './understandingFigures.ts'
import { baseSpot, cornerSpot } from './sectorRoom.ts'
import {
  agreementRim,
  levelArc,
  levelLines,
  levelRadius,
  spreadPath,
  stretchPath,
} from './understandingMarks.ts'

/** Filled to the room's median; over it half of the votes as a span, on the rim how far the room agrees. */
export function AgreementMarks({ state, min, shape, figureSize, palette, hue }: SectorDrawing<AgreementState>) {
  const { ring, weight } = shape
  const radius = (level: number) => levelRadius(shape, level - min + 1)
  const step = rampStep(Math.round(state.centre), { min, max: min + ring.bands - 1 })
  const colours = palette.rings[hue] ?? palette.rings[0]
  const [fill, line] = [colours?.levels[step] ?? palette.track, colours?.text ?? palette.edge]
  const isLoud = state.mark === 'camps' || state.mark === 'gap'
  const corner = cornerSpot(shape)
  const isCrowded = state.mark !== null && !corner
  const spot = isCrowded ? baseSpot(shape) : corner
  const { figure, angle } = figureAndSpoke(shape, { text: isCrowded ? '' : state.figure, size: figureSize })
  const spread = spreadPath(shape, angle, [radius(state.q1), radius(state.q3)])
  return (
    <>
      <path
        d={stretchPath(shape, ring.innerRadius, radius(state.centre))}
        fill={fill}
        stroke={line}
        strokeWidth={1.25}
      />
      <path
        d={levelLines(shape)}
        fill="none"
        stroke={palette.ground}
        strokeWidth={rounded(hairlineWidth(weight))}
      />
      <path d={levelArc(shape, radius(state.centre))} fill="none" stroke={line} strokeWidth={rounded(3 * weight)} />
      <path d={spread} fill="none" stroke={palette.ground} strokeWidth={rounded(6 * weight)} strokeLinecap="round" />
      <path d={spread} fill="none" stroke={palette.ink} strokeWidth={rounded(2.5 * weight)} />
      <Rim shape={shape} agreement={state.agreement} line={line} palette={palette} />
      {isLoud && <path d={fillPath(shape)} fill="none" stroke={palette.warn} strokeWidth={rounded(3.5 * weight)} />}
      {figure && (
        <HaloText {...figure} fill={colours?.onLevels[step] ?? palette.ink} halo={fill}>
          {state.figure}
        </HaloText>
      )}
      {state.mark !== null && spot && (
        <MarkDisc mark={state.mark} x={spot.x} y={spot.y} size={spot.size} palette={palette} />
      )}
    </>
  )
}

interface RimProps {
  readonly shape: SectorShape
  readonly agreement: AgreementState['agreement']
  readonly line: string
  readonly palette: Palette
}

/** Four steps, as many of them thick as the room agrees; too few votes: dots. */
function Rim({ shape, agreement, line, palette }: RimProps) {
  const { steps, thickness, whole } = agreementRim(shape)
  if (agreement === null) {
    const dot = rounded(thickness * 0.6)
    return (
      <path
        d={whole}
        fill="none"
        stroke={palette.muted}
        strokeWidth={dot}
        strokeDasharray={`0 ${rounded(dot * 2.6)}`}
        strokeLinecap="round"
      />
    )
  }
  return (
    <>
      {/* A bed, so that it is seen on the darkest level. */}
      <path d={whole} fill="none" stroke={palette.ground} strokeWidth={rounded(2 * thickness)} />
      <path d={steps.slice(0, agreement + 1).join('')} fill="none" stroke={line} strokeWidth={rounded(thickness)} />
      <path
        d={steps.slice(agreement + 1).join('')}
        fill="none"
        stroke={palette.edge}
        strokeWidth={rounded(Math.max(1, thickness * 0.25))}
      />
    </>
  )
}
