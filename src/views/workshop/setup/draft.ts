import { walkOf, type Framework } from '../../../framework/framework.ts'
import type { AgendaId } from '../../../model/agenda.ts'
import { LOWEST_MINIMUM, ROUND_LIMITS, type RoundSetup } from '../../../model/round.ts'

/** A round's set-up as it is written: numbers are texts until they make sense. */
export interface SetupDraft extends Pick<RoundSetup, 'components' | 'chain' | 'fields' | 'groups'> {
  readonly expected: string
  readonly minimum: string
  readonly minutes: Readonly<Partial<Record<AgendaId, string>>>
}

/** A field that cannot be kept as it is. */
export type DraftFault = 'components' | 'fields' | 'expected' | 'minimum' | AgendaId

/** The most fields and levels that can take part: answer codes hold no more. */
export const MOST_FIELDS = 15

export function draftOf({ components, chain, fields, groups, expected, minimumGroupSize, agenda }: RoundSetup): SetupDraft {
  return {
    components,
    chain,
    fields,
    groups,
    expected: expected === null ? '' : String(expected),
    minimum: String(minimumGroupSize),
    minutes: Object.fromEntries(agenda.map(({ id, minutes }) => [id, String(minutes)])),
  }
}

/** @param lowest - the smallest group that may still be chosen @returns the fields at fault, in the order of the form */
export function faultsOf(draft: SetupDraft, lowest: number = LOWEST_MINIMUM): readonly DraftFault[] {
  const { components, fields, expected, minimum, minutes } = draft
  const late = Object.entries(minutes).filter(([, text]) => !isBetween(text, 0, ROUND_LIMITS.minutes))
  return [
    ...(components.length === 0 ? (['components'] as const) : []),
    ...(fields.length > MOST_FIELDS ? (['fields'] as const) : []),
    ...(expected.trim() !== '' && !isBetween(expected, 1, ROUND_LIMITS.expected) ? (['expected'] as const) : []),
    ...(isBetween(minimum, lowest, ROUND_LIMITS.expected) ? [] : (['minimum'] as const)),
    ...late.map(([id]) => id as AgendaId),
  ]
}

/** What was written, in the framework's order; what makes no sense is as it was in `base`. */
export function setupFrom(draft: SetupDraft, base: RoundSetup, framework: Framework): RoundSetup {
  const { components, chain, fields, groups, expected, minimum, minutes } = draft
  return {
    components: walkOf(framework).flatMap(({ id }) => (components.includes(id) ? [id] : [])),
    chain: framework.chain.flatMap(({ id }) => (chain.includes(id) ? [id] : [])),
    fields: framework.fields.filter((id) => fields.includes(id)),
    groups,
    expected: expected.trim() === '' ? null : (numberOf(expected) ?? base.expected),
    minimumGroupSize: Math.max(LOWEST_MINIMUM, numberOf(minimum) ?? base.minimumGroupSize),
    samePeopleAs: base.samePeopleAs,
    agenda: base.agenda.map((item) => ({ ...item, minutes: numberOf(minutes[item.id] ?? '') ?? item.minutes })),
  }
}

/** A whole number as people type it; null for anything else. */
export function numberOf(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
}

function isBetween(text: string | undefined, from: number, to: number): boolean {
  const number = numberOf(text ?? '')
  return number !== null && number >= from && number <= to
}
