import { create } from 'zustand'
import type { Assessment, Id } from '../model/assessment.ts'

/** Which interventions are picked, to be changed together: part of no assessment, nor of its undo. */
interface Picked {
  /** The assessment that they are of. */
  readonly assessment: Id | null
  readonly ids: ReadonlySet<Id>
}

const NONE: ReadonlySet<Id> = new Set()

const usePickedStore = create<Picked>(() => ({ assessment: null, ids: NONE }))

/** What is picked in an assessment; what a filter hides stays picked. Ids that are gone may be among them: see `stillThere`. */
export function usePicked({ id }: Pick<Assessment, 'id'>): ReadonlySet<Id> {
  return usePickedStore((picked) => (picked.assessment === id ? picked.ids : NONE))
}

export function setPicked({ id }: Pick<Assessment, 'id'>, ids: ReadonlySet<Id>): void {
  usePickedStore.setState({ assessment: id, ids })
}

/** Picks one more, or one less. */
export function setOnePicked({ id }: Pick<Assessment, 'id'>, one: Id, isOn: boolean): void {
  usePickedStore.setState((picked) => {
    const ids = new Set(picked.assessment === id ? picked.ids : NONE)
    if (isOn) ids.add(one)
    else ids.delete(one)
    return { assessment: id, ids }
  })
}

/** Those of the ids that an assessment has; the same set when it has them all. */
export function stillThere(ids: ReadonlySet<Id>, { interventions }: Pick<Assessment, 'interventions'>): ReadonlySet<Id> {
  if (ids.size === 0) return ids
  const left = interventions.filter(({ id }) => ids.has(id))
  return left.length === ids.size ? ids : new Set(left.map(({ id }) => id))
}
