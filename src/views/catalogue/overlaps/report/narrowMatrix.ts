import { heightOfText, type PaperText } from '../../../printing/paperRoom.ts'
import type { CatalogueWords } from '../../catalogueWords.ts'
import type { MatrixView } from '../../overview/useMatrix.ts'

/** The part of a matrix that has room on paper, by the places of its rows and columns. */
export interface NarrowMatrix {
  readonly view: MatrixView
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

const MOST_ROWS = 8
const MOST_COLUMNS = 9
const ROW: PaperText = { width: 160, size: 11, weight: 600, maxLines: 2, lineHeight: 14 }
/** The title, the columns' names in three lines, and the line about what is left out. */
const AROUND = 30 + 3 * 13 + 5
const MORE = 18
const PADDING = 7

/** Keeps the rows and columns with the most gaps, in their order. */
export function narrowMatrix(view: MatrixView): NarrowMatrix {
  const { matrix, gaps } = view
  const inRow = matrix.rows.map((_, at) => gaps.holes.filter(([row]) => row === at).length)
  const inColumn = matrix.columns.map((_, at) => gaps.holes.filter(([, column]) => column === at).length)
  return { view, rows: most(inRow, MOST_ROWS), columns: most(inColumn, MOST_COLUMNS) }
}

/** In px, with its title. */
export function heightOfMatrix(narrow: NarrowMatrix, words: CatalogueWords): number {
  const names = narrow.rows.map((row) => PADDING + heightOfText(rowName(narrow.view, row, words), ROW))
  return names.reduce((sum, height) => sum + height, AROUND + (leftOut(narrow) > 0 ? MORE : 0))
}

/** How many rows and columns are not shown. */
export function leftOut({ view: { matrix }, rows, columns }: NarrowMatrix): number {
  return matrix.rows.length - rows.length + matrix.columns.length - columns.length
}

/** A step with its number. */
export function rowName({ axes: [{ by }], matrix }: MatrixView, row: number, words: CatalogueWords): string {
  const value = matrix.rows[row] ?? ''
  const order = by === 'step' ? words.valuesInOrder('step').indexOf(value) + 1 : 0
  return order > 0 ? `${order} ${words.shortOf(by, value)}` : words.shortOf(by, value)
}

/** The places of the greatest numbers, in the order of the list. */
function most(counts: readonly number[], limit: number): readonly number[] {
  const places = counts.map((_, at) => at)
  return places
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, limit)
    .toSorted((a, b) => a - b)
}
