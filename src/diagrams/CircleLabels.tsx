import { CircleLabel } from './CircleLabel.tsx'
import type { CircleLayout } from './circleLayout.ts'
import type { Palette } from './palette.ts'
import { shapeOf } from './sectorMarks.ts'

export interface CircleLabelsProps {
  readonly layout: CircleLayout
  readonly rings: readonly { readonly sectors: readonly { readonly id: string; readonly sub: string }[] }[]
  readonly selected: string | null
  readonly canSelect: boolean
  readonly palette: Palette
  /** Begins the ids of the lines that curved text runs along. */
  readonly ids: string
}

/** The names of all sectors. */
export function CircleLabels({ layout, rings, selected, canSelect, palette, ids }: CircleLabelsProps) {
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
              canSelect={canSelect}
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
