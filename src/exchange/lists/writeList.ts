import { builtInFramework } from '../../framework/framework.ts'
import type { Intervention } from '../../model/intervention.ts'
import { LIST_FIELDS, listOf, type ListField } from './fields.ts'
import { writtenHeld } from './held.ts'
import { joinItems, quoted, quotedItem } from './items.ts'
import type { ListNames, NamesById } from './names.ts'
import { writtenNumber } from './numbers.ts'
import { lexiconOf, NO_SETTINGS, readCell, type Lexicon } from './readCell.ts'
import { HELP } from './rowsLeftOut.ts'
import { textCell } from '../tables/table.ts'

export type FieldTexts = Readonly<Record<ListField, string>>

/** How wide the columns of a workbook are, in characters; the others are middling. */
const WIDTHS: Partial<Readonly<Record<ListField, number>>> = {
  reference: 8,
  name: 36,
  description: 48,
  step: 8,
  capacity: 10,
  staffing: 10,
  includesParents: 12,
  startYear: 10,
  needs: 32,
  holds: 40,
  evidence: 32,
  components: 32,
  note: 48,
}

const MIDDLING = 22

export const COLUMN_WIDTHS: readonly number[] = LIST_FIELDS.map((field) => WIDTHS[field] ?? MIDDLING)

/** Interventions as a table with headings, that `readList` gives back as they are. */
export function writeList(
  interventions: readonly Intervention[],
  headings: FieldTexts,
  names: ListNames,
): readonly (readonly string[])[] {
  const lexicon = lexiconOf(names, builtInFramework.ladder)
  const write = remembering(lexicon)
  const rows = interventions.map((each) => LIST_FIELDS.map((field) => write(each, field)))
  return [LIST_FIELDS.map((field) => headings[field]), ...rows]
}

/**
 * An empty list to fill in: headings, and a row that says what goes in each column, which is not read as an intervention.
 *
 * @param help - '' for columns that need none
 */
export function templateOf(headings: FieldTexts, help: FieldTexts): readonly (readonly string[])[] {
  const texts = LIST_FIELDS.map((field) => (help[field] === '' ? '' : HELP + help[field]))
  return [LIST_FIELDS.map((field) => headings[field]), texts]
}

/** A list says the same few things in thousands of cells, and each is tried out by reading it. */
function remembering(lexicon: Lexicon): (each: Intervention, field: ListField) => string {
  const known = new Map<string, string>()
  return (each, field) => {
    const value = each[field]
    if (typeof value === 'string' && listOf(field) === null) return written(each, field, lexicon)
    const key = `${field} ${JSON.stringify(value)}`
    const text = known.get(key) ?? written(each, field, lexicon)
    known.set(key, text)
    return text
  }
}

function written(each: Intervention, field: ListField, lexicon: Lexicon): string {
  const { names } = lexicon
  if (field === 'step') return String(lexicon.ladder.find(({ id }) => id === each.step)?.order ?? each.step)
  if (field === 'needs') return joinItems(each.needs.map(quotedItem))
  if (field === 'holds') return writtenHeld(each.holds)
  if (field === 'prevention') return termText(each.prevention, field, { names: names.prevention, lexicon })
  if (field === 'components') return termText(each.components, field, { names: names.components, lexicon })
  const value = each[field]
  if (typeof value === 'number') return writtenNumber(value)
  if (typeof value === 'boolean') return value ? names.yes : names.no
  const list = listOf(field)
  if (list !== null) return termText(value, field, { names: names.terms[list], lexicon })
  return typeof value === 'string' ? value : ''
}

interface Naming {
  readonly names: NamesById
  readonly lexicon: Lexicon
}

/** Terms by their names, or, where a name would be read as something else, by their ids. */
function termText(value: string | readonly string[] | null, field: ListField, { names, lexicon }: Naming): string {
  const ids = typeof value === 'string' ? [value] : (value ?? [])
  const called = ids.map((id) => names.get(id)?.[0] ?? id)
  const ways = [joinItems(called), joinItems(called.map(quoted)), joinItems(ids), joinItems(ids.map(quoted))]
  const isRead = (text: string): boolean => {
    const { value: again, problems } = readCell(field, textCell(text), { settings: NO_SETTINGS, lexicon })
    return problems.length === 0 && JSON.stringify(again) === JSON.stringify(value)
  }
  return ways.find(isRead) ?? joinItems(ids)
}
