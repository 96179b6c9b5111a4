import type { Method } from '../framework/catalogue.ts'
import type { Assessment } from './assessment.ts'
import type { Intervention } from './intervention.ts'
import { methodsOf, withMethods } from './lists.ts'

/** Texts that many interventions share, and that no list holds. */
export type SharedText = 'administration' | 'unit'

interface Renaming {
  readonly from: string
  readonly to: string
}

/** Gives an administration or a unit another name wherever it is written; spaces around it make no difference. */
export function withTextRenamed(assessment: Assessment, field: SharedText, { from, to }: Renaming): Assessment {
  const interventions = assessment.interventions.map((each) => (each[field].trim() === from ? { ...each, [field]: to } : each))
  return { ...assessment, interventions }
}

/** Changes the method at a place among those that are known; a new name goes for the interventions that use it as well. */
export function withMethodChanged(assessment: Assessment, index: number, method: Method): Assessment {
  const methods = methodsOf(assessment)
  const from = methods[index]?.name
  const changed = withMethods(
    assessment,
    methods.map((each, at) => (at === index ? method : each)),
  )
  if (from === undefined || from === method.name) return changed
  return { ...changed, interventions: changed.interventions.map((each) => withMethodName(each, { from, to: method.name })) }
}

function withMethodName(intervention: Intervention, { from, to }: Renaming): Intervention {
  const renamed = (text: string) => (text.trim() === from ? to : text)
  const { method, needs, holds } = intervention
  const isUsed = [method, ...needs, ...holds.map(({ competence }) => competence)].some((text) => text.trim() === from)
  if (!isUsed) return intervention
  return {
    ...intervention,
    method: renamed(method),
    needs: [...new Set(needs.map(renamed))],
    holds: holds.map((held) => ({ ...held, competence: renamed(held.competence) })),
  }
}

/** How many interventions have a text, as in `withTextRenamed`. */
export function countOfText({ interventions }: Pick<Assessment, 'interventions'>, field: SharedText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of interventions) {
    const text = each[field].trim()
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** How many interventions use each of the methods, by any of its names: as their method, as needed or as held. */
export function countMethodUses({ interventions }: Pick<Assessment, 'interventions'>, methods: readonly Method[]): readonly number[] {
  const places = new Map<string, number>()
  methods.forEach(({ name, aliases }, index) => {
    for (const each of [name, ...aliases]) if (!places.has(folded(each))) places.set(folded(each), index)
  })
  const counts = methods.map(() => 0)
  for (const { method, needs, holds } of interventions) {
    const used = new Set([method, ...needs, ...holds.map(({ competence }) => competence)].map((text) => places.get(folded(text))))
    for (const place of used) if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}
