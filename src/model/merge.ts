import { newAction, type Action, type ActionDraft } from './action.ts'
import type { Assessment } from './assessment.ts'
import { mergeInterventions, mergeLists, mergeMethods, mergeOverlapAnswers, possibleInterventions } from './mergeCatalogue.ts'
import { mergeFields, mergeItems, pick, type Findings, type Lists, type Versions } from './mergeParts.ts'
import { withAnswersFrom } from './mergeAnswers.ts'
import { mergeRounds } from './mergeRounds.ts'
import { mergeScores } from './mergeScores.ts'
import { mergeSnapshots, snapshotsOnOneSide } from './mergeSnapshots.ts'
import type { Change, Choices, Clash, MergePlace } from './mergeSubject.ts'
import type { Round } from './round.ts'

/** Two states of one assessment, and the last one that both had. */
export interface MergeSides {
  /** As it is open. */
  readonly here: Assessment
  /** As a file has it; its id is of no matter. */
  readonly there: Assessment
  /** What was last read from that file, or written to it; null when nobody knows. */
  readonly base: Assessment | null
  /** The file is for sharing, and has no single answers whatever it is of. */
  readonly isShared: boolean
}

export interface Merge {
  /** The result, of clashes with the side that was chosen, or that of here. */
  readonly assessment: Assessment
  readonly clashes: readonly Clash[]
  /** What was taken without asking. */
  readonly changes: readonly Change[]
}

const NONE: Choices = new Map()

/**
 * Merges two states of an assessment: what one side alone has changed is taken, and where both have changed the same
 * thing, each in its own way, it is a clash. Without a common ancestor, what only one side says is taken, and nothing is
 * ever removed.
 *
 * The clashes are the same whatever is chosen.
 */
export function merge({ here, there: given, base: former, isShared }: MergeSides, choices: Choices = NONE): Merge {
  const findings: Findings = { choices, clashes: [], changes: [] }
  const there = isShared ? withAnswersFrom(given, here) : given
  const base = former && isShared ? withAnswersFrom(former, here) : former
  const versions = { here, there, base: base ?? undefined }
  const listsOf = <K extends keyof Assessment>(field: K) => ({ here: here[field], there: there[field], base: base?.[field] ?? null })

  const details = mergeDetails(findings, versions)
  const scores = mergeScores(findings, versions)
  const { rounds, leftOut } = mergeRounds(findings, { ...listsOf('rounds'), snapshots: snapshotsOnOneSide(here, there), isShared })
  const interventions = mergeInterventions(findings, listsOf('interventions'))
  const actions = mergeActions(findings, {
    here: withNumbersOf(here, rounds),
    there: withNumbersOf(there, rounds),
    base: base && withNumbersOf(base, rounds),
  })
  const assessment: Assessment = {
    ...here,
    ...details,
    isExample: here.isExample || there.isExample,
    scores,
    rounds,
    interventions,
    lists: mergeLists(findings, versions, possibleInterventions(listsOf('interventions'))),
    methods: mergeMethods(findings, versions),
    overlapAnswers: mergeOverlapAnswers(findings, listsOf('overlapAnswers')),
    actions: aboutKnown(actions, new Set(interventions.map(({ id }) => id))),
    snapshots: mergeSnapshots(findings, listsOf('snapshots'), leftOut),
  }
  return { assessment, clashes: findings.clashes, changes: findings.changes }
}

function mergeDetails(findings: Findings, { here, there, base }: Versions<Assessment>) {
  const fields = ['municipality', 'team', 'date', 'followUp'] as const
  const merged = fields.map((field) => {
    const place: MergePlace = { key: `details ${field}`, subject: { kind: 'details', field } }
    return [field, pick<string | null>(findings, place, { here: here[field], there: there[field], base: base?.[field] })] as const
  })
  return Object.fromEntries(merged) as Pick<Assessment, (typeof fields)[number]>
}

const ACTION_FIELDS = Object.keys(newAction('')) as (keyof ActionDraft)[]

function mergeActions(findings: Findings, lists: Lists<Action>): readonly Action[] {
  return mergeItems(findings, lists, {
    idOf: ({ id }) => id,
    placeOf: (action) => actionPlace(action, null),
    both: (versions) =>
      mergeFields(findings, versions, { fields: ACTION_FIELDS, placeOf: (field) => actionPlace(versions.here, field) }),
  })
}

function actionPlace({ id, text }: Action, field: keyof ActionDraft | null): MergePlace {
  return { key: `action ${id} ${field ?? ''}`, subject: { kind: 'action', name: text, field } }
}

/** The actions of one side with the numbers that its rounds have by now; null for a round that is gone. */
function withNumbersOf({ actions, rounds }: Assessment, merged: readonly Round[]): readonly Action[] {
  return actions.map((action) => {
    const round = rounds.find(({ number }) => number === action.round)
    if (round === undefined) return action
    const number = merged.find(({ id }) => id === round.id)?.number ?? null
    return number === action.round ? action : { ...action, round: number }
  })
}

/** An intervention that one side has removed is no longer what an action of the other is about. */
function aboutKnown(actions: readonly Action[], known: ReadonlySet<string>): readonly Action[] {
  return actions.map((action) => {
    const left = action.interventions.filter((id) => known.has(id))
    return left.length === action.interventions.length ? action : { ...action, interventions: left }
  })
}
