import { builtInFramework } from '../../framework/framework.ts'
import { newIntervention, type InterventionDraft } from '../../model/intervention.ts'
import { failure, success, type Result } from '../../result.ts'
import { visible } from '../invisible.ts'
import { markIn } from './numbers.ts'
import type { Cell, Table, TableRow } from '../tables/table.ts'
import { nextTurn, UNWATCHED, type Watch } from '../turn.ts'
import { cellProblem, type CellProblem } from './cellProblem.ts'
import type { ListField } from './fields.ts'
import { layoutProblems, type LayoutProblem } from './layout.ts'
import type { ListNames } from './names.ts'
import { lexiconOf, NO_SETTINGS, readCell, type FieldSettings, type Lexicon } from './readCell.ts'
import { leftOut, type LeftOut } from './rowsLeftOut.ts'
import type { ListSettings } from './settings.ts'

export interface RowProblem extends CellProblem {
  /** null for the row as a whole. */
  readonly field: ListField | null
  /** From 0; null for the row as a whole. */
  readonly column: number | null
}

export interface ReadRow {
  /** The line of the file, or the row of the sheet, from 1. */
  readonly line: number
  /** As much of it as could be read; with an error it cannot come in. */
  readonly draft: InterventionDraft
  readonly problems: readonly RowProblem[]
}

/** Whether a row can come in as it was read. */
export function isSound({ problems }: ReadRow): boolean {
  return problems.every(({ weight }) => weight !== 'error')
}

/** A list as it was read by some settings. Its rows are whole: one with an error is left out or none comes in. */
export interface ReadList {
  readonly rows: readonly ReadRow[]
  /** The fields that the table tells of. Of an intervention that is there already, no others are changed. */
  readonly fields: readonly ListField[]
  readonly leftOut: readonly { readonly line: number; readonly why: LeftOut }[]
}

export type ReadListError =
  | { readonly kind: 'layout'; readonly problems: readonly LayoutProblem[] }
  /** By the user, while it was read. */
  | { readonly kind: 'cancelled' }

/** So many rows take some milliseconds. */
const SLICE = 50

export interface ListSource {
  readonly table: Table
  readonly settings: ListSettings
  readonly names: ListNames
}

/** Reads a table as a list of interventions, in slices. */
export async function readList(source: ListSource, watch: Watch = UNWATCHED): Promise<Result<ReadList, ReadListError>> {
  const { table, settings } = source
  const problems = layoutProblems(table, settings)
  if (problems.length > 0) return failure({ kind: 'layout', problems })
  const heading = settings.headingRow === null ? undefined : table.rows[settings.headingRow]
  const all = table.rows.slice((settings.headingRow ?? -1) + 1)
  const sorted = all.map((row) => ({ row, why: leftOut(row, heading) }))
  const whole = filledDown(sorted.flatMap(({ row, why }) => (why === null ? [row] : [])), settings)
  const plan = planOf(source, heading, whole)
  const rows: ReadRow[] = []
  for (let at = 0; at < whole.length; at += SLICE) {
    watch.onProgress(at / whole.length)
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other, so that the page can draw in between
    await nextTurn()
    if (watch.isCancelled()) return failure({ kind: 'cancelled' })
    rows.push(...whole.slice(at, at + SLICE).map((row) => readRow(row, plan)))
  }
  return success({
    rows,
    fields: plan.columns.map(({ field }) => field),
    leftOut: sorted.flatMap(({ row, why }) => (why === null ? [] : [{ line: row.line, why }])),
  })
}

interface Plan {
  readonly lexicon: Lexicon
  readonly columns: readonly { readonly field: ListField; readonly column: number; readonly settings: FieldSettings }[]
  readonly isVisibleOnly: boolean
  /** How many cells a row should have; null where rows may differ. */
  readonly width: number | null
}

function planOf({ table, settings, names }: ListSource, heading: TableRow | undefined, rows: readonly TableRow[]): Plan {
  const columns = settings.fields.flatMap((field, column) => {
    if (field === null) return []
    const choices = settings.choices[field] ?? NO_SETTINGS.choices
    const mark = settings.marks[field] ?? (field === 'staffing' ? markIn(textsIn(rows, column)) : null)
    const isCode = field === 'reference' && textsIn(rows, column).some((text) => /^0\d/.test(text))
    return [{ field, column, settings: { choices, mark, isCode } }]
  })
  const isEven = table.source.kind !== 'xlsx' && heading !== undefined
  return {
    lexicon: lexiconOf(names, builtInFramework.ladder),
    columns,
    isVisibleOnly: settings.isVisibleOnly,
    width: isEven ? heading.cells.length : null,
  }
}

/** Numbers of a workbook need no mark. */
function textsIn(rows: readonly TableRow[], column: number): readonly string[] {
  return rows.flatMap(({ cells }) => (cells[column]?.kind === 'text' ? [cells[column].text] : []))
}

function readRow({ line, cells }: TableRow, { lexicon, columns, isVisibleOnly, width }: Plan): ReadRow {
  const problems: RowProblem[] = width === null ? [] : problemsOfWidth(cells, width)
  const { id: _, ...empty } = newIntervention('', '', '')
  const told = columns.map(({ field, column, settings }) => {
    const cell = cells[column] ?? NOTHING
    const reading = readCell(field, isVisibleOnly ? { ...cell, text: visible(cell.text) } : cell, { settings, lexicon })
    problems.push(...reading.problems.map((problem) => ({ ...problem, field, column })))
    return [field, reading.value ?? empty[field]] as const
  })
  return { line, draft: { ...empty, ...Object.fromEntries(told) }, problems }
}

const NOTHING: Cell = { text: '', kind: 'text' }

/** Empty cells beyond the last heading do not count: spreadsheets write them as they like. */
function problemsOfWidth(cells: readonly Cell[], width: number): RowProblem[] {
  const length = Math.max(cells.findLastIndex(({ text }) => text.trim() !== '') + 1, Math.min(cells.length, width))
  if (length === width) return []
  const problem = length > width ? cellProblem('error', 'too-many', '') : cellProblem('warning', 'too-few', '')
  return [{ ...problem, size: { length, limit: width }, field: null, column: null }]
}

function filledDown(rows: readonly TableRow[], { filledDown: columns }: ListSettings): readonly TableRow[] {
  const above = new Map<number, Cell>()
  return rows.map((row) => {
    const cells = [...row.cells]
    for (const column of columns) {
      const cell = cells[column]
      if (cell && cell.text.trim() !== '') above.set(column, cell)
      else cells[column] = above.get(column) ?? NOTHING
    }
    return columns.length === 0 ? row : { ...row, cells: Array.from(cells, (cell) => cell ?? NOTHING) }
  })
}
