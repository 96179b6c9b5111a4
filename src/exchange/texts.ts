import type { Method } from '../framework/catalogue.ts'
import type { Action } from '../model/action.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Intervention } from '../model/intervention.ts'
import type { OverlapAnswer, OverlapSide } from '../model/overlap.ts'
import type { Score } from '../model/rating.ts'
import type { Round, Settled } from '../model/round.ts'
import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'
import type { OwnList } from '../model/term.ts'
import {
  actionPlace,
  detailsPlace,
  interventionPlace,
  listPlace,
  methodPlace,
  overlapPlace,
  roundPlace,
  scorePlace,
  snapshotPlace,
  type Place,
} from './place.ts'

/** The assessment with every text that people write changed: names, notes, what a room says of what it settled, lists. */
export function withTexts(assessment: Assessment, change: (text: string, place: Place) => string): Assessment {
  const { municipality, team, scores, rounds, interventions, lists, methods, overlapAnswers, actions, snapshots } = assessment
  /** Of an item of one of the lists. */
  const within = (placeOf: (item: unknown, index: number, field: string) => Place, item: unknown, index: number): Change =>
    (text, field) => change(text, placeOf(item, index, field))
  return {
    ...assessment,
    municipality: change(municipality, detailsPlace('municipality')),
    team: change(team, detailsPlace('team')),
    scores: scores.map((each, index) => withNote(each, within(scorePlace, each, index))),
    rounds: rounds.map((each, index) => withRoundTexts(each, within(roundPlace, each, index))),
    interventions: interventions.map((each, index) => withInterventionTexts(each, within(interventionPlace, each, index))),
    lists: lists.map((each, index) => withTermNames(each, within(listPlace, each, index))),
    methods: methods && methods.map((each, index) => withMethodNames(each, within(methodPlace, each, index))),
    overlapAnswers: overlapAnswers.map((each, index) => withSideTexts(each, within(overlapPlace, each, index))),
    actions: actions.map((each, index) => withActionTexts(each, within(actionPlace, each, index))),
    snapshots: snapshots.map((each, index) => withSnapshotTexts(each, within(snapshotPlace, each, index))),
  }
}

/** Changes a text, of which the field is told. */
type Change = (text: string, field: string) => string

function withNote(score: Score, change: Change): Score {
  return { ...score, note: change(score.note, 'note') }
}

const TEXTS = ['reference', 'name', 'method', 'description', 'administration', 'unit', 'evidence', 'link', 'note'] as const

function withInterventionTexts(intervention: Intervention, change: Change): Intervention {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, change(intervention[field], field)]))
  return {
    ...intervention,
    ...texts,
    needs: intervention.needs.map((need, index) => change(need, `needs.${index}`)),
    holds: intervention.holds.map((held, index) => ({
      ...held,
      competence: change(held.competence, `holds.${index}.competence`),
      where: change(held.where, `holds.${index}.where`),
    })),
  }
}

const ACTION_TEXTS = ['text', 'why', 'owner', 'firstStep', 'sign'] as const

function withActionTexts(action: Action, change: Change): Action {
  return { ...action, ...Object.fromEntries(ACTION_TEXTS.map((field) => [field, change(action[field], field)])) }
}

/** What was written when it was taken too: it comes from files, and is shown. */
export function withSnapshotTexts(snapshot: Snapshot, change: Change): Snapshot {
  const { framework, scores, round } = snapshot
  const named = (each: SnapshotComponent, index: number) => ({
    ...each,
    name: change(each.name, `framework.components.${index}.name`),
  })
  return {
    ...snapshot,
    name: change(snapshot.name, 'name'),
    note: change(snapshot.note, 'note'),
    municipality: change(snapshot.municipality, 'municipality'),
    team: change(snapshot.team, 'team'),
    framework: { ...framework, components: framework.components.map(named) },
    scores: scores.map((each, index) => ({ ...each, note: change(each.note, `scores.${index}.note`) })),
    round: round && { ...round, settled: withSettledTexts(round.settled, (text, field) => change(text, `round.${field}`)) },
  }
}

function withTermNames(list: OwnList, change: Change): OwnList {
  const terms = list.terms.map((term, index) =>
    term.name === null ? term : { ...term, name: change(term.name, `terms.${index}.name`) },
  )
  return { ...list, terms }
}

function withMethodNames({ name, aliases }: Method, change: Change): Method {
  return { name: change(name, 'name'), aliases: aliases.map((alias, index) => change(alias, `aliases.${index}`)) }
}

function withSideTexts(answer: OverlapAnswer, change: Change): OverlapAnswer {
  const sideWith = ({ id, name, administration }: OverlapSide, at: number): OverlapSide => ({
    id,
    name: change(name, `sides.${at}.name`),
    administration: change(administration, `sides.${at}.administration`),
  })
  const [one, other] = answer.sides
  return { ...answer, sides: [sideWith(one, 0), sideWith(other, 1)] }
}

function withRoundTexts(round: Round, change: Change): Round {
  return {
    ...round,
    note: change(round.note, 'note'),
    settled: withSettledTexts(round.settled, change),
  }
}

function withSettledTexts(settled: readonly Settled[], change: Change): readonly Settled[] {
  return settled.map((each, index) => ({
    ...each,
    why: change(each.why, `settled.${index}.why`),
    decision: change(each.decision, `settled.${index}.decision`),
  }))
}
