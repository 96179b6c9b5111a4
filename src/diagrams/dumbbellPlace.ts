export interface DumbbellRequest {
  /** In CSS px. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
}

/** Where the levels of a dumbbell lie, in px from its left edge, and how large a mark is: both ends have room for one. */
export function dumbbellPlace({ width, height, scale }: DumbbellRequest) {
  const size = Math.min(14, height - 4)
  const inset = size / 2 + 2
  const span = Math.max(1, scale.max - scale.min)
  return { size, placeOf: (level: number) => inset + ((level - scale.min) / span) * (width - 2 * inset) }
}
