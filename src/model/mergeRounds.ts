import { mergeAnswers } from './mergeAnswers.ts'
import { changed, clashed, mergeFields, mergeItems, sideThatChanged, type Findings, type Lists, type Versions } from './mergeParts.ts'
import type { MergePlace, Side } from './mergeSubject.ts'
import { isEqual, orderOf, preferred, withOwnNumbers } from './mergeValues.ts'
import { ROUND_LIMITS, type Round, type Settled } from './round.ts'
import { roundsUnshown } from './unshown.ts'
import type { Snapshot } from './snapshot.ts'

/** The rounds of both sides, and the snapshots, which may tell of them. */
export interface RoundLists extends Lists<Round> {
  /** Of snapshots that are on one side only. */
  readonly snapshots: Readonly<Record<Side, readonly Snapshot[]>>
  /** The file has no single answers, whatever it is of. */
  readonly isShared: boolean
}

export interface MergedRounds {
  readonly rounds: readonly Round[]
  /** Ids of snapshots that tell of results that were not taken. */
  readonly leftOut: ReadonlySet<string>
}

/**
 * Merges rounds. Where their people are divided in two ways, or two have one room code, all rounds of these people are
 * one piece: people who are divided in two ways can be told apart.
 */
export function mergeRounds(findings: Findings, lists: RoundLists): MergedRounds {
  const leftOut = new Set<string>()
  const merged = familiesOf([...lists.here, ...lists.there]).flatMap((ids) => {
    const within = (rounds: readonly Round[]) => rounds.filter(({ id }) => ids.has(id))
    const family = { ...lists, here: within(lists.here), there: within(lists.there), base: lists.base && within(lists.base) }
    const isOnePiece = isMixed([...family.here, ...family.there])
    return isOnePiece ? mergeFamily(findings, family, leftOut) : mergeOneByOne(findings, family, leftOut)
  })
  const [here, there] = [idsOf(lists.here), idsOf(lists.there)]
  const order = orderOf({ here, there, base: lists.base && idsOf(lists.base) })
  const rounds = order.flatMap((id) => merged.find((round) => round.id === id) ?? [])
  return { rounds: numbered(findings, rounds, new Set(here)), leftOut }
}

function numbered(findings: Findings, rounds: readonly Round[], here: ReadonlySet<string>): readonly Round[] {
  const numberedRounds = withOwnNumbers(rounds, (id) => here.has(id), ROUND_LIMITS.number)
  for (const [index, { number: to }] of numberedRounds.entries()) {
    const from = rounds[index]?.number ?? to
    if (from !== to) changed(findings, { subject: { kind: 'renumbered', from, to } }, { side: 'there', how: 'changed' })
  }
  return numberedRounds
}

/** Sets of ids: rounds with the same people, by either side, and rounds with one room code. */
function familiesOf(rounds: readonly Round[]): readonly ReadonlySet<string>[] {
  const families: Set<string>[] = []
  const names = new Map<string, Set<string>>()
  for (const { id, samePeopleAs, tag } of rounds) {
    const own = [id, ...(samePeopleAs === null ? [] : [samePeopleAs]), `tag ${tag}`]
    const joined = new Set(own.map((name) => names.get(name)).filter((family) => family !== undefined))
    const family = new Set([...[...joined].flatMap((each) => [...each]), id])
    for (const [name, each] of names) if (joined.has(each)) names.set(name, family)
    for (const name of own) names.set(name, family)
    families.splice(0, families.length, ...families.filter((each) => !joined.has(each)), family)
  }
  return families
}

function isMixed(rounds: readonly Round[]): boolean {
  const tags = new Map(rounds.map(({ tag, id }) => [tag, id]))
  return new Set(rounds.map(({ groups }) => groups)).size > 1 || rounds.some(({ tag, id }) => tags.get(tag) !== id)
}

function mergeFamily(findings: Findings, family: RoundLists, leftOut: Set<string>): readonly Round[] {
  const { here, there } = family
  if (isEqual(here, there)) return here
  const place = placeOf(here[0] ?? there[0], null)
  const side = sideToTake(family)
  if (side !== null) {
    changed(findings, place, { side, how: 'changed' })
    return family[side]
  }
  return chosen(findings, { place, ...family }, leftOut)
}

/**
 * The side that alone has changed something; null where taking it would do harm: what the other side has shown would be
 * gone or another, or answers would be. That may be so though only one side has changed: it may hold an older state.
 */
function sideToTake(lists: RoundLists): Side | null {
  const { here, there, base, isShared } = lists
  if (isShared && isLossy(lists)) return null
  const side = sideThatChanged({ here, there, base: base ?? undefined })
  const [taken, left] = side === 'here' ? [here, there] : [there, here]
  return roundsUnshown({ rounds: left }, { rounds: taken }).length === 0 ? side : null
}

/** Whether answers that are here would give way to a round that a file for sharing has without any. */
function isLossy({ here, there, base }: Lists<Round>): boolean {
  return here.some(({ id, people }) => {
    const other = there.find((each) => each.id === id)
    const former = base?.find((each) => each.id === id)
    return people === null && other !== undefined && other.people !== null && !isEqual(other, former)
  })
}

