import type { Separator, TableNote } from './table.ts'

/** Where something stands: the line from 1, and the column of the table, from 0. */
interface CellPlace {
  readonly line: number
  readonly column: number
}

export interface Quotes {
  /** The text with every quotation mark in one of the two ways that the rules foresee: around a cell, or doubled within. */
  readonly text: string
  readonly notes: readonly TableNote[]
  /** The first quotation mark that opens a cell and is never closed. */
  readonly open: CellPlace | null
}

/**
 * Looks through a table's text for quotation marks that would swallow cells: what starts with one but goes on behind the
 * closing one ("Klub" for unge) is put in quotation marks as a whole, and so read as it stands.
 *
 * @param text - with line feeds only
 * @param isPasted - whether a spreadsheet put it on the clipboard: there a cell may begin with a mark and have no other
 */
export function soundQuotes(text: string, separator: Separator, isPasted: boolean): Quotes {
  const notes: TableNote[] = []
  const parts: string[] = []
  let [line, column, at, kept] = [1, 0, 0, 0]
  while (at < text.length) {
    const end = endOfCell(text, at, separator)
    const isQuoted = text[at] === '"'
    const close = isQuoted ? closeOf(text, at) : -1
    const after = close === -1 ? -1 : skipBlanks(text, close + 1)
    if (isQuoted && (after === text.length || text[after] === separator || text[after] === '\n')) {
      line += countLines(text, at, after)
      at = after
    } else {
      const cell = text.slice(at, end)
      if (cell.includes('"')) notes.push({ kind: 'lone-quote', line, column })
      if (isQuoted) {
        if (!isPasted && !cell.includes('"', 1)) return { text, notes: [], open: { line, column } }
        parts.push(text.slice(kept, at), `"${cell.replaceAll('"', '""')}"`)
        kept = end
      }
      at = end
    }
    const isLineEnd = text[at] === '\n'
    column = isLineEnd ? 0 : column + 1
    if (isLineEnd) line += 1
    at += 1
  }
  return { text: parts.length === 0 ? text : parts.join('') + text.slice(kept), notes, open: null }
}

/** Where a cell would end if quotation marks were letters. */
function endOfCell(text: string, start: number, separator: Separator): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
  return at
}

/** The mark that closes the one at `start`; doubled ones do not. */
function closeOf(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function skipBlanks(text: string, start: number): number {
  let at = start
  while (text[at] === ' ') at += 1
  return at
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
