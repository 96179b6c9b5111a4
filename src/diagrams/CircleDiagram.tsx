import { useId } from 'react'
import { CircleCentre } from './CircleCentre.tsx'
import type { CircleAction, CircleRingData, CircleScale } from './circleData.ts'
import { CircleFrame } from './CircleFrame.tsx'
import { CircleLabels } from './CircleLabels.tsx'
import { layoutCircle, type CircleLayout } from './circleLayout.ts'
import { CircleOutlines } from './CircleOutlines.tsx'
import { CircleSector } from './CircleSector.tsx'
import type { TextScale } from './circleText.ts'
import type { Palette } from './palette.ts'
import { ProgressMarks, type ProgressMark } from './ProgressMarks.tsx'
import { shapeOf } from './sectorMarks.ts'
import { optionOf, tabStopOf } from './sectorOption.ts'
import { useCircle } from './useCircle.ts'

export type { CircleAction, CircleRingData } from './circleData.ts'

export interface CircleDiagramProps {
  readonly label: string
  /** In CSS px. Ask `layoutCircle` with the same props whether all names have room. */
  readonly width: number
  readonly height: number
  readonly scale: CircleScale
  /** The outer ring first. */
  readonly rings: readonly CircleRingData[]
  readonly selected: string | null
  /** The levels that sectors had before, by their ids: drawn as dashed outlines over what they have now. */
  readonly before?: ReadonlyMap<string, number>
  /** The words in the middle, line by line. */
  readonly centre: readonly string[]
  readonly palette: Palette
  readonly textScale?: TextScale
  /** Without motion. */
  readonly isStill?: boolean
  /** How far things are, by the ids of the sectors: a disc that fills. */
  readonly progress?: ReadonlyMap<string, ProgressMark>
  /** Without it the circle is only a picture. */
  readonly onAct?: (action: CircleAction) => void
}

/**
 * The double component circle: one list box with a tab stop, to look at and to score in.
 *
 * All colours and fonts are attributes, so that an exported copy needs no style sheet.
 */
export function CircleDiagram(props: CircleDiagramProps) {
  const { label, width, height, palette, selected, scale, rings, onAct } = props
  const layout = layoutCircle(props)
  const ids = useId()
  const controls = useCircle({ layout, scale, rings, selected, onAct })
  const { hovered, focused } = controls
  const hatchId = `${ids}hatch`
  return (
    <CircleFrame {...{ label, width, height, layout, palette, hatchId }} controls={onAct ? controls : null}>
      <CircleCentre lines={props.centre} radius={layout.hole - layout.gap} palette={palette} />
      <Rings {...props} layout={layout} hatchId={hatchId} />
      {props.progress && <ProgressMarks layout={layout} progress={props.progress} palette={palette} />}
      <CircleOutlines {...{ layout, selected, hovered, focused, palette }} />
      <CircleLabels {...{ layout, rings, selected, palette, ids }} canSelect={onAct !== undefined} />
    </CircleFrame>
  )
}

interface RingsProps extends CircleDiagramProps {
  readonly layout: CircleLayout
  readonly hatchId: string
}

function Rings({ layout, hatchId, rings, selected, before, scale, palette, isStill = false, onAct }: RingsProps) {
  const tabStop = tabStopOf(rings, selected)
  return rings.map((ring, hue) => (
    <g key={ring.id} {...(onAct ? { role: 'group', 'aria-label': ring.label } : {})}>
      {ring.sectors.map((data, index) => {
        const shape = shapeOf(layout, hue, index)
        return shape && (
          <CircleSector
            key={data.id}
            id={data.id}
            name={data.name}
            value={data.value}
            target={data.target}
            before={before?.get(data.id) ?? null}
            min={scale.min}
            max={scale.max}
            {...shape}
            palette={palette}
            hue={hue}
            hatchId={hatchId}
            isStill={isStill}
            option={onAct ? optionOf(data.id, selected, tabStop) : null}
          />
        )
      })}
    </g>
  ))
}
