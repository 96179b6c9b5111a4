import { componentOf, isOnScale, levelsOf, type Framework } from '../framework/framework.ts'
import type { Action } from '../model/action.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { doubleProblem, firsts } from './firsts.ts'
import { actionPlace, snapshotPlace, type Place } from './place.ts'
import { problemAt, type Problem } from './problem.ts'
import { checkBetween, checkIds, checkOnce, type Report } from './roundChecks.ts'
import { checkFigures } from './senseOfPublished.ts'

/** Actions are there once, and about components and interventions that there are. */
export function problemsOfActions(
  actions: readonly Action[],
  interventions: ReadonlySet<string> | null,
  framework: Framework,
): readonly Problem[] {
  const placeOf = firsts()
  return actions.flatMap((action, index) => {
    const { id, component } = action
    const place = (field: string) => actionPlace(action, index, field)
    const strange = interventions === null ? [] : action.interventions.filter((each) => !interventions.has(each))
    const isKnown = component === null || componentOf(framework, component) !== null
    return [
      ...doubleProblem(id, 'once', { place: place('id'), other: placeOf(id, place('id')) }),
      ...(isKnown ? [] : [problemAt(place('component'), 'component', component)]),
      ...strange.map((each) => problemAt(place('interventions'), 'intervention', each)),
    ]
  })
}

/** Snapshots are there once, and each holds together by its own framework. */
export function problemsOfSnapshots(snapshots: readonly Snapshot[]): readonly Problem[] {
  const placeOf = firsts()
  return snapshots.flatMap((snapshot, index) => {
    const place = (field: string) => snapshotPlace(snapshot, index, field)
    const key = (field: 'id' | 'number') => `${field} ${snapshot[field]}`
    return [
      ...doubleProblem(key('id'), 'once', { place: place('id'), other: placeOf(key('id'), place('id')) }),
      ...doubleProblem(key('number'), 'once', { place: place('number'), other: placeOf(key('number'), place('number')) }),
      ...problemsOfSnapshot(snapshot, place),
    ]
  })
}

/** What is wrong within one snapshot. */
export function problemsOfSnapshot(snapshot: Snapshot, placeOf: (field: string) => Place): readonly Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, wanted, found, { size = null, first } = {}) =>
    problems.push({ ...problemAt(placeOf(path), wanted, found), size, other: first === undefined ? null : placeOf(first) })
  checkFramework(snapshot, report)
  checkScores(snapshot, report)
  checkRound(snapshot, report)
  return problems
}

function checkFramework({ framework: { scale, rings, components }, number }: Snapshot, report: Report): void {
  checkBetween('number', number, { from: 1, to: 1_000_000, report })
  checkBetween('framework.scale.max', scale.max, { from: scale.min + 1, to: scale.min + 9, report })
  const known = components.map(({ id }) => id)
  checkOnce('framework.components', known, report)
  for (const [index, { ring, mirror }] of components.entries()) {
    if (!rings.includes(ring)) report(`framework.components.${index}.ring`, 'known', ring)
    if (mirror !== null && !known.includes(mirror)) report(`framework.components.${index}.mirror`, 'component', mirror)
  }
}

function checkScores({ framework: { scale, components }, scores }: Snapshot, report: Report): void {
  const known = components.map(({ id }) => id)
  checkIds('scores', scores.map(({ component }) => component), { known, report })
  for (const [index, { value, target }] of scores.entries()) {
    if (typeof value === 'number' && !isOnScale(value, scale)) report(`scores.${index}.value`, 'score', value)
    if (target !== null && !isOnScale(target, scale)) report(`scores.${index}.target`, 'target', target)
  }
}

function checkRound({ framework: { scale, components }, round }: Snapshot, report: Report): void {
  if (round === null) return
  const known = components.map(({ id }) => id)
  checkIds('round.published', round.published.map(({ component }) => component), { known, report })
  checkFigures('round.published', round.published, { levels: levelsOf(scale).length, report })
  checkIds('round.settled', round.settled.map(({ component }) => component), { known, report })
  for (const [index, { value, target }] of round.settled.entries()) {
    if (typeof value === 'number' && !isOnScale(value, scale)) report(`round.settled.${index}.value`, 'score', value)
    if (target !== null && !isOnScale(target, scale)) report(`round.settled.${index}.target`, 'target', target)
  }
}
