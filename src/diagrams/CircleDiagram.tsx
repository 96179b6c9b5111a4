import { useId } from 'react'
import { CircleCentre } from './CircleCentre.tsx'
import type { CircleAction, CircleRingData, CircleScale } from './circleData.ts'
import { CircleLabel } from './CircleLabel.tsx'
import { layoutCircle, type CircleLayout } from './circleLayout.ts'
import { CircleOutline } from './CircleOutline.tsx'
import { CircleSector } from './CircleSector.tsx'
import type { TextScale } from './circleText.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { SectorShape } from './sectorMarks.ts'
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
  /** The words in the middle, line by line. */
  readonly centre: readonly string[]
  readonly palette: Palette
  readonly textScale?: TextScale
  /** Without motion. */
  readonly isStill?: boolean
  /** Without it the circle is only a picture. */
  readonly onAct?: (action: CircleAction) => void
}

const FONT = 'IBM Plex Sans, system-ui, sans-serif'

/**
 * The double component circle: one list box with a tab stop, to look at and to score in.
 *
 * All colours and fonts are attributes, so that an exported copy needs no style sheet.
 */
export function CircleDiagram(props: CircleDiagramProps) {
  const { label, width, height, palette, selected, scale, rings } = props
  const layout = layoutCircle(props)
  const ids = useId()
  const { root, hovered, focused, handlers } = useCircle({ layout, scale, rings, selected, onAct: props.onAct })
  const parts = { ...props, layout, ids }
  const place = { transform: `translate(${rounded(layout.x)},${rounded(layout.y)})` }
  const viewBox = `0 0 ${width} ${height}`
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox, fontFamily: FONT }
  const drawing = (
    <>
      <CircleCentre lines={props.centre} radius={layout.hole - layout.gap} palette={palette} />
      <Rings {...parts} />
      <Outlines {...parts} hovered={hovered} focused={focused} />
      <Labels {...parts} />
    </>
  )
  if (!props.onAct) {
    return (
      <svg {...frame} role="img" aria-label={label}>
        <Hatch id={`${ids}hatch`} {...parts} />
        <g {...place}>{drawing}</g>
      </svg>
    )
  }
  return (
    <svg {...frame} style={{ display: 'block', userSelect: 'none', touchAction: 'manipulation' }}>
      <Hatch id={`${ids}hatch`} {...parts} />
      <g {...place} {...handlers} ref={root} role="listbox" aria-label={label} aria-orientation="horizontal">
        {drawing}
      </g>
    </svg>
  )
}

interface PartProps extends CircleDiagramProps {
  readonly layout: CircleLayout
  readonly ids: string
}

function Rings({ layout, ids, rings, selected, scale, palette, isStill = false, onAct }: PartProps) {
  const all = rings.flatMap((ring) => ring.sectors)
  const tabStop = all.find((sector) => sector.id === selected)?.id ?? all[0]?.id
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
            min={scale.min}
            max={scale.max}
            {...shape}
            palette={palette}
            hue={hue}
            hatchId={`${ids}hatch`}
            isStill={isStill}
            option={onAct ? optionOf(data.id, selected, tabStop) : null}
          />
        )
      })}
    </g>
  ))
}

function optionOf(id: string, selected: string | null, tabStop: string | undefined) {
  if (id === selected) return 'selected'
  return id === tabStop ? 'tab-stop' : 'other'
}

interface OutlinesProps extends PartProps {
  readonly hovered: string | null
  readonly focused: string | null
}

function Outlines({ layout, selected, hovered, focused, palette }: OutlinesProps) {
  const marks = [
    { id: hovered, kind: 'hover' },
    { id: selected, kind: 'selected' },
    { id: focused, kind: 'focus' },
  ] as const
  return (
    <g aria-hidden="true" fill="none" pointerEvents="none">
      {marks.map(({ id, kind }) => {
        const shape = id === null ? null : shapeOfId(layout, id)
        return shape && <CircleOutline key={kind} shape={shape} kind={kind} palette={palette} />
      })}
    </g>
  )
}

function Labels({ layout, ids, rings, selected, palette, onAct }: PartProps) {
  return (
    <g aria-hidden="true">
      {rings.flatMap((ring, hue) =>
        ring.sectors.map((data, index) => {
          const shape = shapeOf(layout, hue, index)
          return shape && (
            <CircleLabel
              key={data.id}
              ring={shape.ring}
              sector={shape.sector}
              sub={data.sub}
              isSelected={data.id === selected}
              canSelect={onAct !== undefined}
              palette={palette}
              hue={hue}
              idPrefix={`${ids}${hue}-${index}`}
            />
          )
        }),
      )}
    </g>
  )
}

function Hatch({ id, layout, palette }: PartProps & { readonly id: string }) {
  const width = rounded(9 * Math.max(0.7, layout.weight))
  return (
    <defs>
      <pattern id={id} width={width} height={width} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={width} height={width} fill={palette.ground} />
        <path d={`M0,0V${width}`} stroke={palette.hatch} strokeWidth={rounded(width * 0.29)} />
      </pattern>
    </defs>
  )
}

function shapeOf({ rings, gap, weight }: CircleLayout, ring: number, index: number): SectorShape | null {
  const found = rings[ring]
  const sector = found?.sectors[index]
  return found && sector ? { ring: found, sector, gap, weight } : null
}

function shapeOfId(layout: CircleLayout, id: string): SectorShape | null {
  const ring = layout.rings.findIndex(({ sectors }) => sectors.some((sector) => sector.id === id))
  const index = layout.rings[ring]?.sectors.findIndex((sector) => sector.id === id) ?? -1
  return shapeOf(layout, ring, index)
}
