import type { Assessment } from './assessment.ts'
import { grouped } from './grouped.ts'
import type { Intervention } from './intervention.ts'
import { MAX_OVERLAP_ANSWERS, type OverlapAnswer, type OverlapSide, type OverlapVerdict } from './overlap.ts'
import { textKey } from './textKey.ts'

/** The parts of an assessment that remember answers. */
type Remembering = Pick<Assessment, 'interventions' | 'overlapAnswers'>

/** What has been said of two interventions, by their ids; null when nothing has. */
export type OverlapMemory = (one: string, other: string) => OverlapVerdict | null

/** An answer about two interventions that are still in the list. */
export interface AnsweredPair {
  readonly ids: readonly [string, string]
  readonly verdict: OverlapVerdict
}

/**
 * What has been said so far. Answers find their interventions by id, and after a new import by name and administration.
 *
 * What is the same as one thing is the same as all that this is the same as, so nothing of that is asked anew.
 */
export function overlapMemory({ interventions, overlapAnswers }: Remembering): OverlapMemory {
  const direct = new Map(
    resolved(overlapAnswers, interventions).map(({ ids, verdict }) => [pairKey(...ids), { ids, verdict }]),
  )
  const joined = [...direct.values()].filter(({ verdict }) => verdict !== 'different')
  const same = togetherBy(joined.filter(({ verdict }) => verdict === 'same'))
  const together = togetherBy(joined)
  return (one, other) => {
    const said = direct.get(pairKey(one, other))
    if (said !== undefined) return said.verdict
    if (areTogether(same, one, other)) return 'same'
    return areTogether(together, one, other) ? 'on-purpose' : null
  }
}

/** The last answer about each two that are still in the list, in the order in which they were given. */
export function answeredPairs({ interventions, overlapAnswers }: Remembering): readonly AnsweredPair[] {
  const present = new Set(interventions.map(({ id }) => id))
  const last = new Map<string, AnsweredPair>()
  for (const pair of resolved(overlapAnswers, interventions)) {
    last.delete(pairKey(...pair.ids))
    if (pair.ids.every((id) => present.has(id))) last.set(pairKey(...pair.ids), pair)
  }
  return [...last.values()]
}

/**
 * Remembers what was said of interventions that look alike, in place of what was said of them before.
 *
 * @param parts - ids; those within one part have been answered about already, and only the parts are told apart now
 */
export function withOverlapAnswer<A extends Remembering>(
  assessment: A,
  parts: readonly (readonly string[])[],
  verdict: OverlapVerdict,
): A {
  const partOf = new Map(parts.flatMap((part, index) => part.map((id) => [id, index] as const)))
  const kept = keptAnswers(assessment, ([one, other]) => {
    const [here, there] = [partOf.get(one), partOf.get(other)]
    return here !== undefined && there !== undefined && here !== there
  })
  const sides = new Map(assessment.interventions.map((each) => [each.id, sideOf(each)]))
  const fresh = pairsBetween(parts, verdict).flatMap(([one, other]) => {
    const [left, right] = [sides.get(one), sides.get(other)]
    return left === undefined || right === undefined ? [] : [{ sides: [left, right] as const, verdict }]
  })
  return { ...assessment, overlapAnswers: [...kept, ...fresh].slice(-MAX_OVERLAP_ANSWERS) }
}

/** Forgets what was said of these among each other, so that it is asked again. */
export function withoutOverlapAnswers<A extends Remembering>(assessment: A, ids: readonly string[]): A {
  const forgotten = new Set(ids)
  const overlapAnswers = keptAnswers(assessment, (pair) => pair.every((id) => forgotten.has(id)))
  return { ...assessment, overlapAnswers }
}

/** What differs differs each from each; for what belongs together it is enough to tie all to the first. */
function pairsBetween(
  parts: readonly (readonly string[])[],
  verdict: OverlapVerdict,
): readonly (readonly [string, string])[] {
  if (verdict !== 'different') {
    const [first, ...others] = parts.flatMap((part) => part[0] ?? [])
    return first === undefined ? [] : others.map((other) => [first, other] as const)
  }
  return parts.flatMap((part, index) => {
    const later = parts.slice(index + 1).flat()
    return part.flatMap((one) => later.map((other) => [one, other] as const))
  })
}

function keptAnswers(
  { interventions, overlapAnswers }: Remembering,
  isGone: (ids: AnsweredPair['ids']) => boolean,
): readonly OverlapAnswer[] {
  const current = currentIds(overlapAnswers, interventions)
  return overlapAnswers.filter((answer) => !isGone(idsOf(answer, current)))
}

function sideOf({ id, name, administration }: Intervention): OverlapSide {
  return { id, name, administration }
}

/** Answers with the ids that their interventions have now, oldest first; without those of which both sides are one. */
function resolved(answers: readonly OverlapAnswer[], interventions: readonly Intervention[]): readonly AnsweredPair[] {
  const current = currentIds(answers, interventions)
  return answers
    .map((answer) => ({ ids: idsOf(answer, current), verdict: answer.verdict }))
    .filter(({ ids: [one, other] }) => one !== other)
}

function idsOf({ sides: [one, other] }: OverlapAnswer, current: ReadonlyMap<string, string>): AnsweredPair['ids'] {
  return [current.get(one.id) ?? one.id, current.get(other.id) ?? other.id]
}

/**
 * Which intervention each remembered id means now, where it is no longer in the list. Two of one name in one
 * administration are told apart as long as there are two of them.
 */
function currentIds(
  answers: readonly OverlapAnswer[],
  interventions: readonly Intervention[],
): ReadonlyMap<string, string> {
  const present = new Set(interventions.map(({ id }) => id))
  const sides = new Map(answers.flatMap((answer) => answer.sides.map((side) => [side.id, side] as const)))
  const lost = [...sides.values()].filter(({ id }) => !present.has(id))
  if (lost.length === 0) return new Map()
  const byKey = grouped(interventions, sideKey)
  return new Map(
    [...grouped(lost, sideKey)].flatMap(([key, same]) => {
      const all = byKey.get(key) ?? []
      const free = all.filter(({ id }) => !sides.has(id))
      const pool = free.length > 0 ? free : all
      return same.flatMap(({ id }, index) => {
        const now = pool[index % pool.length]
        return now === undefined ? [] : [[id, now.id] as const]
      })
    }),
  )
}

function sideKey({ name, administration }: Pick<OverlapSide, 'name' | 'administration'>): string {
  return JSON.stringify([textKey(name), textKey(administration)])
}

function pairKey(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted())
}

/** For each id the name of the set that it is in. */
function togetherBy(pairs: readonly AnsweredPair[]): ReadonlyMap<string, string> {
  const neighbours = new Map<string, string[]>()
  for (const { ids: [one, other] } of pairs) {
    neighbours.set(one, [...(neighbours.get(one) ?? []), other])
    neighbours.set(other, [...(neighbours.get(other) ?? []), one])
  }
  const sets = new Map<string, string>()
  for (const start of neighbours.keys()) {
    const next = sets.has(start) ? [] : [start]
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (sets.has(id)) continue
      sets.set(id, start)
      next.push(...(neighbours.get(id) ?? []))
    }
  }
  return sets
}

function areTogether(sets: ReadonlyMap<string, string>, one: string, other: string): boolean {
  const set = sets.get(one)
  return set !== undefined && set === sets.get(other)
}
