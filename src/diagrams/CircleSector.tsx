import { memo } from 'react'
import { CircleBefore } from './CircleBefore.tsx'
import type { CircleSectorData } from './circleData.ts'
import type { RingLayout, SectorLayout } from './circleLayout.ts'
import { HaloText } from './HaloText.tsx'
import { rampStep, type Palette } from './palette.ts'
import { rounded } from './polar.ts'
import {
  digitPoint,
  discPoint,
  fillPath,
  hairlines,
  hairlineWidth,
  targetPath,
  type SectorShape,
} from './sectorMarks.ts'
import { optionProps, type SectorOption } from './sectorOption.ts'
import { useTween } from './useTween.ts'

/** Only what seldom changes, numbers and texts: a sector is drawn again when its own score changes, and only then. */
export interface CircleSectorProps {
  readonly id: string
  readonly name: string
  readonly value: CircleSectorData['value']
  readonly target: number | null
  /** The level that it had before; null for none, or where nothing is compared. */
  readonly before: number | null
  readonly min: number
  readonly max: number
  readonly ring: RingLayout
  readonly sector: SectorLayout
  readonly gap: number
  readonly weight: number
  readonly palette: Palette
  /** Which of the palette's rings. */
  readonly hue: number
  /** Of the pattern for 'looked at, not known'. */
  readonly hatchId: string
  readonly isStill: boolean
  readonly option: SectorOption
}

/** A sector: its track, the bands that are filled, its target and its score. */
export const CircleSector = memo(function CircleSector(props: CircleSectorProps) {
  const { id, ring, sector, gap, weight, palette, hue, value, target, before, min, max } = props
  const shape = { ring, sector, gap, weight }
  const bands = typeof value === 'number' ? value - min + 1 : 0
  const filled = useTween(bands, props.isStill)
  const step = rampStep(typeof value === 'number' ? value : min, { min, max })
  const colours = palette.rings[hue] ?? palette.rings[0]
  const fill = colours?.levels[step] ?? palette.track
  const isUnknown = value === 'unknown'
  return (
    <g {...optionProps(props.name, props.option)} data-sector={id}>
      <path
        d={fillPath(shape)}
        fill={isUnknown ? `url(#${props.hatchId})` : palette.track}
        stroke={palette.edge}
        strokeWidth={isUnknown ? 1.25 : 1}
      />
      {bands > 0 && (
        <path d={fillPath(shape, filled)} fill={fill} stroke={colours?.text ?? palette.edge} strokeWidth={1.25} />
      )}
      {!isUnknown && (
        <path
          d={hairlines(shape, bands)}
          fill="none"
          stroke={palette.ground}
          strokeWidth={rounded(hairlineWidth(weight))}
        />
      )}
      {target !== null && <Target d={targetPath(shape, target - min + 1)} weight={weight} palette={palette} />}
      {before !== null && <CircleBefore shape={shape} bands={before - min + 1} palette={palette} />}
      {typeof value === 'number' && (
        <HaloText
          {...digitPoint(shape)}
          size={ring.digit.size}
          fill={colours?.onLevels[step] ?? palette.ink}
          halo={fill}
        >
          {String(value)}
        </HaloText>
      )}
      {isUnknown && <NotKnown shape={shape} palette={palette} />}
    </g>
  )
})

interface TargetProps {
  readonly d: string
  readonly weight: number
  readonly palette: Palette
}

/** A dark arc with a light halo, so that it is seen on the empty track and on every fill. */
function Target({ d, weight, palette }: TargetProps) {
  return (
    <>
      <path d={d} fill="none" stroke={palette.ground} strokeWidth={rounded(8.5 * weight)} />
      <path d={d} fill="none" stroke={palette.ink} strokeWidth={rounded(4.5 * weight)} />
    </>
  )
}

interface NotKnownProps {
  readonly shape: SectorShape
  readonly palette: Palette
}

/** A dash in a disc. */
function NotKnown({ shape, palette }: NotKnownProps) {
  const { x, y } = discPoint(shape)
  const { disc } = shape.ring
  const half = disc * 0.36
  return (
    <>
      <circle cx={rounded(x)} cy={rounded(y)} r={rounded(disc)} fill={palette.ground} stroke={palette.edge} />
      <path
        d={`M${rounded(x - half)},${rounded(y)}H${rounded(x + half)}`}
        stroke={palette.muted}
        strokeWidth={rounded(Math.max(1.5, disc * 0.14))}
      />
    </>
  )
}
