import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { fillPath, outlinePath, type SectorShape } from './sectorMarks.ts'

export interface CircleOutlineProps {
  readonly shape: SectorShape
  readonly kind: 'hover' | 'selected' | 'focus'
  readonly palette: Palette
}

/** The line around a sector; it lies over the neighbours, so it is drawn after all sectors. */
export function CircleOutline({ shape, kind, palette }: CircleOutlineProps) {
  const { weight } = shape
  if (kind === 'hover') {
    return <path d={fillPath(shape)} stroke={palette.ink} strokeWidth={rounded(2.5 * Math.max(0.8, weight))} />
  }
  const d = outlinePath(shape)
  const isFocus = kind === 'focus'
  return (
    <g strokeLinejoin="round">
      <path
        d={d}
        stroke={isFocus ? palette.focus : palette.ground}
        strokeWidth={rounded((isFocus ? 14 : 9) * weight)}
      />
      <path d={d} stroke={palette.ink} strokeWidth={rounded(4.5 * weight)} />
    </g>
  )
}
