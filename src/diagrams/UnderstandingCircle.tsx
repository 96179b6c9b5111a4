import { useId } from 'react'
import { CircleCentre } from './CircleCentre.tsx'
import type { CircleScale } from './circleData.ts'
import { CircleFrame } from './CircleFrame.tsx'
import { sectorKey } from './circleKeys.ts'
import { CircleLabels } from './CircleLabels.tsx'
import { layoutCircle, type CircleLayout } from './circleLayout.ts'
import { CircleOutlines } from './CircleOutlines.tsx'
import { textSizes, type TextScale } from './circleText.ts'
import type { Palette } from './palette.ts'
import { shapeOf, type SectorShape } from './sectorMarks.ts'
import { optionOf, tabStopOf } from './sectorOption.ts'
import type { UnderstandingRingData } from './understandingData.ts'
import { figureSize } from './understandingFigures.ts'
import { cornerSpot } from './sectorRoom.ts'
import { UnderstandingSector } from './UnderstandingSector.tsx'
import { isLabel, useSectors } from './useSectors.ts'

export type { UnderstandingRingData, UnderstandingState } from './understandingData.ts'

export interface UnderstandingCircleProps {
  readonly label: string
  /** In CSS px. Ask `layoutCircle` with the same props whether all names have room. */
  readonly width: number
  readonly height: number
  readonly scale: CircleScale
  /** The outer ring first. Each sector's state decides what is drawn: agreement, sides or mirror. */
  readonly rings: readonly UnderstandingRingData[]
  readonly selected: string | null
  /** The words in the middle, line by line. */
  readonly centre: readonly string[]
  readonly palette: Palette
  readonly textScale?: TextScale
  /** No text is smaller, in px; names without room give way to codes. */
  readonly leastText?: number
  /** Figures stand in all sectors or in none; else wherever they have room. */
  readonly needsAllFigures?: boolean
  /** Without it the circle is only a picture. */
  readonly onSelect?: (id: string) => void
  /** Enter, or a click on what is selected. */
  readonly onOpen?: (id: string) => void
  /** The pointer is over it or the focus on it; null: on none. */
  readonly onPoint?: (id: string | null) => void
}

/**
 * The double component circle to look at after a reveal: how far the room agrees, leaders against staff, or strategy
 * against practice. A list box with one tab stop; keys as in the circle to score in, but for those that score.
 */
export function UnderstandingCircle(props: UnderstandingCircleProps) {
  const { label, width, height, palette, selected, rings, onSelect } = props
  const layout = layoutCircle(props)
  const ids = useId()
  const controls = useLooking(props)
  const { hovered, focused } = controls
  const hatchId = `${ids}hatch`
  const canSelect = onSelect !== undefined
  return (
    <CircleFrame {...{ label, width, height, layout, palette, hatchId }} controls={canSelect ? controls : null}>
      <CircleCentre lines={props.centre} radius={layout.hole - layout.gap} leastText={props.leastText ?? 0} palette={palette} />
      <Rings {...props} layout={layout} hatchId={hatchId} />
      <CircleOutlines {...{ layout, selected, hovered, focused, palette }} />
      <CircleLabels {...{ layout, rings, selected, canSelect, palette, ids }} />
    </CircleFrame>
  )
}

function useLooking({ selected, rings, onSelect, onOpen, onPoint }: UnderstandingCircleProps) {
  return useSectors({
    selected,
    click: (event, id) => {
      if (id === selected && !isLabel(event.target)) {
        onOpen?.(id)
        return null
      }
      onSelect?.(id)
      return id
    },
    press: (event, id) => {
      const move = sectorKey(event, { id, rings })
      if (move?.kind === 'open') onOpen?.(move.id)
      if (move?.kind === 'select') onSelect?.(move.id)
      return move && { focus: move.kind === 'select' ? move.id : null }
    },
    point: (id) => onPoint?.(id),
    blur: () => {},
  })
}

interface RingsProps extends UnderstandingCircleProps {
  readonly layout: CircleLayout
  readonly hatchId: string
}

function Rings(props: RingsProps) {
  const { layout, hatchId, rings, selected, scale, palette, onSelect } = props
  const tabStop = tabStopOf(rings, selected)
  const drawn = rings.map((ring, hue) => {
    const shapes = ring.sectors.map((_, index) => shapeOf(layout, hue, index))
    return { ring, shapes, size: figureSizeOf(ring, shapes, props) }
  })
  const isWithout = props.needsAllFigures === true && !drawn.every(hasAllFigures)
  return drawn.map(({ ring, shapes, size }, hue) => {
    return (
      <g key={ring.id} {...(onSelect ? { role: 'group', 'aria-label': ring.label } : {})}>
        {ring.sectors.map((data, index) => {
          const shape = shapes[index]
          return shape && (
            <UnderstandingSector
              key={data.id}
              id={data.id}
              name={data.name}
              state={data.state}
              min={scale.min}
              shape={shape}
              figureSize={isWithout ? null : size}
              palette={palette}
              hue={hue}
              hatchId={hatchId}
              option={onSelect ? optionOf(data.id, selected, tabStop) : null}
            />
          )
        })}
      </g>
    )
  })
}

interface DrawnRing {
  readonly ring: UnderstandingRingData
  readonly shapes: readonly (SectorShape | null)[]
  readonly size: number | null
}

/** A disc that has no corner stands where the figure would. */
function hasAllFigures({ ring, shapes, size }: DrawnRing): boolean {
  const isCrowded = ring.sectors.some(({ state }, index) => {
    const shape = shapes[index]
    return state.kind === 'agreement' && state.mark !== null && shape && !cornerSpot(shape)
  })
  return !isCrowded && (size !== null || ring.sectors.every(({ state }) => !('figure' in state) || state.figure === ''))
}

/** No larger than names, and no smaller than can be read. */
function figureSizeOf(
  { sectors }: UnderstandingRingData,
  shapes: readonly (SectorShape | null)[],
  { layout, textScale = 'screen', leastText }: RingsProps,
): number | null {
  const { smallest } = textSizes(Math.min(layout.width, layout.height), textScale, leastText)
  const largest = Math.max(smallest, ...layout.rings.map((ring) => ring.textSize))
  return figureSize(shapes.filter((shape) => shape !== null), {
    texts: sectors.map(({ state }) => ('figure' in state ? state.figure : '')),
    sizes: [largest, smallest],
    isAlone: sectors.some(({ state }) => state.kind === 'sides'),
  })
}
