import type { CatalogueFilter } from '../../../analysis/catalogueFilter.ts'
import { NOT_TOLD, type InterventionClass } from '../../../analysis/classes.ts'
import { isPaused } from '../../../analysis/matrix.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { termsOf } from '../../../model/lists.ts'
import type { CataloguePlace } from '../place.ts'

/** Rows and columns that are often asked for. */
export const PRESETS: readonly Pick<CataloguePlace, 'rows' | 'columns'>[] = [
  { rows: 'step', columns: 'ages' },
  { rows: 'types', columns: 'ages' },
  { rows: 'types', columns: 'areas' },
  { rows: 'prevention', columns: 'ages' },
  { rows: 'step', columns: 'administration' },
]

/** Two classes that differ, whatever an address says. */
export function axesOf({ rows, columns }: Pick<CataloguePlace, 'rows' | 'columns'>): readonly [InterventionClass, InterventionClass] {
  if (rows !== columns) return [rows, columns]
  return [rows, rows === 'step' ? 'ages' : 'step']
}

/** Gives one side another class; the class of the other side changes places with it. */
export function withAxis(
  [rows, columns]: readonly [InterventionClass, InterventionClass],
  side: 'rows' | 'columns',
  by: InterventionClass,
): Pick<CataloguePlace, 'rows' | 'columns'> {
  if (side === 'rows') return { rows: by, columns: by === columns ? rows : columns }
  return { rows: by === rows ? columns : rows, columns: by }
}

/** A cell as the address holds it. */
export function pickOfCell(row: string, column: string): string {
  return `${encodeURIComponent(row)}/${encodeURIComponent(column)}`
}

/** @returns row and column; null for what is no cell */
export function cellOfPick(pick: string | null): readonly [string, string] | null {
  const parts = pick?.split('/') ?? []
  const [row, column] = parts
  if (row === undefined || column === undefined || parts.length !== 2) return null
  try {
    return [decodeURIComponent(row), decodeURIComponent(column)]
  } catch {
    return null
  }
}

/** The values of a class that a filter leaves: the others are not missing, but left out. */
export function valuesLeft(values: readonly string[], by: InterventionClass, filter: CatalogueFilter): readonly string[] {
  const wanted = filter[by]
  return wanted === undefined || wanted.length === 0 ? values : values.filter((value) => wanted.includes(value))
}

/** Whether those on pause count: they do where the filter asks for them. */
export function countsPaused({ paused, filter }: Pick<CataloguePlace, 'paused' | 'filter'>): boolean {
  return paused || (filter.statuses ?? []).some((status) => isPaused({ status }))
}

/** What makes those on pause count, or not; a filter no longer asks for them then. */
export function withPaused({ filter }: Pick<CataloguePlace, 'filter'>, paused: boolean): Pick<CataloguePlace, 'paused' | 'filter'> {
  if (paused || !filter.statuses) return { paused, filter }
  const { statuses, ...others } = filter
  const left = statuses.filter((status) => !isPaused({ status }))
  return { paused, filter: left.length === 0 ? others : { ...others, statuses: left } }
}

/** A filter by status that lets all through but those on pause. */
export function withoutPaused(assessment: Assessment, filter: CatalogueFilter): CatalogueFilter {
  const all = [...termsOf(assessment, 'statuses').map(({ id }) => id), NOT_TOLD]
  return { ...filter, statuses: (filter.statuses ?? all).filter((status) => !isPaused({ status })) }
}

/** Whether a filter is by these steps, and no others. */
export function isBySteps({ step = [] }: CatalogueFilter, steps: readonly string[]): boolean {
  return step.length === steps.length && steps.every((each) => step.includes(each))
}

/** The filter with these steps, or with none. */
export function withSteps(filter: CatalogueFilter, steps: readonly string[] | null): CatalogueFilter {
  const { step: _, ...others } = filter
  return steps === null ? others : { ...others, step: steps }
}
