import Papa from 'papaparse'
import type { Separator } from './table.ts'

const SEPARATORS: readonly Separator[] = [';', '\t', ',']

/** How many lines are looked at: some may stand above the headings, and some hold other separators in their texts. */
const LINES = 20

/** What separates the cells of a table: by what most of its first lines fall into equally many and many cells. */
export function separatorOf(text: string): Separator {
  const weights = SEPARATORS.map((separator) => weightOf(text, separator))
  return SEPARATORS[weights.indexOf(Math.max(...weights))] ?? ';'
}

/** What Excel understands in the first line of a CSV file: 'sep=;'. */
export function separatorSaid(text: string): Separator | null {
  const said = /^"?sep=(.)"?\n/i.exec(text)?.[1]
  return SEPARATORS.find((separator) => separator === said) ?? null
}

function weightOf(text: string, separator: Separator): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: LINES, skipEmptyLines: true })
  const lengths = data.map((row) => row.length).filter((length) => length > 1)
  return Math.max(0, ...lengths.map((length) => (length - 1) * lengths.filter((each) => each === length).length))
}
