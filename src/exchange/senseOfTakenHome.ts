import { componentOf, isOnScale, levelsOf, type Framework } from '../framework/framework.ts'
import type { Action } from '../model/action.ts'
import type { Intervention } from '../model/intervention.ts'
import { ROUND_LIMITS } from '../model/round.ts'
import { SNAPSHOT_LIMITS, type Snapshot } from '../model/snapshot.ts'
import { doubleProblem, firsts } from './firsts.ts'
import { actionPlace, snapshotPlace, type Place } from './place.ts'
import { problemAt, type Problem } from './problem.ts'
import { checkBetween, checkIds, checkOnce, type Report } from './roundChecks.ts'
import { checkFigures } from './senseOfPublished.ts'

/**
 * Actions are there once, and about components and interventions that there are.
 *
 * @param interventions - null when they are not whole: then they are not looked up
 */
export function problemsOfActions(
  actions: readonly Action[],
  interventions: readonly Intervention[] | null,
  framework: Framework,
): readonly Problem[] {
  const known = interventions && new Set(interventions.map(({ id }) => id))
  const placeOf = firsts()
  return actions.flatMap((action, index) => {
    const { id, component, round } = action
    const problems: Problem[] = []
    const at = (path: string) => actionPlace(action, index, path)
    const report = reportTo(problems, at)
    if (component !== null && componentOf(framework, component) === null) report('component', 'component', component)
    for (const [which, each] of action.interventions.entries()) {
      if (known?.has(each) === false) report(`interventions.${which}`, 'intervention', each)
    }
    checkOnce('interventions', action.interventions, report)
    if (round !== null) checkBetween('round', round, { from: 1, to: ROUND_LIMITS.number, report })
    return [...doubleProblem(id, 'once', { place: at('id'), other: placeOf(id, at('id')) }), ...problems]
  })
}

/** Snapshots are there once, and each holds together by its own framework. */
export function problemsOfSnapshots(snapshots: readonly Snapshot[]): readonly Problem[] {
  const [placeOfId, placeOfNumber] = [firsts(), firsts()]
  return snapshots.flatMap((snapshot, index) => {
    const at = (path: string) => snapshotPlace(snapshot, index, path)
    const { id, number } = snapshot
    const sameNumber = placeOfNumber(String(number), at('number'))
    return [
      ...doubleProblem(id, 'once', { place: at('id'), other: placeOfId(id, at('id')) }),
      ...(sameNumber === null ? [] : [{ ...problemAt(at('number'), 'once', number), other: sameNumber }]),
      ...problemsOfSnapshot(snapshot, at),
    ]
  })
}

/** What is wrong within one snapshot. */
export function problemsOfSnapshot(snapshot: Snapshot, placeOf: (path: string) => Place): readonly Problem[] {
  const problems: Problem[] = []
  const report = reportTo(problems, placeOf)
  checkBetween('number', snapshot.number, { from: 1, to: SNAPSHOT_LIMITS.number, report })
  checkFramework(snapshot, report)
  // By a scale that is none, nothing can be judged.
  if (problems.some(({ place: { field } }) => field?.startsWith('framework.scale') === true)) return problems
  checkScores(snapshot, report)
  checkRound(snapshot, report)
  return problems
}

function reportTo(problems: Problem[], placeOf: (path: string) => Place): Report {
  return (path, wanted, found, { size = null, first } = {}) =>
    problems.push({ ...problemAt(placeOf(path), wanted, found), size, other: first === undefined ? null : placeOf(first) })
}

function checkFramework({ framework: { scale, rings, components } }: Snapshot, report: Report): void {
  const { levels, components: most } = SNAPSHOT_LIMITS
  checkBetween('framework.scale.min', scale.min, { from: 0, to: levels, report })
  checkBetween('framework.scale.max', scale.max, { from: scale.min + 1, to: scale.min + levels - 1, report })
  const known = components.map(({ id }) => id)
  checkOnce('framework.rings', rings, report)
  checkOnce('framework.components', known, report)
  for (const [index, { ring, position, mirror }] of components.entries()) {
    const path = `framework.components.${index}`
    if (!rings.includes(ring)) report(`${path}.ring`, 'known', ring)
    checkBetween(`${path}.position`, position, { from: 0, to: most - 1, report })
    if (mirror !== null && !known.includes(mirror)) report(`${path}.mirror`, 'component', mirror)
  }
  for (const ring of rings) checkPlaces(ring, components, report)
}

/** No two components of a ring lie in one place. */
function checkPlaces(ring: string, components: Snapshot['framework']['components'], report: Report): void {
  const firstAt = new Map<number, string>()
  for (const [index, each] of components.entries()) {
    if (each.ring !== ring) continue
    const path = `framework.components.${index}.position`
    const first = firstAt.get(each.position)
    if (first === undefined) firstAt.set(each.position, path)
    else report(path, 'once', each.position, { first })
  }
}

function checkScores({ framework: { scale, components }, scores }: Snapshot, report: Report): void {
  checkComponents('scores', scores, { components, report })
  for (const [index, score] of scores.entries()) {
    checkLevels(`scores.${index}`, score, { scale, report })
    if (score.target === null && score.targetDate !== null) report(`scores.${index}.targetDate`, 'no-date', score.targetDate)
  }
}

function checkRound({ framework: { scale, components }, round }: Snapshot, report: Report): void {
  if (round === null) return
  const { number, people, samePeople, published, settled } = round
  checkBetween('round.number', number, { from: 1, to: ROUND_LIMITS.number, report })
  if (people !== null) checkBetween('round.people', people, { from: 0, to: 2 * ROUND_LIMITS.participants, report })
  checkOnce('round.samePeople', samePeople, report)
  checkComponents('round.published', published, { components, report })
  checkFigures('round.published', published, { levels: levelsOf(scale).length, people, report })
  checkComponents('round.settled', settled, { components, report })
  for (const [index, each] of settled.entries()) checkLevels(`round.settled.${index}`, each, { scale, report })
}

interface Known extends Pick<Snapshot['framework'], 'components'> {
  readonly report: Report
}

/** Each is about a component of the snapshot's own, and no two about the same. */
function checkComponents(path: string, list: readonly { readonly component: string }[], { components, report }: Known): void {
  checkIds(path, list.map(({ component }) => component), { known: components.map(({ id }) => id), report })
}

interface Levels {
  readonly value: number | 'unknown' | null
  readonly target: number | null
}

function checkLevels(path: string, { value, target }: Levels, { scale, report }: Pick<Snapshot['framework'], 'scale'> & Pick<Known, 'report'>): void {
  if (typeof value === 'number' && !isOnScale(value, scale)) report(`${path}.value`, 'score', value)
  if (target !== null && !isOnScale(target, scale)) report(`${path}.target`, 'target', target)
}
