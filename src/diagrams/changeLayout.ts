/** Where things lie in a row that shows a change, in CSS px from its upper left corner. */
export interface ChangeLayout {
  /** The middle of the row. */
  readonly y: number
  /** Of the mark for now; the one for before is as large. */
  readonly radius: number
  readonly placeOf: (level: number) => number
}

export interface ChangeRequest {
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
}

const LARGEST = 8
/** The ring around a mark that stands still, and the width of its line. */
export const RING = 3.5

/** All rows of one width have the same places, so that levels lie below each other. */
export function layoutChange({ width, height, scale }: ChangeRequest): ChangeLayout {
  const radius = Math.min(LARGEST, height / 2 - RING - 1)
  const inset = radius + RING + 1
  const span = Math.max(1, scale.max - scale.min)
  return { y: height / 2, radius, placeOf: (level) => inset + ((level - scale.min) / span) * (width - 2 * inset) }
}
