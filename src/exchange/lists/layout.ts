import type { Table, TableRow } from '../tables/table.ts'
import { REQUIRED_FIELDS, type ListField } from './fields.ts'
import { fieldOfHeading, sureFieldOf, type HeadingMatch } from './headings.ts'
import { isSkipped } from './rowsLeftOut.ts'
import type { ListSettings } from './settings.ts'

/** A column as it is in the table, and what it probably holds. */
export interface ColumnGuess {
  /** The text over it; '' without one. */
  readonly heading: string
  /** The first few different texts in it. */
  readonly samples: readonly string[]
  readonly field: ListField | null
  /** null where no field was found. */
  readonly certainty: HeadingMatch['certainty'] | null
  /** It says the same as another column in other words, and is not needed. */
  readonly isRedundant: boolean
}

export type LayoutProblem =
  /** No row looks like headings: the user is to say whether the first is. */
  | { readonly kind: 'no-headings' }
  /** Nothing but headings. */
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'missing-field'; readonly field: ListField; readonly found: readonly string[] }
  /** Columns, from 0, that would all hold the same. */
  | { readonly kind: 'double-field'; readonly field: ListField; readonly columns: readonly number[] }

/** How a table seems to be made. */
export interface ListLayout {
  readonly headingRow: number | null
  readonly columns: readonly ColumnGuess[]
}

/** How far down headings are looked for: titles and remarks stand above them. */
const SEARCHED = 20

/** What is longer is a remark and no heading. */
const LONGEST = 60

const SAMPLES = 3

/**
 * What the columns of a table hold, by their headings.
 *
 * @param headingRow - where the user says that they are; null: there are none; undefined: find out
 */
export function layoutOf(table: Table, headingRow: number | null | undefined = findHeadings(table)): ListLayout {
  const heading = headingRow === null ? undefined : table.rows[headingRow]
  const rows = table.rows.slice((headingRow ?? -1) + 1).filter((row) => !isSkipped(row, heading))
  const width = Math.max(heading ? lengthOf(heading) : 0, ...rows.map(lengthOf))
  const headings = Array.from({ length: width }, (_, column) => heading?.cells[column]?.text.trim() ?? '')
  const matches = headings.map(fieldOfHeading)
  const columns = headings.map((text, column) => {
    const match = matches[column] ?? null
    const isRedundant = match?.isSecond === true && matches.some((other) => other?.field === match.field && !other.isSecond)
    const isKept = match !== null && !isRedundant && !isWeaker(match, matches)
    return {
      heading: text,
      samples: samplesOf(rows, column),
      field: isKept ? match.field : null,
      certainty: isKept ? match.certainty : null,
      isRedundant,
    }
  })
  return { headingRow, columns }
}

/** What a layout leads to as long as the user says nothing else. */
export function settingsOf({ headingRow, columns }: ListLayout): ListSettings {
  const fields = columns.map(({ field }) => field)
  return { headingRow, fields, choices: {}, marks: {}, filledDown: [], isVisibleOnly: false }
}

/** What keeps a table from being read by these settings, for the file as a whole. */
export function layoutProblems(table: Table, { headingRow, fields }: ListSettings): readonly LayoutProblem[] {
  const heading = headingRow === null ? undefined : table.rows[headingRow]
  const found = heading?.cells.map(({ text }) => text.trim()).filter((text) => text !== '') ?? []
  const missing = REQUIRED_FIELDS.filter((field) => !fields.includes(field))
  const doubles = [...new Set(fields)].flatMap((field) => {
    const columns = fields.flatMap((each, column) => (field !== null && each === field ? [column] : []))
    return field !== null && columns.length > 1 ? [{ kind: 'double-field' as const, field, columns }] : []
  })
  const rows = table.rows.slice((headingRow ?? -1) + 1).filter((row) => !isSkipped(row, heading))
  if (heading && rows.length === 0) return [{ kind: 'no-rows' }]
  return [
    ...(heading || fields.some((field) => field !== null) ? [] : [{ kind: 'no-headings' as const }]),
    ...missing.map((field) => ({ kind: 'missing-field' as const, field, found })),
    ...doubles,
  ]
}

/** The row with most of the names that we know, at least two of them; null when no row has so many. */
function findHeadings({ rows }: Table): number | null {
  const counts = rows.slice(0, SEARCHED).map(({ cells }) => {
    const fields = cells.flatMap(({ text }) => (text.length > LONGEST ? [] : (sureFieldOf(text) ?? [])))
    return new Set(fields).size
  })
  const most = Math.max(0, ...counts)
  return most < 2 ? null : counts.indexOf(most)
}

/** Whether another column holds the field more surely. */
function isWeaker(match: HeadingMatch, matches: readonly (HeadingMatch | null)[]): boolean {
  const isSurer = matches.some((other) => other?.field === match.field && other.certainty === 'sure')
  return match.certainty === 'likely' && isSurer
}

function lengthOf({ cells }: TableRow): number {
  return cells.findLastIndex(({ text }) => text.trim() !== '') + 1
}

function samplesOf(rows: readonly TableRow[], column: number): readonly string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const text = cells[column]?.text.trim() ?? ''
    if (text !== '') samples.add(text)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}
