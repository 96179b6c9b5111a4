import type { ReactNode } from 'react'
import type { CircleLayout } from './circleLayout.ts'
import { drawingFrame } from './drawingFrame.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { SectorControls } from './useSectors.ts'

export interface CircleFrameProps {
  readonly label: string
  readonly width: number
  readonly height: number
  readonly layout: CircleLayout
  readonly palette: Palette
  /** Of the pattern for what has no level. */
  readonly hatchId: string
  /** null: a picture. */
  readonly controls: Pick<SectorControls, 'root' | 'handlers'> | null
  readonly children: ReactNode
}

/** The drawing around a circle: a list box to choose in, or a picture; its origin is the circle's centre. */
export function CircleFrame(props: CircleFrameProps) {
  const { label, width, height, layout, controls, children } = props
  const place = { transform: `translate(${rounded(layout.x)},${rounded(layout.y)})` }
  const frame = drawingFrame({ width, height })
  if (!controls) {
    return (
      <svg {...frame} role="img" aria-label={label}>
        <Hatch {...props} />
        <g {...place}>{children}</g>
      </svg>
    )
  }
  const { root, handlers } = controls
  return (
    <svg {...frame} style={{ display: 'block', userSelect: 'none', touchAction: 'manipulation' }}>
      <Hatch {...props} />
      <g {...place} {...handlers} ref={root} role="listbox" aria-label={label} aria-orientation="horizontal">
        {children}
      </g>
    </svg>
  )
}

function Hatch({ hatchId, layout, palette }: CircleFrameProps) {
  const width = rounded(9 * Math.max(0.7, layout.weight))
  return (
    <defs>
      <pattern id={hatchId} width={width} height={width} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={width} height={width} fill={palette.ground} />
        <path d={`M0,0V${width}`} stroke={palette.hatch} strokeWidth={rounded(width * 0.29)} />
      </pattern>
    </defs>
  )
}
