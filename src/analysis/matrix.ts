import type { Intervention } from '../model/intervention.ts'
import { NOT_TOLD, valuesOf, type Canonical, type InterventionClass } from './classes.ts'

/** One side of a matrix: a class, and its values that have a place there whether an intervention has them or not. */
export interface MatrixAxis {
  readonly by: InterventionClass
  /** In order; without 'not told'. */
  readonly values: readonly string[]
}

/** How interventions spread over two classes at once. */
export interface Matrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row by row: the interventions that have both values. One with several values of a class is in several cells. */
  readonly cells: readonly (readonly (readonly Intervention[])[])[]
  /** How many interventions each row and each column has; one that is in several of its cells counts once. */
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  /** How many interventions are in a cell at all. */
  readonly counted: number
  /** What the counts of the cells add up to: never less than `counted`. */
  readonly sum: number
  /** The most interventions in one cell, but for what is not told. */
  readonly most: number
}

/** The gaps of a matrix: what nobody does anything about. */
export interface MatrixHoles {
  /** Row and column of each empty cell that can be a gap, as they stand in the matrix. */
  readonly holes: readonly (readonly [row: number, column: number])[]
  /** How many cells can be gaps. None where a class is untold: what nobody has told of cannot be said to be missing. */
  readonly possible: number
  /** The classes of the sides that none of the counted interventions tells anything of. */
  readonly untold: readonly InterventionClass[]
  /** Values that no intervention has, where they have more than one cell. */
  readonly emptyRows: readonly string[]
  readonly emptyColumns: readonly string[]
}

/** The status of interventions that are there, and are not offered for the time being. */
const PAUSED = 'paused'

/** Values that say 'something else', or that nothing has been said: nobody misses an intervention there. */
const OPEN_VALUES: Readonly<Partial<Record<InterventionClass, readonly string[]>>> = {
  types: ['other'],
  legalBases: ['none', 'unclear'],
}

/** Classes that tell how something is, and no need: nobody misses an intervention with another answer. */
const WITHOUT_GAPS: ReadonlySet<InterventionClass> = new Set(['statuses', 'parents'])

export function isPaused({ status }: Pick<Intervention, 'status'>): boolean {
  return status === PAUSED
}

/**
 * Counts interventions by two classes. 'Not told' stands last on a side, and only where it is needed.
 *
 * What has none of an axis' values, because those were narrowed down, is in no cell.
 */
export function matrixOf(
  interventions: readonly Intervention[],
  [rowAxis, columnAxis]: readonly [MatrixAxis, MatrixAxis],
  canonical: Canonical,
): Matrix {
  const placed = interventions.map((each) => ({
    each,
    rows: valuesOf(each, rowAxis.by, canonical),
    columns: valuesOf(each, columnAxis.by, canonical),
  }))
  const rows = withNotTold(rowAxis.values, placed.some((one) => one.rows.includes(NOT_TOLD)))
  const columns = withNotTold(columnAxis.values, placed.some((one) => one.columns.includes(NOT_TOLD)))
  const [rowPlaces, columnPlaces] = [placesOf(rows), placesOf(columns)]
  const cells = rows.map(() => columns.map((): Intervention[] => []))
  const [inRow, inColumn] = [rows.map(() => 0), columns.map(() => 0)]
  let counted = 0
  for (const one of placed) {
    const mine = one.rows.flatMap((value) => rowPlaces.get(value) ?? [])
    const across = one.columns.flatMap((value) => columnPlaces.get(value) ?? [])
    if (mine.length === 0 || across.length === 0) continue
    counted += 1
    for (const row of mine) {
      inRow[row] = (inRow[row] ?? 0) + 1
      for (const column of across) cells[row]?.[column]?.push(one.each)
    }
    for (const column of across) inColumn[column] = (inColumn[column] ?? 0) + 1
  }
  const told = cells.flatMap((row, at) => (rows[at] === NOT_TOLD ? [] : row.filter((_, across) => columns[across] !== NOT_TOLD)))
  return {
    rows,
    columns,
    cells,
    rowTotals: inRow,
    columnTotals: inColumn,
    counted,
    sum: cells.flat().reduce((sum, { length }) => sum + length, 0),
    most: told.reduce((most, { length }) => Math.max(most, length), 0),
  }
}

/** The empty cells of a matrix, but for those of 'not told' and of values such as 'other'. */
export function holesOf(matrix: Matrix, [rowAxis, columnAxis]: readonly [MatrixAxis, MatrixAxis]): MatrixHoles {
  const { rows, columns, cells, rowTotals, columnTotals } = matrix
  const untold = [
    ...(isTold(rows, rowTotals) ? [] : [rowAxis.by]),
    ...(isTold(columns, columnTotals) ? [] : [columnAxis.by]),
  ]
  if (untold.length > 0) return { holes: [], possible: 0, untold, emptyRows: [], emptyColumns: [] }
  const mayMissRow = rows.map((value) => canBeHole(rowAxis.by, value))
  const mayMissColumn = columns.map((value) => canBeHole(columnAxis.by, value))
  const [height, width] = [countTrue(mayMissRow), countTrue(mayMissColumn)]
  return {
    holes: cells.flatMap((row, at) =>
      row.flatMap((cell, across) =>
        cell.length === 0 && mayMissRow[at] && mayMissColumn[across] ? [[at, across] as const] : [],
      ),
    ),
    possible: height * width,
    untold,
    emptyRows: width < 2 ? [] : rows.filter((_, at) => mayMissRow[at] && rowTotals[at] === 0),
    emptyColumns: height < 2 ? [] : columns.filter((_, at) => mayMissColumn[at] && columnTotals[at] === 0),
  }
}

/** Whether something is missing where no intervention has a value. */
export function canBeHole(by: InterventionClass, value: string): boolean {
  return value !== NOT_TOLD && hasGaps(by) && !(OPEN_VALUES[by]?.includes(value) ?? false)
}

/** Whether any value of a class can be missing. */
export function hasGaps(by: InterventionClass): boolean {
  return !WITHOUT_GAPS.has(by)
}

/** A matrix with what it was counted by, and its gaps. */
export interface MatrixWithGaps {
  readonly axes: readonly [MatrixAxis, MatrixAxis]
  readonly matrix: Matrix
  readonly gaps: MatrixHoles
}

/** Whether a cell, by its row and its column, is a gap. */
export function isHole({ axes, matrix, gaps }: MatrixWithGaps, row: number, column: number): boolean {
  if (gaps.possible === 0 || matrix.cells[row]?.[column]?.length !== 0) return false
  return canBeHole(axes[0].by, matrix.rows[row] ?? '') && canBeHole(axes[1].by, matrix.columns[column] ?? '')
}

function isTold(values: readonly string[], totals: readonly number[]): boolean {
  return values.some((value, at) => value !== NOT_TOLD && (totals[at] ?? 0) > 0)
}

function withNotTold(values: readonly string[], isNeeded: boolean): readonly string[] {
  return isNeeded ? [...values, NOT_TOLD] : values
}

function placesOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index]))
}

function countTrue(values: readonly boolean[]): number {
  return values.filter(Boolean).length
}
