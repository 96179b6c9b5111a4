import { textWidth } from './textWidth.ts'
import type { ShownVotes } from './votesData.ts'
import type { VoteColumn, VotesLayout } from './votesLayout.ts'

export type VoteKind = 'leader' | 'staff' | 'vote'

/** One vote. */
export interface VoteSpot {
  readonly kind: VoteKind
  /** Of its middle. */
  readonly x: number
  readonly y: number
}

/** All the votes of a kind on a level. */
export interface VoteBar {
  readonly kind: VoteKind
  readonly count: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A mark for each vote while all have room at a size that can be seen; else bars. `top` is where a column ends. */
export type DrawnVotes =
  | { readonly form: 'marks'; readonly pitch: number; readonly columns: readonly DrawnColumn<VoteSpot>[] }
  | { readonly form: 'bars'; readonly columns: readonly DrawnColumn<VoteBar>[] }

export interface DrawnColumn<Part> {
  readonly level: number
  readonly count: number
  readonly top: number
  readonly parts: readonly Part[]
}

/** In em of the smallest text. */
const LARGEST_MARK = 2.4
const SMALLEST_MARK = 0.9
/** More side by side cannot be seen as single votes. */
const MOST_ABREAST = 5
const AIR = 0.12

/** Where the votes stand. All columns have one measure, so that their heights can be compared. */
export function drawVotes({ counts, sides }: ShownVotes, layout: VotesLayout): DrawnVotes {
  const most = Math.max(1, ...counts)
  const base = layout.base - AIR * layout.sizes.small
  const grid = gridOf(most, { ...layout, base })
  const unit = (base - layout.top) / most
  const columns = layout.columns.map((column, index) => {
    const level = { column, base, count: counts[index] ?? 0 }
    const kinds: readonly (readonly [VoteKind, number])[] = sides
      ? [['leader', sides.leaders[index] ?? 0], ['staff', sides.staff[index] ?? 0]]
      : [['vote', level.count]]
    return { ...level, kinds }
  })
  if (!grid) return { form: 'bars', columns: columns.map((each) => barsOf(each, unit)) }
  return { form: 'marks', pitch: grid.pitch, columns: columns.map((each) => marksOf(each, grid)) }
}

/** Has a bar room for its own figure and the mark before it? */
export function hasRoomForFigure({ count, width, height }: VoteBar, size: number): boolean {
  return height >= 1.25 * size && width >= textWidth(String(count), size, 600) + 2 * size
}

interface Grid {
  readonly abreast: number
  readonly pitch: number
}

interface Level {
  readonly column: VoteColumn
  readonly base: number
  readonly count: number
  readonly kinds: readonly (readonly [VoteKind, number])[]
}

/** The fewest side by side that make the marks as large as can be; null when they would be too small. */
function gridOf(most: number, { columns, base, top, sizes }: VotesLayout): Grid | null {
  const width = columns[0]?.width ?? 0
  const grids = Array.from({ length: MOST_ABREAST }, (_, index) => {
    const abreast = index + 1
    const pitch = Math.min(width / abreast, (base - top) / Math.ceil(most / abreast), LARGEST_MARK * sizes.small)
    return { abreast, pitch }
  })
  const best = grids.reduce((winner, grid) => (grid.pitch > winner.pitch + 0.01 ? grid : winner))
  return best.pitch >= SMALLEST_MARK * sizes.small ? best : null
}

function marksOf({ column, base, count, kinds }: Level, { abreast, pitch }: Grid): DrawnColumn<VoteSpot> {
  const all = kinds.flatMap(([kind, votes]) => Array.from({ length: votes }, () => kind))
  const rows = Math.ceil(all.length / abreast)
  const parts = all.map((kind, index) => {
    const row = Math.floor(index / abreast)
    // A row that is not full stands in the middle.
    const inRow = row < rows - 1 ? abreast : all.length - row * abreast
    const x = column.middle + pitch * ((index % abreast) + 0.5 - inRow / 2)
    return { kind, x, y: base - pitch * (row + 0.5) }
  })
  return { level: column.value, count, top: base - pitch * rows, parts }
}

function barsOf({ column, base, count, kinds }: Level, unit: number): DrawnColumn<VoteBar> {
  let below = base
  const parts = kinds.filter(([, votes]) => votes > 0).map(([kind, votes]) => {
    const height = votes * unit
    below -= height
    return { kind, count: votes, x: column.x, y: below, width: column.width, height }
  })
  return { level: column.value, count, top: below, parts }
}
