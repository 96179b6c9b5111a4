import { useSyncExternalStore } from 'react'
import { onForgotten } from '../../browser/handleMemory.ts'
import type { Assessment, Id } from '../../model/assessment.ts'
import type { KeepOutcome } from './keepOutcome.ts'

/** A file that is to be merged with the open assessment. */
export interface MergeMaterial {
  readonly id: Id
  readonly fileName: string
  /**
   * 'opened': the file was opened by hand; 'changed': the kept file has been changed; 'differs': nobody has changed it,
   * but what is here is another state.
   */
  readonly why: 'opened' | 'changed' | 'differs'
  readonly there: Assessment
  /** What was last read from the file, or written to it; null where what is here did not come from it. */
  readonly base: Assessment | null
  /** Neither file nor `base` has single answers, whatever they are of. */
  readonly isShared: boolean
  /** ISO 8601, in UTC; null when that is not told. */
  readonly changedAt: string | null
  /** How many single answers the file has that are not written to it again; null for none. */
  readonly removes: number | null
  /** Writes the result to the file; null where the file is only read. */
  readonly save: ((merged: Assessment) => Promise<KeepOutcome>) | null
}

let material: MergeMaterial | null = null
const listeners = new Set<() => void>()

onForgotten(() => give(null))

/** What the dialog is about. It lives as long as this window. */
export function useMergeMaterial(): MergeMaterial | null {
  return useSyncExternalStore(subscribe, () => material)
}

/** Puts a file before the dialog, in the place of the one before. */
export function giveToMerge(next: MergeMaterial): void {
  give(next)
}

function give(next: MergeMaterial | null): void {
  material = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
