import { dumbbellPlace } from './dumbbellPlace.ts'
import { LevelFigures } from './LevelFigures.tsx'
import type { Palette } from './palette.ts'

export interface DumbbellScaleProps {
  /** As wide as the rows below it, in CSS px. */
  readonly width: number
  readonly height: number
  /** Of the rows: their marks lie as far inside. */
  readonly rowHeight: number
  readonly scale: { readonly min: number; readonly max: number }
  readonly textSize: number
  readonly palette: Palette
}

/** The levels above a column of dumbbells. */
export function DumbbellScale({ rowHeight, ...props }: DumbbellScaleProps) {
  const { width, height, scale } = props
  const { placeOf } = dumbbellPlace({ width, height: rowHeight, scale })
  return <LevelFigures {...props} placeOf={placeOf} baseline={height - 3} />
}
