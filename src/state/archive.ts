import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Snapshot } from '../model/snapshot.ts'

/** A text of the archive that cannot be shown. It is left as it lies, and nothing is written over it. */
export interface Unshown {
  readonly key: string
  readonly text: string
  /**
   * 'newer': made by a newer version of the app. 'unreadable': no snapshot of this app, or damaged. 'double': another
   * snapshot there has the same id.
   */
  readonly reason: 'newer' | 'unreadable' | 'double'
}

/** What was done to the archive last, and can be undone. */
export interface LastChange {
  readonly kind: 'added' | 'removed' | 'undone'
  /** How many snapshots. */
  readonly count: number
  /** What they were of, where it was one thing: a snapshot or a municipality; else null. */
  readonly name: string | null
}

/** Others' snapshots: part of no assessment, nor of its undo. */
export interface ArchiveState {
  /** 'blocked': the browser gives no access to what it stores. */
  readonly status: 'unread' | 'reading' | 'ready' | 'blocked'
  /** In no order that has a meaning. */
  readonly snapshots: readonly Snapshot[]
  readonly unshown: readonly Unshown[]
  /** null: nothing that can be undone. */
  readonly last: LastChange | null
}

/** As many as it holds: more would be slow to show. */
export const MAX_ARCHIVED = 1000

export const FIRST_ARCHIVE: ArchiveState = { status: 'unread', snapshots: [], unshown: [], last: null }

/** Filled by the views that show it: it is not read at the start. */
export const archiveStore = createStore<ArchiveState>()(() => FIRST_ARCHIVE)

export function useArchive<T>(select: (state: ArchiveState) => T): T {
  return useStore(archiveStore, select)
}
