import { layoutStrip } from './dotStrip.ts'
import { LevelFigures } from './LevelFigures.tsx'
import type { Palette } from './palette.ts'

export interface DotStripScaleProps {
  /** In CSS px: those of the strips that it heads. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  readonly hasSides: boolean
  readonly textSize: number
  readonly palette: Palette
}

/** The levels above a column of strips. */
export function DotStripScale(props: DotStripScaleProps) {
  const { textSize } = props
  const { placeOf } = layoutStrip(props)
  return <LevelFigures {...props} height={Math.ceil(1.3 * textSize)} placeOf={placeOf} baseline={textSize} />
}