interface Choice extends RoundLists {
  readonly place: MergePlace
}

/** One side as a whole, with the snapshots that tell of it; never the one in which what is shown here is not shown. */
function chosen(findings: Findings, { place, here, there, snapshots }: Choice, leftOut: Set<string>): readonly Round[] {
  const ids = new Set([...here, ...there].map(({ id }) => id))
  const tiedOf = (side: Side) => snapshots[side].filter(({ round }) => round?.samePeople.some((id) => ids.has(id)))
  const tied = { here: tiedOf('here'), there: tiedOf('there') }
  const only = roundsUnshown({ rounds: here }, { rounds: there }).length > 0 ? 'here' : null
  const names = { here: tied.here.map(({ name }) => name), there: tied.there.map(({ name }) => name) }
  const [ours, theirs] = [here, there].map((rounds) => (rounds.length === 0 ? null : rounds))
  const key = `rounds ${[...ids].toSorted().join(' ')}`
  const side = clashed(findings, { ...place, key }, { here: ours, there: theirs, only, tied: names })
  for (const { id } of tied[side === 'here' ? 'there' : 'here']) leftOut.add(id)
  return side === 'here' ? here : there
}

function mergeOneByOne(findings: Findings, family: RoundLists, leftOut: Set<string>): readonly Round[] {
  const ids = [...new Set([...idsOf(family.here), ...idsOf(family.there)])]
  return ids.flatMap((id) => {
    const only = (rounds: readonly Round[]) => rounds.filter((round) => round.id === id)
    const one = { ...family, here: only(family.here), there: only(family.there), base: family.base && only(family.base) }
    const [here, there, base] = [one.here[0], one.there[0], one.base?.[0]]
    const merged = here && there ? mergeRound(findings, { here, there, base }, sideToTake(one)) : onOneSide(findings, one)
    return merged ?? chosen(findings, { ...one, place: placeOf(here ?? there, null) }, leftOut)
  })
}

/** @returns null where somebody has to choose: it has been changed meanwhile, or what was shown would be gone */
function onOneSide(findings: Findings, lists: RoundLists): readonly Round[] | null {
  const { here, there, base } = lists
  const [side, rounds] = here.length > 0 ? (['here', here] as const) : (['there', there] as const)
  const place = placeOf(rounds[0], null)
  if (!base || base.length === 0) {
    changed(findings, place, { side, how: 'added' })
    return rounds
  }
  const taken = sideToTake(lists)
  if (taken === null || taken === side) return null
  changed(findings, place, { side: taken, how: 'removed' })
  return []
}

/**
 * @param side - the one that is taken as it is, if any
 * @returns null where somebody has to choose
 */
function mergeRound(findings: Findings, versions: Versions<Round>, side: Side | null): readonly Round[] | null {
  const { here, there, base } = versions
  if (isEqual(here, there)) return [here]
  if (side !== null) {
    changed(findings, placeOf(here, null), { side, how: 'changed' })
    return [versions[side]]
  }
  // The side that alone has changed would do harm: nothing of it is joined either.
  if (isEqual(here, base) || isEqual(there, base)) return null
  const answered = mergeAnswers(findings, versions)
  if (answered === null) return null
  const number = preferred(here.number, there.number, base?.number)
  return [{ ...answered, ...mergeSoft(findings, versions), number }]
}

const SOFT = ['expected', 'agenda', 'note', 'closedAt'] as const

type Soft = Pick<Round, (typeof SOFT)[number] | 'settled'>

/** What of a round has nothing to do with who answered what. */
function mergeSoft(findings: Findings, { here, there, base }: Versions<Round>): Soft {
  const soft = { here: softOf(here), there: softOf(there), base: base && softOf(base) }
  const merged = mergeFields(findings, soft, { fields: SOFT, placeOf: (field) => placeOf(here, field) })
  const lists = { here: here.settled, there: there.settled, base: base?.settled ?? null }
  const settled = mergeSettled(findings, lists, here).toSorted(
    (a, b) => here.components.indexOf(a.component) - here.components.indexOf(b.component),
  )
  return { ...merged, settled }
}

function softOf({ expected, agenda, note, closedAt, settled }: Round): Soft {
  return { expected, agenda, note, closedAt, settled }
}

function mergeSettled(findings: Findings, lists: Lists<Settled>, { id, number }: Round): readonly Settled[] {
  const placeFor = ({ component }: Settled, field: Exclude<keyof Settled, 'component'> | null = null): MergePlace => ({
    key: `settled ${id} ${component} ${field ?? ''}`,
    subject: { kind: 'settled', number, component, field },
  })
  return mergeItems(findings, lists, {
    idOf: ({ component }) => component,
    placeOf: placeFor,
    both: (versions) =>
      mergeFields(findings, versions, {
        fields: ['value', 'target', 'why', 'decision'],
        placeOf: (field) => placeFor(versions.here, field),
      }),
  })
}

function placeOf(round: Round | undefined, field: (typeof SOFT)[number] | null): MergePlace {
  return { key: `round ${round?.id} ${field ?? ''}`, subject: { kind: 'round', number: round?.number ?? 0, field } }
}

function idsOf(rounds: readonly Round[]): readonly string[] {
  return rounds.map(({ id }) => id)
}
