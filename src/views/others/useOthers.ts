import { useDeferredValue, useMemo } from 'react'
import { distributionsOf, type Distribution } from '../../analysis/distribution.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { useNaming } from '../compare/useNaming.ts'
import { arranged, found, type CircleGroup } from './arrangement.ts'
import type { OthersPlace } from './place.ts'
import { shownOf, type Given } from './shown.ts'

/** All that the page of others shows. */
export interface OthersShown {
  readonly own: Snapshot
  /** All of them, whatever is searched for. */
  readonly others: readonly Snapshot[]
  readonly years: readonly string[]
  readonly year: string | null
  /** Those that a search finds, in their order. */
  readonly groups: readonly CircleGroup[]
  /** The component that is looked at in all of them; null for none. */
  readonly picked: SnapshotComponent | null
  /** Of all others, whatever is searched for. */
  readonly distributions: readonly Distribution[]
}

/** What is shown of the archive at this place; a search follows what is typed a little later. */
export function useOthers({ now, own: ownSnapshots, archived }: Given, place: OthersPlace): OthersShown {
  const { language } = useNaming()
  const { year, order, component } = place
  // What is typed is seen before a hundred circles have been drawn anew.
  const search = useDeferredValue(place.search)
  const shown = useMemo(() => shownOf({ now, own: ownSnapshots, archived }, year), [now, ownSnapshots, archived, year])
  const { own, others } = shown
  const distributions = useMemo(() => distributionsOf(own, others), [own, others])
  const picked = own.framework.components.find(({ id }) => id === component) ?? null
  const groups = useMemo(
    () => arranged(found(others, search), { order, component: picked, scale: own.framework.scale, language }),
    [others, search, order, picked, own, language],
  )
  return { ...shown, groups, picked, distributions }
}
