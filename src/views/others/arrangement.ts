import { levelsOf, type RatingScale } from '../../framework/framework.ts'
import { standingIn, type Standing } from '../../analysis/standing.ts'
import type { SnapshotComponent, Snapshot } from '../../model/snapshot.ts'
import { foldText } from '../../model/textKey.ts'
import { collator } from '../../wording/format.ts'
import type { Language } from '../../wording/i18n.ts'
import type { OthersOrder } from './place.ts'

/** Circles that stand together. */
export interface CircleGroup {
  /** What they have in common; undefined where all stand in one row. */
  readonly standing: Standing | undefined
  readonly snapshots: readonly Snapshot[]
}

/** Circles whose standing is told above them. */
export type StandingGroup = CircleGroup & { readonly standing: Standing }

/** Those that stand in one row with one's own. */
export function rowOf(groups: readonly CircleGroup[]): readonly Snapshot[] {
  return groups.flatMap(({ standing, snapshots }) => (standing === undefined ? snapshots : []))
}

/** Those that stand below that row, each under its title. */
export function groupsBelow(groups: readonly CircleGroup[]): readonly StandingGroup[] {
  return groups.flatMap(({ standing, snapshots }) => (standing === undefined ? [] : [{ standing, snapshots }]))
}

export interface Arrangement {
  readonly order: OthersOrder
  /** By whose levels they are ordered. */
  readonly component: SnapshotComponent | null
  readonly scale: RatingScale
  readonly language: Language
}

/**
 * The circles in their order. By a component's level they come in groups, those with the highest first: within a group
 * by name, for nobody is ahead of who stands at the same level.
 */
export function arranged(snapshots: readonly Snapshot[], { order, component, scale, language }: Arrangement): readonly CircleGroup[] {
  const named = byName(snapshots, language)
  if (order === 'date') return [{ standing: undefined, snapshots: named.toSorted((a, b) => b.date.localeCompare(a.date)) }]
  if (order === 'name' || component === null) return [{ standing: undefined, snapshots: named }]
  const standings: readonly Standing[] = [...levelsOf(scale).toReversed(), 'unknown', null, 'absent', 'otherScale']
  const groups = standings.map((standing) => ({
    standing,
    snapshots: named.filter((each) => standingIn(each, component.id, scale) === standing),
  }))
  return groups.filter((group) => group.snapshots.length > 0)
}

/** By the names of municipalities, then of teams, in the order of the language. */
function byName(snapshots: readonly Snapshot[], language: Language): readonly Snapshot[] {
  const { compare } = collator(language)
  return snapshots.toSorted((a, b) => compare(a.municipality, b.municipality) || compare(a.team, b.team) || a.id.localeCompare(b.id))
}

/** Those whose municipality or team holds each word of a search, however it is spelt; all for an empty search. */
export function found(snapshots: readonly Snapshot[], search: string): readonly Snapshot[] {
  const words = foldText(search).split(' ').filter((word) => word !== '')
  // Of pictures alone.
  if (words.length === 0) return snapshots.filter(({ municipality, team }) => `${municipality} ${team}`.includes(search.trim()))
  return snapshots.filter(({ municipality, team }) => {
    const text = foldText(`${municipality} ${team}`)
    return words.every((word) => text.includes(word))
  })
}
