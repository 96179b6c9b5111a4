import type { ComponentId, PreventionKind } from '../framework/framework.ts'

/** A competence that staff have, and where. */
export interface HeldCompetence {
  readonly competence: string
  /** The unit or place that has it; '' when not told. */
  readonly where: string
  /** How many people; never who. */
  readonly people: number | null
}

/**
 * One organised offer of help, placed on a step of the ladder.
 *
 * Only the name and the step must be told: elsewhere '', null and [] say that nothing is. Terms are ids of the lists, and
 * each is there once.
 */
export interface Intervention {
  readonly id: string
  /** The municipality's own number of it. */
  readonly reference: string
  readonly name: string
  /** As it is called here: several names of one method are known to be the same. */
  readonly method: string
  readonly description: string
  readonly step: string
  readonly prevention: PreventionKind | null
  readonly type: string | null
  /** Where it is anchored. */
  readonly area: string | null
  readonly administration: string
  readonly unit: string
  readonly actors: readonly string[]
  readonly ages: readonly string[]
  readonly targetGroups: readonly string[]
  readonly setting: string | null
  readonly theme: string | null
  readonly legalBasis: string | null
  /** Competences that it needs. */
  readonly needs: readonly string[]
  readonly holds: readonly HeldCompetence[]
  /** Places in a year. */
  readonly capacity: number | null
  /** In full-time equivalents. */
  readonly staffing: number | null
  readonly includesParents: boolean | null
  readonly startYear: number | null
  readonly status: string | null
  /** What it builds on. */
  readonly evidence: string
  /** An address that begins with http: or https:. */
  readonly link: string
  readonly note: string
  /** The components of the circle that it serves. */
  readonly components: readonly ComponentId[]
}

/** What people say of an intervention. */
export type InterventionDraft = Omit<Intervention, 'id'>

/** The most competences that it needs or has, and the largest numbers. */
export const INTERVENTION_LIMITS = {
  items: 50,
  capacity: 1_000_000,
  staffing: 100_000,
  people: 100_000,
  startYear: { from: 1900, to: 2199 },
  link: 1000,
} as const

/** An intervention of which nothing else is told. */
export function newIntervention(id: string, name: string, step: string): Intervention {
  return {
    id,
    reference: '',
    name,
    method: '',
    description: '',
    step,
    prevention: null,
    type: null,
    area: null,
    administration: '',
    unit: '',
    actors: [],
    ages: [],
    targetGroups: [],
    setting: null,
    theme: null,
    legalBasis: null,
    needs: [],
    holds: [],
    capacity: null,
    staffing: null,
    includesParents: null,
    startYear: null,
    status: null,
    evidence: '',
    link: '',
    note: '',
    components: [],
  }
}
