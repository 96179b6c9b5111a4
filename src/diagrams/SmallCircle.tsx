import { memo } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import { rampStep, type Palette } from './palette.ts'
import { layoutSmallCircle, type SectorPlace, type SmallCircleLayout } from './smallCircleLayout.ts'

/** One component, as a small circle shows it. */
export interface SmallSector {
  readonly id: string
  /** 'unknown': looked at, not known; null: not scored yet. */
  readonly value: number | 'unknown' | null
}

export interface SmallCircleProps {
  /** The whole accessible sentence; null where the words beside it say the same. */
  readonly label: string | null
  /** Of the square, in CSS px. */
  readonly size: number
  readonly scale: { readonly min: number; readonly max: number }
  /** The outer ring first. */
  readonly rings: readonly (readonly SmallSector[])[]
  /** The sector that is looked at: outlined, and all others fade, also where it is not there. */
  readonly picked: string | null
  readonly palette: Palette
}

/**
 * A circle among many: bands, and no words. All sectors of a ring that stand at one level are one path, so that a
 * hundred circles are drawn at once.
 */
export const SmallCircle = memo(function SmallCircle({ label, size, scale, rings, picked, palette }: SmallCircleProps) {
  const layout = layoutSmallCircle({ size, sectors: rings.map(({ length }) => length), bands: scale.max - scale.min + 1 })
  const place = placeOf(rings, picked)
  const drawing = { layout, scale, palette }
  const frame = { ...drawingFrame({ width: size, height: size }), viewBox: `${-size / 2} ${-size / 2} ${size} ${size}` }
  return (
    <svg {...frame} {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      <g {...(picked === null ? {} : FADED)}>
        {rings.map((sectors, ring) => (
          // Two rings may hold nothing that tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Ring key={ring} ring={ring} sectors={sectors} {...drawing} />
        ))}
      </g>
      {place && <Picked place={place} value={rings[place.ring]?.[place.index]?.value ?? null} {...drawing} />}
    </svg>
  )
})

/** Each path by itself: as one, a hundred groups would each be drawn on a ground of their own first, which is slow. */
const FADED = { fillOpacity: 0.4, strokeOpacity: 0.4 }

interface DrawingProps extends Pick<SmallCircleProps, 'scale' | 'palette'> {
  readonly layout: SmallCircleLayout
}

interface RingProps extends DrawingProps {
  readonly ring: number
  readonly sectors: readonly SmallSector[]
}

function Ring({ ring, sectors, layout, scale, palette }: RingProps) {
  const unknown = sectors.flatMap(({ value }, index) => (value === 'unknown' ? [{ ring, index }] : []))
  return (
    <>
      <path d={layout.track(ring)} fill={palette.track} stroke={palette.edge} strokeWidth={0.75} />
      {levelsIn(sectors).map((level) => (
        <path key={level} d={levelPath(level)} {...fillOf(level, ring, { scale, palette })} strokeWidth={0.75} />
      ))}
      <path d={layout.hairlines(ring)} fill="none" stroke={palette.ground} strokeWidth={0.9} />
      {unknown.length > 0 && <Unknown places={unknown} layout={layout} scale={scale} palette={palette} />}
    </>
  )

  function levelPath(level: number): string {
    return sectors.map(({ value }, index) => (value === level ? layout.filled({ ring, index }, level - scale.min + 1) : '')).join('')
  }
}

function Unknown({ places, layout, scale, palette }: DrawingProps & { readonly places: readonly SectorPlace[] }) {
  const whole = scale.max - scale.min + 1
  return (
    <>
      <path d={places.map((each) => layout.filled(each, whole)).join('')} fill={palette.ground} stroke={palette.edge} strokeWidth={0.75} />
      <path d={places.map(layout.dash).join('')} stroke={palette.muted} strokeWidth={layout.dashWidth} />
    </>
  )
}

interface PickedProps extends DrawingProps {
  readonly place: SectorPlace
  readonly value: SmallSector['value']
}

/** Over the faded circle: the sector as it is, within a dark line. */
function Picked({ place, value, layout, scale, palette }: PickedProps) {
  const whole = layout.filled(place, scale.max - scale.min + 1)
  return (
    <>
      <path d={whole} fill={value === 'unknown' ? palette.ground : palette.track} />
      {typeof value === 'number' && <path d={layout.filled(place, value - scale.min + 1)} {...fillOf(value, place.ring, { scale, palette })} strokeWidth={0.75} />}
      {value === 'unknown' && <path d={layout.dash(place)} stroke={palette.ink} strokeWidth={layout.dashWidth} />}
      <path d={whole} fill="none" stroke={palette.ink} strokeWidth={2} strokeLinejoin="round" />
    </>
  )
}

function levelsIn(sectors: readonly SmallSector[]): readonly number[] {
  return [...new Set(sectors.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])))].toSorted((a, b) => a - b)
}

function fillOf(level: number, ring: number, { scale, palette }: Pick<DrawingProps, 'scale' | 'palette'>) {
  const colours = palette.rings[ring % palette.rings.length]
  return { fill: colours?.levels[rampStep(level, scale)] ?? palette.track, stroke: colours?.text ?? palette.edge }
}

function placeOf(rings: SmallCircleProps['rings'], picked: string | null): SectorPlace | null {
  if (picked === null) return null
  const ring = rings.findIndex((sectors) => sectors.some(({ id }) => id === picked))
  return ring < 0 ? null : { ring, index: rings[ring]?.findIndex(({ id }) => id === picked) ?? 0 }
}
