import type { Palette } from './palette.ts'
import type { SectorShape } from './sectorMarks.ts'

/** What a sector shows, and what it is drawn with. */
export interface SectorDrawing<State> {
  readonly state: State
  /** The lowest level of the scale. */
  readonly min: number
  readonly shape: SectorShape
  /** In px; null: the ring has no room for figures. */
  readonly figureSize: number | null
  readonly palette: Palette
  /** Which of the palette's rings. */
  readonly hue: number
}
