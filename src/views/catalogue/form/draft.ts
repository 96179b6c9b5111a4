import { walkOf, type Framework } from '../../../framework/framework.ts'
import { isBlank } from '../../../exchange/invisible.ts'
import { INTERVENTION_LIMITS, type Intervention, type InterventionDraft } from '../../../model/intervention.ts'
import type { Language } from '../../../wording/i18n.ts'
import { readNumber, typedNumber } from '../../../wording/readNumber.ts'

/** A competence that staff have, as it is written. */
export interface HeldDraft {
  /** Tells the rows apart while they are written. */
  readonly row: number
  readonly competence: string
  readonly where: string
  readonly people: string
}

type Numbers = 'capacity' | 'staffing' | 'startYear'

/** An intervention as it is written: numbers are texts until they make sense. */
export interface FormDraft extends Omit<InterventionDraft, Numbers | 'holds'>, Readonly<Record<Numbers, string>> {
  readonly holds: readonly HeldDraft[]
  /** A competence that is typed, and not yet among those needed. */
  readonly needTyped: string
}

/** What of a draft cannot be kept: where, and why. */
export interface Fault {
  /** A field of the draft, or of one of its rows: 'holds.2.people'. */
  readonly place: string
  readonly kind: 'nameMissing' | 'tooMany' | 'competenceMissing' | 'whole' | 'number' | 'year' | 'link'
  /** What is the most that would do; null where there is no such thing. */
  readonly limit: number | null
}

export function draftOf(intervention: Intervention, language: Language): FormDraft {
  const { capacity, staffing, startYear, holds } = intervention
  return {
    ...intervention,
    capacity: typedNumber(capacity, language),
    staffing: typedNumber(staffing, language),
    startYear: typedNumber(startYear, language),
    holds: holds.map(({ competence, where, people }, row) => ({ row, competence, where, people: typedNumber(people, language) })),
    needTyped: '',
  }
}

/** What makes no sense in a draft, in the order of the form. */
export function faultsOf(draft: FormDraft, language: Language): readonly Fault[] {
  const { items, capacity, staffing, startYear } = INTERVENTION_LIMITS
  const whole = (text: string, limit: number) => isBlank(text) || isWholeBetween(readNumber(text, language), 0, limit)
  const staff = readNumber(draft.staffing, language)
  const year = readNumber(draft.startYear, language)
  const checks: readonly (Fault & { readonly isRight: boolean })[] = [
    { place: 'name', kind: 'nameMissing', limit: null, isRight: !isBlank(draft.name) },
    { place: 'needs', kind: 'tooMany', limit: items, isRight: neededBy(draft).length <= items },
    ...writtenRows(draft).flatMap(({ row, competence, people }) => [
      { place: `holds.${row}.competence`, kind: 'competenceMissing' as const, limit: null, isRight: !isBlank(competence) },
      { place: `holds.${row}.people`, kind: 'whole' as const, limit: INTERVENTION_LIMITS.people, isRight: whole(people, INTERVENTION_LIMITS.people) },
    ]),
    { place: 'capacity', kind: 'whole', limit: capacity, isRight: whole(draft.capacity, capacity) },
    { place: 'staffing', kind: 'number', limit: staffing, isRight: isBlank(draft.staffing) || (staff !== null && staff <= staffing) },
    { place: 'startYear', kind: 'year', limit: startYear.to, isRight: isBlank(draft.startYear) || isWholeBetween(year, startYear.from, startYear.to) },
    { place: 'link', kind: 'link', limit: null, isRight: isBlank(draft.link) || addressFrom(draft.link) !== null },
  ]
  return checks.filter(({ isRight }) => !isRight).map(({ place, kind, limit }) => ({ place, kind, limit }))
}

/** What was written, when nothing is at fault in it. */
export function writtenFrom(draft: FormDraft, language: Language, framework: Framework): InterventionDraft {
  const { needTyped: _, ...told } = draft
  return {
    ...told,
    reference: draft.reference.trim(),
    name: draft.name.trim(),
    method: draft.method.trim(),
    description: draft.description.trim(),
    administration: draft.administration.trim(),
    unit: draft.unit.trim(),
    needs: neededBy(draft),
    holds: writtenRows(draft).map(({ competence, where, people }) => ({
      competence: competence.trim(),
      where: where.trim(),
      people: readNumber(people, language),
    })),
    capacity: readNumber(draft.capacity, language),
    staffing: readNumber(draft.staffing, language),
    startYear: readNumber(draft.startYear, language),
    evidence: draft.evidence.trim(),
    link: addressFrom(draft.link) ?? '',
    note: draft.note.trim(),
    components: walkOf(framework).flatMap(({ id }) => (draft.components.includes(id) ? [id] : [])),
  }
}

/** The competences needed, with the one that is being typed. */
export function neededBy({ needs, needTyped }: Pick<FormDraft, 'needs' | 'needTyped'>): readonly string[] {
  return isBlank(needTyped) ? needs : [...new Set([...needs, needTyped.trim()])]
}

/** The rows of competences held in which something is written. */
export function writtenRows({ holds }: Pick<FormDraft, 'holds'>): readonly HeldDraft[] {
  return holds.filter(({ competence, where, people }) => !isBlank(`${competence}${where}${people}`))
}

/**
 * An address that a browser can open safely, as it was typed; 'www.kommune.dk' gets its beginning.
 *
 * @returns null for any other: a script, a file, a text
 */
export function addressFrom(text: string): string | null {
  const typed = text.trim()
  const whole = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(typed) ? `https://${typed}` : typed
  const isWhole = /^https?:\/\/\S+$/i.test(whole) && URL.canParse(whole)
  return isWhole && whole.length <= INTERVENTION_LIMITS.link ? whole : null
}

function isWholeBetween(number: number | null, from: number, to: number): boolean {
  return number !== null && Number.isInteger(number) && number >= from && number <= to
}
