import type { Assessment } from '../../../model/assessment.ts'
import { methodsOf } from '../../../model/lists.ts'
import { collator } from '../../../wording/format.ts'
import type { Language } from '../../../wording/i18n.ts'

/** What the text fields of an intervention offer: what is known, and what other interventions say. */
export interface Suggestions {
  readonly methods: readonly string[]
  readonly administrations: readonly string[]
  readonly units: readonly string[]
  /** Methods can be known and mastered too. */
  readonly competences: readonly string[]
  /** Where a competence is: units, and places that are told. */
  readonly places: readonly string[]
}

export function suggestionsFrom(assessment: Assessment, language: Language): Suggestions {
  const { interventions } = assessment
  const { compare } = collator(language)
  const sorted = (texts: readonly string[]) =>
    [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').toSorted(compare)
  const holds = interventions.flatMap((each) => each.holds)
  const units = interventions.map(({ unit }) => unit)
  const methods = [...methodsOf(assessment).map(({ name }) => name), ...interventions.map(({ method }) => method)]
  return {
    methods: sorted(methods),
    administrations: sorted(interventions.map(({ administration }) => administration)),
    units: sorted(units),
    competences: sorted([...methods, ...interventions.flatMap(({ needs }) => needs), ...holds.map(({ competence }) => competence)]),
    places: sorted([...units, ...holds.map(({ where }) => where)]),
  }
}
