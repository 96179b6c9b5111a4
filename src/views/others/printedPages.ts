import type { Snapshot } from '../../model/snapshot.ts'
import type { CircleGroup } from './arrangement.ts'
import type { Standing } from '../../analysis/standing.ts'

/** A circle on paper. */
export interface PrintedCell {
  readonly snapshot: Snapshot
  /** Told above it: it is the first of so many who stand there. */
  readonly begins: { readonly standing: Standing; readonly count: number } | null
}

/** Beside each other on A4. */
export const ACROSS = 5

/** As many rows have room below the finding, and on each page after it; a row with titles is higher. */
const ROWS = { plain: { first: 4, later: 5 }, titled: { first: 3, later: 4 } } as const

/** So few that groups stand beside each other in a row; else each begins one. */
const FEW = 9

/** The circles page by page, row by row: one's own first, beside the first of the others. */
export function printedPages(own: Snapshot, groups: readonly CircleGroup[]): readonly (readonly (readonly PrintedCell[])[])[] {
  const cells = groups.map(({ standing, snapshots }) => snapshots.map((snapshot, index) => ({ snapshot, begins: beginsWith(index, standing, snapshots.length) })))
  const [first = [], ...more] = cells
  const led = [{ snapshot: own, begins: null }, ...first]
  const isFew = cells.flat().length < FEW
  const rows = isFew ? rowsOf([led, ...more].flat()) : [led, ...more].flatMap(rowsOf)
  const room = groups.some(({ standing }) => standing !== undefined) ? ROWS.titled : ROWS.plain
  const later = rows.slice(room.first)
  return [rows.slice(0, room.first), ...chunks(later, room.later)]
}

function beginsWith(index: number, standing: Standing | undefined, count: number): PrintedCell['begins'] {
  return index > 0 || standing === undefined ? null : { standing, count }
}

function rowsOf(cells: readonly PrintedCell[]): readonly (readonly PrintedCell[])[] {
  return chunks(cells, ACROSS)
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(size * index, size * (index + 1)))
}
