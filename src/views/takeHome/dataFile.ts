// Fetched when data are asked for: with it comes what writes them.
import { askWorker } from '../../browser/worker.ts'
import { exportFileName } from '../../exchange/fileName.ts'
import type { TidyRow } from '../../exchange/tidy/columns.ts'
import { rowsOf } from '../../exchange/tidy/rows.ts'
import { sourcesOf, type Given } from '../../exchange/tidy/sources.ts'
import type { TidyWords } from '../../exchange/tidy/words.ts'
import { writeTidyJson } from '../../exchange/tidy/writeTidyJson.ts'
import type { Preferences } from '../../state/preferences.ts'
import type { XlsxQuestion } from './xlsxWorker.ts'

export type DataFormat = Preferences['dataFormat']

export interface DataFile {
  readonly name: string
  readonly content: string | Uint8Array
  readonly type: string
  /** How many rows there are, without the headings. */
  readonly rows: number
}

/** How the making is watched. */
export interface DataWatch {
  readonly signal: AbortSignal
  /** @param share - of the rows that are made, 0 to 1 */
  readonly onProgress: (share: number) => void
}

// Part of a file's name, which is in Danish whatever the language of the page.
const KIND = 'data'

const TYPES: Readonly<Record<DataFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

/** So many rows are packed between two frames, or nearly; more by a worker. */
const MOST_AT_ONCE = 1000

interface Order {
  readonly given: Given
  readonly format: DataFormat
  readonly words: TidyWords
}

/** @returns null when it was cancelled */
export async function makeDataFile({ given, format, words }: Order, { signal, onProgress }: DataWatch): Promise<DataFile | null> {
  const rows = await rowsOf(sourcesOf(given), words, { isCancelled: () => signal.aborted, onProgress })
  if (rows === null) return null
  const content = await contentOf(rows, { format, words, signal })
  if (content === null || signal.aborted) return null
  return { name: exportFileName(given.assessment, given.today, `${KIND}.${format}`), content, type: TYPES[format], rows: rows.length }
}

type Writing = Omit<Order, 'given'> & { readonly signal: AbortSignal }

async function contentOf(rows: readonly TidyRow[], { format, words, signal }: Writing): Promise<string | Uint8Array | null> {
  if (format === 'json') return writeTidyJson(rows, words)
  if (format === 'csv') {
    const { writeTidyCsv } = await import('../../exchange/tidy/writeTidyCsv.ts')
    return writeTidyCsv(rows, words)
  }
  // What a worker can be sent: no functions.
  const question: XlsxQuestion = { rows, words: { sheets: words.sheets, columns: words.columns, columnHeads: words.columnHeads } }
  return rows.length > MOST_AT_ONCE ? packAside(question, signal) : pack(question)
}

async function packAside(question: XlsxQuestion, signal: AbortSignal): Promise<Uint8Array | null> {
  try {
    return await askWorker<Uint8Array>(startWorker, question, signal)
  } catch {
    return signal.aborted ? null : pack(question)
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' })
}

async function pack({ rows, words }: XlsxQuestion): Promise<Uint8Array> {
  const { writeTidyXlsx } = await import('../../exchange/tidy/writeTidyXlsx.ts')
  return writeTidyXlsx(rows, words)
}
