import { memo } from 'react'
import type { RingLayout, SectorLayout } from './circleLayout.ts'
import type { CurvedLabel } from './innerLabels.ts'
import { curvedPlate, flatPlate } from './labelPlates.ts'
import type { FlatLabel } from './outerLabels.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { textPath } from './sectorMarks.ts'

export interface CircleLabelProps {
  readonly ring: RingLayout
  readonly sector: SectorLayout
  readonly sub: string
  readonly isSelected: boolean
  readonly canSelect: boolean
  readonly palette: Palette
  /** Which of the palette's rings. */
  readonly hue: number
  /** Begins the ids of the lines that curved text runs along. */
  readonly idPrefix: string
}

/** A sector's name where the layout has put it; hidden from screen readers, for the sector says it already. */
export const CircleLabel = memo(function CircleLabel(props: CircleLabelProps) {
  const { sector, isSelected, canSelect, palette, hue } = props
  if (!sector.label) return null
  const fill = isSelected ? palette.ground : (palette.rings[hue]?.text ?? palette.ink)
  return (
    <g
      data-label={canSelect ? sector.id : undefined}
      fill={fill}
      fontWeight={600}
      style={canSelect ? { cursor: 'pointer' } : undefined}
    >
      {sector.label.kind === 'flat' ? (
        <Flat {...props} label={sector.label} />
      ) : (
        <Curved {...props} label={sector.label} />
      )}
    </g>
  )
})

function Flat({ ring, label, sub, isSelected, canSelect, palette }: CircleLabelProps & { readonly label: FlatLabel }) {
  const plate = flatPlate(label, { sub, size: ring.textSize, subSize: ring.subSize })
  const leader = label.leader && pathOf(label.leader)
  return (
    <>
      {leader && <path d={leader} stroke={palette.edge} strokeWidth={1.25} />}
      {(isSelected || canSelect) && (
        <rect
          x={rounded(plate.x)}
          y={rounded(plate.y)}
          width={rounded(plate.width)}
          height={rounded(plate.height)}
          rx={rounded(ring.textSize * 0.24)}
          fill={isSelected ? palette.ink : 'none'}
          pointerEvents="all"
        />
      )}
      {label.lines.map((line, index) => (
        <text
          key={line}
          x={rounded(label.x)}
          y={rounded(label.baselines[index] ?? 0)}
          textAnchor={label.anchor}
          fontSize={rounded(ring.textSize)}
        >
          {line}
        </text>
      ))}
      {label.subBaseline !== null && sub !== '' && (
        <text
          x={rounded(label.x)}
          y={rounded(label.subBaseline)}
          textAnchor={label.anchor}
          fontSize={rounded(ring.subSize)}
          fontWeight={400}
          fill={isSelected ? palette.ground : palette.muted}
        >
          {sub}
        </text>
      )}
    </>
  )
}

function Curved({ ring, label, isSelected, canSelect, ...rest }: CircleLabelProps & { readonly label: CurvedLabel }) {
  return (
    <>
      {(isSelected || canSelect) && (
        <path
          d={curvedPlate(label, ring.textSize)}
          fill={isSelected ? rest.palette.ink : 'none'}
          pointerEvents="all"
        />
      )}
      {label.lines.map((line, index) => {
        const id = `${rest.idPrefix}-${index}`
        return (
          <g key={line.text}>
            <path id={id} d={textPath(line.radius, label.angle, label.isReversed)} fill="none" />
            <text fontSize={rounded(ring.textSize)} textAnchor="middle">
              <textPath href={`#${id}`} startOffset="50%">
                {line.text}
              </textPath>
            </text>
          </g>
        )
      })}
    </>
  )
}

function pathOf({ from, to }: NonNullable<FlatLabel['leader']>): string {
  return `M${rounded(from.x)},${rounded(from.y)}L${rounded(to.x)},${rounded(to.y)}`
}
