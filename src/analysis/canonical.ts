import type { Method } from '../framework/catalogue.ts'
import type { Intervention } from '../model/intervention.ts'
import { textKey } from '../model/textKey.ts'
import type { Canonical } from './classes.ts'
import { canonicalMethod, methodIndex } from './methods.ts'

/**
 * What the methods and competences of interventions are called: as in the list of methods, by whatever name and in whatever
 * spelling they go; what is in no list goes by the first of its spellings. Made ready once it is asked for.
 */
export function canonicalIn(interventions: readonly Intervention[], methods: readonly Method[]): Canonical {
  let nameOf: Canonical | null = null
  const known = new Map<string, string>()
  return (text) => {
    nameOf ??= namesIn(interventions, methods)
    const name = known.get(text) ?? nameOf(text)
    known.set(text, name)
    return name
  }
}

function namesIn(interventions: readonly Intervention[], methods: readonly Method[]): Canonical {
  const typed = new Set(interventions.map(({ method }) => method))
  const competences = interventions.flatMap(({ needs, holds }) => [...needs, ...holds.map(({ competence }) => competence)])
  const nameOf = canonicalMethod(methodIndex(methods, [...typed]))
  const spellings = new Map<string, string>()
  for (const text of new Set([...typed, ...competences])) {
    const key = textKey(text)
    if (!spellings.has(key)) spellings.set(key, nameOf(text))
  }
  return (text) => spellings.get(textKey(text)) ?? nameOf(text)
}
