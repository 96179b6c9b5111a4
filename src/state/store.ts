import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment, Details, Id } from '../model/assessment.ts'
import { isRedoHeld, isUndoHeld, newHistory, record, redo, settle, undo, type History } from './history.ts'
import type { FieldKey, Step } from './step.ts'

/** An assessment on the shelf. */
export interface Listed extends Details {
  readonly id: Id
  readonly isExample: boolean
  /** ISO 8601, in UTC; null when it has never been saved, or nobody knows when. */
  readonly savedAt: string | null
  /** Taken off the shelf, and kept until the app starts next. */
  readonly isRemoved: boolean
}

/**
 * Why an assessment cannot be saved. 'full': there is no room. 'blocked': the browser has ceased to keep anything. 'too-long':
 * it is longer than what may be saved. 'unreadable': it could not be read again, by a fault of the app.
 */
export type Unsaved = 'full' | 'blocked' | 'too-long' | 'unreadable'

/** Whether what is on the screen is kept, and if not, why. */
export type SaveStatus =
  /** `at`: ISO 8601, in UTC; null when nothing has been saved yet, or nobody knows when. */
  | { readonly kind: 'saved'; readonly at: string | null }
  /** To be saved within a second. */
  | { readonly kind: 'pending' }
  /** The last save is untouched, and what came after is in this window only. `id`: of the assessment. */
  | { readonly kind: 'unsaved'; readonly why: Unsaved; readonly id: Id }
  /** This browser keeps nothing. */
  | { readonly kind: 'blocked' }
  /** Another window saves; this one can only be read. */
  | { readonly kind: 'other-window' }
  /** What is stored comes from a newer version of the app; here it can only be read. */
  | { readonly kind: 'newer'; readonly version: number }

/** Stored text that could not be read, or not all of it, and that nothing is written over. */
export interface SetAside {
  /** Where it lies now. */
  readonly key: string
  /**
   * 'unreadable': no text of this app. 'damaged': it has the form, but not the sense. 'repaired': read, but for
   * parts that are only here. 'second': one of two states of which nothing tells which was saved last.
   */
  readonly reason: 'unreadable' | 'damaged' | 'repaired' | 'second'
  /** What it belongs to can be used all the same: from the save before, or without what made no sense. */
  readonly isReplaced: boolean
}

export interface AppState {
  /** The open assessment; null when none is. */
  readonly history: History | null
  readonly list: readonly Listed[]
  readonly saveStatus: SaveStatus
  readonly setAside: readonly SetAside[]
  /** Nothing can be changed here: see `saveStatus`, or another window is just being asked. */
  readonly isReadOnly: boolean
  /**
   * Takes up a change of the open assessment.
   *
   * @param typing - the field that it was typed in: typing is one step until the field is settled
   */
  readonly edit: (next: Assessment, step: Step, typing?: FieldKey) => void
  /** The field that was typed in was left, or has rested. */
  readonly settle: () => void
  /** Takes the last step back, but nothing that a room has seen (see history.ts); nor does redo. */
  readonly undo: () => void
  readonly redo: () => void
  /** Puts another state in place for good: there is no undo of it, nor of anything before. */
  readonly forget: (next: Assessment) => void
}

export type AppStore = StoreApi<AppState>

export function createAppStore(): AppStore {
  return createStore<AppState>()((set) => {
    const change = (next: (history: History) => History) =>
      set((state) => (state.history === null || state.isReadOnly ? state : { history: next(state.history) }))
    return {
      history: null,
      list: [],
      saveStatus: { kind: 'saved', at: null },
      setAside: [],
      isReadOnly: false,
      edit: (next, step, typing) =>
        change((history) => {
          if (next.id !== history.present.id) throw new Error('An edit of an assessment that is not open')
          return record(history, { next, step, typing: typing ?? null })
        }),
      settle: () => change(settle),
      undo: () => change((history) => (isUndoHeld(history) ? settle(history) : undo(history))),
      redo: () => change((history) => (isRedoHeld(settle(history)) ? settle(history) : redo(history))),
      forget: (next) => change(() => newHistory(next)),
    }
  })
}

/** The app's own; tests make theirs. */
export const appStore = createAppStore()

export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appStore, select)
}
