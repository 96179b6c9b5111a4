import { LIMITS } from '../../model/assessment.ts'
import type { BytesError } from '../bytes.ts'

/**
 * What a spreadsheet held in a cell. A CSV file and pasted text hold nothing but text; 'error' is what a spreadsheet writes
 * in place of a result that it could not reckon out, such as '#REF!' or '#I/T'.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error'

export interface Cell {
  /** As people wrote it; numbers with a decimal comma, dates as '2026-03-01', booleans 'TRUE' and 'FALSE'. */
  readonly text: string
  readonly kind: CellKind
}

export interface TableRow {
  /** The line of the file in which the row begins, or the row of the sheet, from 1. */
  readonly line: number
  readonly cells: readonly Cell[]
}

export type Separator = ';' | ',' | '\t'

export type TableEncoding = 'utf-8' | 'utf-16' | 'windows-1252'

/** A sheet of a workbook that can be seen there. */
export interface Sheet {
  readonly name: string
  /** How many rows have something in them. */
  readonly rows: number
}

/** How a table was read, and what the user may have it read by instead. */
export interface TableSource {
  readonly kind: 'csv' | 'xlsx' | 'paste'
  /** null but for a file of text. */
  readonly encoding: TableEncoding | null
  /** null for a workbook. */
  readonly separator: Separator | null
  /** In their order; none but for a workbook. */
  readonly sheets: readonly Sheet[]
  /** Which of the sheets was read. */
  readonly sheet: number | null
}

/** What was read otherwise than it stands there, though it can be read. */
export type TableNote =
  /** A quotation mark within a cell that none of the rules foresee: it is read as text. */
  | { readonly kind: 'lone-quote'; readonly line: number; readonly column: number }
  /** Formulas whose results are not in the file; their cells are empty. */
  | { readonly kind: 'no-results'; readonly count: number }

/** Rows of cells; those with nothing in them are left out. */
export interface Table {
  readonly source: TableSource
  readonly rows: readonly TableRow[]
  readonly notes: readonly TableNote[]
}

/** What the user wants otherwise than it was found; null leaves it to us. */
export interface TableChoice {
  readonly encoding: TableEncoding | null
  readonly separator: Separator | null
  /** Which of the sheets that can be seen, from 0. */
  readonly sheet: number | null
}

export const NO_CHOICE: TableChoice = { encoding: null, separator: null, sheet: null }

export type TableError =
  | BytesError
  /** Nothing at all, or nothing but blanks. */
  | { readonly kind: 'empty' | 'blank' }
  /** Texts of other kinds; `json-file` may be one of our own. */
  | { readonly kind: 'json-file' | 'markup-file' }
  /** Spreadsheets that are not read: .xlsb, .ods, and what a password protects. */
  | { readonly kind: 'binary-workbook' | 'open-document' | 'protected' }
  /** A workbook that does not hold what a workbook must. */
  | { readonly kind: 'damaged' }
  /** By the user, while it was read. */
  | { readonly kind: 'cancelled' }
  /** In bytes: of the file, or of what a workbook unpacks to. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'too-many-rows' | 'too-many-columns'; readonly count: number; readonly limit: number }
  /** A quotation mark that is never closed: where it stands. */
  | { readonly kind: 'open-quote'; readonly line: number; readonly column: number }

/** The most rows of one table: all that an assessment may hold, and some around them. */
export const MAX_ROWS = LIMITS.interventions + 50

export const MAX_COLUMNS = 256

/** What Excel writes for a result that it could not reckon out, in English and Danish. */
const ERROR =
  /^#(?:REF|REFERENCE|VALUE|VÆRDI|NAME|NAVN|DIV\/0|DIVISION\/0|N\/A|I\/T|NUM|NULL|NUL|SPILL|OVERLØB|CALC|BEREGN)[!?]?$/i

/** A cell of a file that holds nothing but text. */
export function textCell(text: string): Cell {
  return { text, kind: text.startsWith('#') && ERROR.test(text.trim()) ? 'error' : 'text' }
}

export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => text.trim() === '')
}
