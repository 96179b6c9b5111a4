import type { Method } from '../framework/catalogue.ts'
import type { ComponentId, Framework } from '../framework/framework.ts'
import type { Intervention } from './intervention.ts'
import type { OverlapAnswer } from './overlap.ts'
import type { Round } from './round.ts'
import type { OwnList } from './term.ts'

/** Random, and kept for ever: two assessments with one id are two states of the same one. */
export type Id = string

/** A calendar day without a zone: '2026-03-01'. */
export type IsoDate = string

/** Which built-in framework an assessment was made with. */
export interface FrameworkRef {
  readonly id: string
  readonly version: number
}

/** null: not scored yet. 'unknown': looked at, and not known (ikke vurderet); it counts as done. */
export type ScoreValue = number | 'unknown' | null

export type Priority = 'low' | 'middle' | 'high'

/** What the team says of one component. */
export interface Score {
  readonly component: ComponentId
  readonly value: ScoreValue
  readonly target: number | null
  /** When the target is to be reached; null without a target. */
  readonly targetDate: IsoDate | null
  readonly priority: Priority | null
  /** What the score builds on. */
  readonly note: string
}

export interface Assessment {
  readonly id: Id
  readonly municipality: string
  readonly team: string
  readonly date: IsoDate
  /** Made from the sample: 'eksempel' stays in its name, exports and prints. */
  readonly isExample: boolean
  readonly framework: FrameworkRef
  readonly scores: readonly Score[]
  /** In the order in which they were made. */
  readonly rounds: readonly Round[]
  /** In the order in which they stand on their step. */
  readonly interventions: readonly Intervention[]
  /** The lists of terms that the user has edited; the others are as they are built in. */
  readonly lists: readonly OwnList[]
  /** Methods and competences with their names; null: those that are built in. */
  readonly methods: readonly Method[] | null
  /** What has been said of interventions that look alike. */
  readonly overlapAnswers: readonly OverlapAnswer[]
}

/** What identifies an assessment to people. */
export type Details = Pick<Assessment, 'municipality' | 'team' | 'date'>

/** The longest texts that are kept, in characters. */
export const LIMITS = { name: 200, note: 5000, interventions: 3000, characters: 2_000_000 } as const

/** A fresh assessment in which nothing is scored yet. */
export function newAssessment(framework: Framework, details: Details, id: Id): Assessment {
  return {
    id,
    ...details,
    isExample: false,
    framework: { id: framework.id, version: framework.version },
    scores: [],
    rounds: [],
    interventions: [],
    lists: [],
    methods: null,
    overlapAnswers: [],
  }
}
