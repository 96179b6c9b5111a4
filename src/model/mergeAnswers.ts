import type { Assessment } from './assessment.ts'
import { changed, mergeItems, pick, type Findings, type Versions } from './mergeParts.ts'
import type { MergePlace, Side } from './mergeSubject.ts'
import { isEqual } from './mergeValues.ts'
import type { Published } from './published.ts'
import { withAnswers, type Participant, type Round, type Tally } from './round.ts'
import { roundOf } from './rounds.ts'

/** What decides who answers what, and what may be shown of it. */
const SETUP = ['tag', 'components', 'chain', 'fields', 'minimumGroupSize', 'groups', 'samePeopleAs'] as const

/**
 * One round of two whose answers and results do not contradict each other: as long as nothing has been shown, the
 * answers of both; after that, only what one of them has shown more of, and late answers wait. Nothing that has been
 * shown is ever joined with answers that it was not made from, for the difference would tell of single people.
 *
 * @returns null where they do: then one of them is taken as a whole
 */
export function mergeAnswers(findings: Findings, versions: Versions<Round>): Round | null {
  const { here, there } = versions
  if (SETUP.some((field) => !isEqual(here[field], there[field])) || here.people !== there.people) return null
  if (here.published.length === 0 && there.published.length === 0) return withAllAnswers(findings, versions)
  if (here.published.length === 0) return withLate(findings, { shown: there, fresh: here, base: versions.base, side: 'here' })
  if (there.published.length === 0) return withLate(findings, { shown: here, fresh: there, base: versions.base, side: 'there' })
  return withAllShown(findings, versions)
}

/**
 * An assessment from a file for sharing, with the single answers that are here where its results can be of no others:
 * such a file has none, which says nothing of those that are here.
 */
export function withAnswersFrom(shared: Assessment, full: Assessment): Assessment {
  const rounds = shared.rounds.map((round) => {
    const here = roundOf(full, round.id)
    if (here === null || here.people !== null || round.people === null) return round
    const isOfThem = SETUP.every((field) => isEqual(here[field], round[field])) && contains(here.published, round.published)
    if (!isOfThem) return round
    const { participants, tallies, waiting, note } = here
    return { ...round, participants, tallies, waiting, note, people: null }
  })
  return { ...shared, rounds }
}

function withAllAnswers(findings: Findings, versions: Versions<Round>): Round | null {
  const participants = union(findings, versions, 'participants')
  return participants === null ? null : { ...versions.here, participants, tallies: mergeTallies(findings, versions) }
}

function mergeTallies(findings: Findings, { here, there, base }: Versions<Round>): readonly Tally[] {
  const { components, id, number } = here
  const lists = { here: here.tallies, there: there.tallies, base: withAnswersTold(base)?.tallies ?? null }
  const placeOf = ({ component }: Tally): MergePlace => ({
    key: `hands ${id} ${component}`,
    subject: { kind: 'hands', number, component },
  })
  const merged = mergeItems(findings, lists, {
    idOf: ({ component }) => component,
    placeOf,
    both: ({ here: ours, there: theirs, base: former }) => ({
      ...ours,
      counts: pick(findings, placeOf(ours), { here: ours.counts, there: theirs.counts, base: former?.counts }),
    }),
  })
  return merged.toSorted((a, b) => components.indexOf(a.component) - components.indexOf(b.component))
}

interface Late {
  readonly shown: Round
  /** The same round, of which nothing has been shown on the other side. */
  readonly fresh: Round
  readonly base: Round | undefined
  /** Which side `fresh` is. */
  readonly side: Side
}

/** Answers that were given elsewhere before the reveal are late here: they wait, as all that come after it. */
function withLate(findings: Findings, { shown, fresh, base, side }: Late): Round | null {
  const known = new Map([...shown.participants, ...shown.waiting].map((each) => [each.id, each]))
  const isKept = fresh.tallies.every((tally) => shown.tallies.some((other) => isEqual(tally, other)))
  const isOne = fresh.participants.every((each) => !known.has(each.id) || isEqual(each, known.get(each.id)))
  if (!isKept || !isOne) return null
  const former = new Set(withAnswersTold(base)?.participants.map(({ id }) => id))
  const late = fresh.participants.filter(({ id }) => !known.has(id) && !former.has(id))
  const next = late.length === 0 ? shown : withAnswers(shown, late)
  if (late.length > 0 && next === shown) return null
  const { number } = shown
  changed(findings, { subject: { kind: 'round', number, field: null } }, { side: side === 'here' ? 'there' : 'here', how: 'changed' })
  tellOfAnswers(findings, { number, side, count: late.length })
  return next
}

/** The same answers, of which one side has shown more. */
function withAllShown(findings: Findings, versions: Versions<Round>): Round | null {
  const { here, there } = versions
  if (!isEqual(here.participants, there.participants) || !isEqual(here.tallies, there.tallies)) return null
  const isMoreHere = contains(here.published, there.published)
  if (!isMoreHere && !contains(there.published, here.published)) return null
  const waiting = union(findings, versions, 'waiting')
  if (waiting === null) return null
  if (!isEqual(here.published, there.published)) {
    const side = isMoreHere ? 'here' : 'there'
    changed(findings, { subject: { kind: 'round', number: here.number, field: null } }, { side, how: 'changed' })
  }
  return { ...here, waiting, published: isMoreHere ? here.published : there.published }
}

/** Whether all that one list shows is in the other, figure by figure. */
function contains(list: readonly Published[], others: readonly Published[]): boolean {
  return others.every((each) => isEqual(each, list.find(({ component }) => component === each.component)))
}

/** The answers of both, by their codes; null where one code has two answers. */
function union(findings: Findings, { here, there, base }: Versions<Round>, list: 'participants' | 'waiting'): readonly Participant[] | null {
  const [ours, theirs] = [here[list], there[list]].map((people) => new Map(people.map((each) => [each.id, each])))
  const former = new Map(withAnswersTold(base)?.[list].map((each) => [each.id, each]))
  const all = new Map([...here[list], ...there[list]].map((each) => [each.id, each]))
  const isOne = [...all.keys()].every((id) => !ours?.has(id) || !theirs?.has(id) || isEqual(ours.get(id), theirs.get(id)))
  if (!isOne) return null
  // What both had once, and one has no more, has been taken away there.
  const kept = [...all.values()].filter(({ id }) => (ours?.has(id) && theirs?.has(id)) || !former.has(id))
  for (const [side, people] of [['here', ours], ['there', theirs]] as const) {
    const count = kept.filter(({ id }) => people?.has(id) && !(ours?.has(id) && theirs?.has(id))).length
    tellOfAnswers(findings, { number: here.number, side, count })
  }
  // Two people with one code would be one: whoever merges is told. Those that a file for sharing lends from here are no others.
  const same = here[list] === there[list] ? [] : kept.filter(({ id }) => ours?.has(id) && theirs?.has(id) && !former.has(id))
  const subject = { kind: 'sameCodes', number: here.number, count: same.length } as const
  if (same.length > 0) changed(findings, { subject }, { side: 'there', how: 'changed' })
  return kept.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A round without its single answers tells nothing of who had answered. */
function withAnswersTold(round: Round | undefined): Round | undefined {
  return round?.people === null ? round : undefined
}

function tellOfAnswers(findings: Findings, { number, side, count }: { readonly number: number; readonly side: Side; readonly count: number }): void {
  if (count > 0) changed(findings, { subject: { kind: 'answers', number, count } }, { side, how: 'added' })
}
