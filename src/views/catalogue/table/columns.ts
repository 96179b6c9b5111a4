import { NOT_TOLD, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { FIELD_OF_LIST } from '../../../model/term.ts'
import { collator } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** The columns of the table, in their order; `isWide` ones are shown where there is room for all. */
export const COLUMNS = [
  { id: 'name', isWide: false },
  { id: 'method', isWide: false },
  { id: 'step', isWide: false },
  { id: 'prevention', isWide: false },
  { id: 'types', isWide: false },
  { id: 'administration', isWide: false },
  { id: 'unit', isWide: true },
  { id: 'ages', isWide: false },
  { id: 'targetGroups', isWide: true },
  { id: 'areas', isWide: true },
  { id: 'statuses', isWide: true },
] as const satisfies readonly { readonly id: 'name' | InterventionClass; readonly isWide: boolean }[]

export type ColumnId = (typeof COLUMNS)[number]['id']

export interface Sorting {
  readonly column: ColumnId
  readonly isDescending: boolean
}

export const FIRST_SORTING: Sorting = { column: 'step', isDescending: false }

export function columnName(column: ColumnId, { t }: CatalogueWords): string {
  return t(`intervention:field.${fieldOf(column)}`)
}

/** The names of all columns: each stands in every row too, for a phone. */
export function namesOfColumns(words: CatalogueWords): Readonly<Record<ColumnId, string>> {
  const names = COLUMNS.map(({ id }) => [id, columnName(id, words)] as const)
  return Object.fromEntries(names) as Record<ColumnId, string>
}

function fieldOf(column: ColumnId) {
  switch (column) {
    case 'types':
    case 'ages':
    case 'targetGroups':
    case 'areas':
    case 'statuses':
      return FIELD_OF_LIST[column]
    default:
      return column
  }
}

/** What stands in a cell; '' when nothing is told. */
export function cellText(intervention: Intervention, column: ColumnId, words: CatalogueWords): string {
  if (column === 'name') return intervention.name
  return valuesIn(intervention, column)
    .map((value) => words.nameOf(column, value))
    .join(', ')
}

/**
 * The interventions in another order: by what has an order of its own, step, prevention and age, in that; else by name.
 *
 * What is not told comes last, either way. Among equals the order is by step, then by name.
 */
export function sorted(
  interventions: readonly Intervention[],
  { column, isDescending }: Sorting,
  words: CatalogueWords,
): readonly Intervention[] {
  const steps = words.valuesInOrder('step')
  const valuesOfOrder = isOrdered(column) ? words.valuesInOrder(column) : null
  const firstOf = (each: Intervention) => (column === 'name' ? each.name : valuesIn(each, column)[0])
  const keyOf = (each: Intervention) => (valuesOfOrder ? (firstOf(each) ?? '') : cellText(each, column, words))
  const places = valuesOfOrder ? placesOf(valuesOfOrder) : placesOf(inAlphabet(interventions.map(keyOf), words))
  const names = placesOf(inAlphabet(interventions.map(({ name }) => name), words))
  const rows = interventions.map((intervention) => ({
    intervention,
    isTold: firstOf(intervention) !== undefined,
    place: places.get(keyOf(intervention)) ?? 0,
    step: steps.indexOf(intervention.step),
    name: names.get(intervention.name) ?? 0,
  }))
  const sign = isDescending ? -1 : 1
  return rows
    .toSorted((a, b) => {
      if (a.isTold !== b.isTold) return a.isTold ? -1 : 1
      return sign * (a.place - b.place) || a.step - b.step || a.name - b.name
    })
    .map(({ intervention }) => intervention)
}

/** Each text once: comparing texts by the rules of a language takes its time. */
function inAlphabet(texts: readonly string[], { language }: CatalogueWords): readonly string[] {
  return [...new Set(texts)].toSorted(collator(language).compare)
}

function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(texts.map((text, index) => [text, index]))
}

function isOrdered(column: ColumnId): column is 'step' | 'prevention' | 'ages' {
  return column === 'step' || column === 'prevention' || column === 'ages'
}

/** As they are written: other names of a method are not made one here. */
function valuesIn(intervention: Intervention, column: InterventionClass): readonly string[] {
  return valuesOf(intervention, column, (text) => text.trim()).filter((value) => value !== NOT_TOLD)
}
