import { COLUMNS, type TidyRow } from './columns.ts'
import type { TidyWords } from './words.ts'

/** Raised when a column changes its meaning or goes; a new one does not. */
const VERSION = 1

/** Rows with what their columns hold, as JSON: a row a line. */
export function writeTidyJson(rows: readonly TidyRow[], { language, columns }: Pick<TidyWords, 'language' | 'columns'>): string {
  const described = COLUMNS.map(({ id, type }) => ({ id, type, ...columns[id] }))
  const head = { format: 'komponentcirklen-data', version: VERSION, language }
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
  return ['{', ...lines, `  "columns": ${listText(described)},`, `  "rows": ${listText(rows)}`, '}', ''].join('\n')
}

function listText(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
}
