import writeXlsxFile from 'write-excel-file/universal'

export interface XlsxTable {
  /** The first is the headings, bold and kept in sight. */
  readonly rows: readonly (readonly string[])[]
  readonly sheet: string
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
}

/** What XML cannot hold, and what the writer would leave out with it; and what looks like the way it is written instead. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD|_(?=x[\dA-Fa-f]{4}_)/gu

/** A table as an .xlsx file. All cells are texts, and none is run as a formula. */
export async function writeXlsx({ rows, sheet, widths }: XlsxTable): Promise<Uint8Array> {
  const data = rows.map((row, index) =>
    row.map((text) => (text === '' ? null : { value: writable(text), type: String, ...(index === 0 ? HEADING : CELL) })),
  )
  const columns = widths.map((width) => ({ width }))
  const file = await writeXlsxFile(data, { sheet: sheetName(sheet), columns, stickyRowsCount: 1 }).toBlob()
  // The types are the browser's, which exchange is compiled without.
  return new Uint8Array(await (file as { readonly arrayBuffer: () => Promise<ArrayBuffer> }).arrayBuffer())
}

const HEADING = { fontWeight: 'bold', alignVertical: 'top', wrap: true } as const
const CELL = { alignVertical: 'top', wrap: true } as const

/** A text as the format writes it: '_x0007_' for a character that XML does not know. */
function writable(text: string): string {
  const escaped = text.replaceAll(UNWRITABLE, (found) => found.split('').map((_, index) => escapedUnit(found, index)).join(''))
  // The writer finds the texts it has seen in an object, which has these names from the start.
  return escaped in {} ? escapedUnit(escaped, 0) + escaped.slice(1) : escaped
}

function escapedUnit(text: string, index: number): string {
  return `_x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** Excel takes up to 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
