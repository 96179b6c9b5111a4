import type { Intervention } from '../model/intervention.ts'
import { CLASSES, valuesOf, type Canonical, type InterventionClass } from './classes.ts'

/** For each class that is filtered by, the values of which one is enough; several classes are all demanded. */
export type CatalogueFilter = Readonly<Partial<Record<InterventionClass, readonly string[]>>>

/** The interventions that a filter lets through, in their order. */
export function filtered(
  interventions: readonly Intervention[],
  filter: CatalogueFilter,
  canonical: Canonical,
): readonly Intervention[] {
  const demands = demandsOf(filter)
  if (demands.length === 0) return interventions
  return interventions.filter((each) =>
    demands.every(([by, wanted]) => valuesOf(each, by, canonical).some((value) => wanted.has(value))),
  )
}

/** The filter with a value of a class taken in, or out when it is there. */
export function withToggled(filter: CatalogueFilter, by: InterventionClass, value: string): CatalogueFilter {
  const values = filter[by] ?? []
  const others = values.filter((each) => each !== value)
  return { ...filter, [by]: others.length < values.length ? others : [...values, value] }
}

/** Every value that is filtered by, with its class. */
export function valuesFiltered(filter: CatalogueFilter): readonly (readonly [InterventionClass, string])[] {
  return CLASSES.flatMap((by) => (filter[by] ?? []).map((value) => [by, value] as const))
}

/**
 * How many of the interventions have each value of a class, when all else is filtered as it is: what each value lets
 * through.
 */
export function countChoices(
  interventions: readonly Intervention[],
  by: InterventionClass,
  { filter, canonical }: { readonly filter: CatalogueFilter; readonly canonical: Canonical },
): ReadonlyMap<string, number> {
  return countBy(filtered(interventions, { ...filter, [by]: [] }, canonical), by, canonical)
}

/** How many of the interventions have each value of a class; an intervention counts once for each value it has. */
export function countBy(
  interventions: readonly Intervention[],
  by: InterventionClass,
  canonical: Canonical,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of interventions) {
    for (const value of valuesOf(each, by, canonical)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function demandsOf(filter: CatalogueFilter): readonly (readonly [InterventionClass, ReadonlySet<string>])[] {
  const entries = Object.entries(filter) as [InterventionClass, readonly string[]][]
  return entries.filter(([, values]) => values.length > 0).map(([by, values]) => [by, new Set(values)] as const)
}
