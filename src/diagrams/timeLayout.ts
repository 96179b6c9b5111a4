/** What a component had at one time: 'unknown': looked at, and not known; null: nothing that can be shown. */
export type TimeValue = number | 'unknown' | null

export interface TimeRequest {
  /** In CSS px. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** In the order in which they were taken: apart alike, however long lay between them. */
  readonly values: readonly TimeValue[]
  readonly textSize: number
}

interface TimeDot {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly level: number
  /** Where its figure stands: below it where the line comes from above on both sides; null where there is no room. */
  readonly figure: 'above' | 'below' | null
}

/** Where things lie, in CSS px from the upper left corner. */
export interface TimeLayout {
  readonly radius: number
  readonly placeOf: (index: number) => number
  readonly heightOf: (level: number) => number
  readonly left: number
  readonly right: number
  readonly dots: readonly TimeDot[]
  /** Stretches of neighbours that both have a level: a line over a gap would be a guess. */
  readonly lines: readonly (readonly TimeDot[])[]
  /** Where 'looked at, not known' stands: below the lowest level. */
  readonly unknown: readonly { readonly index: number; readonly x: number; readonly y: number }[]
  /** Baseline of the marks below, and those that have room. */
  readonly foot: number
  readonly named: readonly number[]
}

export function layoutTime({ width, height, scale, values, textSize }: TimeRequest): TimeLayout {
  const left = 1.7 * textSize
  const right = width - 0.9 * textSize
  const step = values.length > 1 ? (right - left - textSize) / (values.length - 1) : 0
  const top = 1.7 * textSize
  // Below the lowest level a row for what is not known, and one for the marks.
  const bottom = height - 2.9 * textSize
  const span = Math.max(1, scale.max - scale.min)
  const placeOf = (index: number) => left + textSize / 2 + step * index
  const heightOf = (level: number) => bottom - ((level - scale.min) / span) * (bottom - top)
  const isRoomy = values.length < 2 || step >= 1.4 * textSize
  const dots = values.flatMap((level, index) =>
    typeof level === 'number'
      ? [{ index, level, x: placeOf(index), y: heightOf(level), figure: isRoomy || isEnd(index, values) ? sideOf(index, values) : null }]
      : [],
  )
  return {
    radius: Math.max(1.5, Math.min(4.5, step === 0 ? 4.5 : step / 3)),
    placeOf,
    heightOf,
    left,
    right,
    dots,
    lines: stretches(dots),
    unknown: values.flatMap((value, index) => (value === 'unknown' ? [{ index, x: placeOf(index), y: bottom + 1.05 * textSize }] : [])),
    foot: height - 0.35 * textSize,
    named: values.flatMap((_, index) => (isRoomy || isEnd(index, values) ? [index] : [])),
  }
}

function sideOf(index: number, values: readonly TimeValue[]): 'above' | 'below' {
  const level = values[index]
  const beside = [values[index - 1], values[index + 1]].filter((each) => typeof each === 'number')
  return typeof level === 'number' && beside.some((each) => each > level) && !beside.some((each) => each < level) ? 'below' : 'above'
}

function isEnd(index: number, values: readonly TimeValue[]): boolean {
  return index === 0 || index === values.length - 1
}

function stretches(dots: readonly TimeDot[]): readonly (readonly TimeDot[])[] {
  const found: TimeDot[][] = []
  for (const dot of dots) {
    const last = found.at(-1)
    if (last?.at(-1)?.index === dot.index - 1) last.push(dot)
    else found.push([dot])
  }
  return found.filter(({ length }) => length > 1)
}
