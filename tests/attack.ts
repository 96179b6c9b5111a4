// What somebody who keeps every figure that was ever shown of a round could work out by adding and subtracting.
import { total } from '../src/analysis/histogram.ts'
import { builtInFramework as framework, type ComponentId } from '../src/framework/framework.ts'
import { LEADERS, STAFF, type Published } from '../src/model/published.ts'
import type { Round } from '../src/model/round.ts'

/** All that was shown at one moment. */
export interface Moment {
  readonly round: Round
  readonly published: readonly Published[]
  /** For everybody who is counted, in which batch of answers they came: 0 before the first reveal. */
  readonly batches: ReadonlyMap<string, number>
}

/**
 * People whose votes no figure tells apart: of one level or field and one batch. Nothing that follows from sums parts
 * them, so they are the unknowns.
 */
interface People {
  /** Level or field; null for those who stated none; HANDS for hands. */
  readonly leaf: string | null
  readonly batch: number
  readonly n: number
}

const HANDS = 'hands'

/** A sum that is known: 1 for each of the people in it. */
type Row = readonly number[]

/**
 * The small sets of people whose votes on one component can be worked out: sizes of their parts.
 *
 * Votes on other components, and in other rounds, are other unknowns, and in no sum with these: each component of each
 * round stands alone. Not among them: the whole room as it was shown, from three votes on, and, where there are no hands,
 * people who stated no group, for nobody knows who they are. Hands everybody has seen: they are known.
 *
 * @param minimum - the smallest group that may be shown
 */
export function breachesOf(moments: readonly Moment[], component: ComponentId, minimum: number): readonly (readonly number[])[] {
  const people = peopleIn(moments, component)
  const handRows = people.some(isHands) ? [people.map((each) => Number(isHands(each)))] : []
  const rows = [...handRows, ...moments.flatMap((moment) => rowsOf(moment, component, people))]
  const basis = reducedBasis(rows)
  const rooms = new Set(moments.map((moment) => String(roomRow(moment, people))))
  return smallSetsOf(people.filter((each) => !isHands(each)), minimum)
    .filter((set) => handRows.length > 0 || set.some(({ leaf }) => leaf !== null))
    .map((set) => ({ set, row: people.map((each) => Number(set.includes(each))) }))
    .filter(({ row }) => !rooms.has(String(row)) && isInSpan(row, basis))
    .map(({ set }) => set.map(({ n }) => n))
}

/** Figures that are not the sum of the votes that they stand for, which would make the attack blind. */
export function wrongFigures(moments: readonly Moment[], component: ComponentId): readonly number[] {
  const people = peopleIn(moments, component)
  return moments.flatMap((moment) =>
    figuresOf(moment, component, people)
      .filter(({ row, n }) => row.reduce((sum, isIn, index) => sum + isIn * (people[index]?.n ?? 0), 0) !== n)
      .map(({ n }) => n),
  )
}

function peopleIn(moments: readonly Moment[], component: ComponentId): readonly People[] {
  const last = moments.at(-1)
  if (last === undefined) return []
  const place = last.round.components.indexOf(component)
  const sizes = new Map<string, People>()
  const add = (leaf: string | null, batch: number, n: number) => {
    const key = `${leaf} ${batch}`
    sizes.set(key, { leaf, batch, n: (sizes.get(key)?.n ?? 0) + n })
  }
  for (const person of last.round.participants) {
    const leaf = last.round.groups === 'fields' ? person.field : person.chain
    if (person.values[place] !== 0) add(leaf, last.batches.get(person.id) ?? -1, 1)
  }
  const hands = last.round.tallies.find((tally) => tally.component === component)?.counts ?? []
  if (total(hands) > 0) add(HANDS, 0, total(hands))
  return [...sizes.values()]
}

function isHands({ leaf }: People): boolean {
  return leaf === HANDS
}

interface Figure {
  readonly row: Row
  readonly n: number
}

function rowsOf(moment: Moment, component: ComponentId, people: readonly People[]): readonly Row[] {
  return figuresOf(moment, component, people).map(({ row }) => row)
}

function figuresOf(moment: Moment, component: ComponentId, people: readonly People[]): readonly Figure[] {
  const published = moment.published.find((each) => each.component === component)
  if (published === undefined) return []
  const batch = Math.max(0, ...moment.batches.values())
  const rowOf = (leaves: readonly string[]) =>
    people.map((each) => Number(each.batch <= batch && each.leaf !== null && leaves.includes(each.leaf)))
  const parts = published.groups.flatMap((group) => [
    { votes: group, row: rowOf(leavesOf(group.id)) },
    ...group.levels.map((level) => ({ votes: level, row: rowOf([level.id]) })),
  ])
  return [{ votes: published.room, row: roomRow(moment, people) }, ...parts].flatMap(({ votes, row }) =>
    votes.counts === null ? [] : [{ row, n: total(votes.counts) }],
  )
}

function roomRow({ batches }: Moment, people: readonly People[]): Row {
  const batch = Math.max(0, ...batches.values())
  return people.map((each) => Number(each.batch <= batch))
}

function leavesOf(group: string): readonly string[] {
  if (group !== LEADERS && group !== STAFF) return [group]
  return framework.chain.filter(({ isLeader }) => isLeader === (group === LEADERS)).map(({ id }) => id)
}

/** Sets with at least one person, and fewer than a group. */
function smallSetsOf(people: readonly People[], minimum: number): readonly (readonly People[])[] {
  const sets: { readonly set: readonly People[]; readonly n: number }[] = [{ set: [], n: 0 }]
  for (const each of people) {
    const more = sets.map(({ set, n }) => ({ set: [...set, each], n: n + each.n }))
    sets.push(...more.filter(({ n }) => n < minimum))
  }
  return sets.flatMap(({ set }) => (set.length > 0 ? [set] : []))
}

interface BasisRow {
  readonly pivot: number
  readonly row: Row
}

function reducedBasis(rows: readonly Row[]): readonly BasisRow[] {
  const basis: BasisRow[] = []
  for (const row of rows) {
    const rest = remainderOf(row, basis)
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot !== -1) basis.push({ pivot, row: rest.map((value) => value / (rest[pivot] ?? 1)) })
  }
  return basis
}

function remainderOf(row: Row, basis: readonly BasisRow[]): Row {
  return basis.reduce((rest, each) => {
    const factor = rest[each.pivot] ?? 0
    return factor === 0 ? rest : rest.map((value, index) => value - factor * (each.row[index] ?? 0))
  }, row)
}

function isInSpan(row: Row, basis: readonly BasisRow[]): boolean {
  return remainderOf(row, basis).every((value) => Math.abs(value) < 1e-9)
}
