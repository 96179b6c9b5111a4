import { createContext, use } from 'react'
import type { Assessment, Details, Id } from '../model/assessment.ts'

/** Saved text that could not be read and was moved out of the way, whole. */
export interface SetAside {
  readonly key: string
  /** Unreadable as such, or readable in form but not in sense. */
  readonly reason: string
}

/**
 * What a view may ask for that reaches beyond the open assessment: the shelf of assessments in this browser.
 *
 * The shell gives it; every change it makes is saved like any other.
 */
export interface Desk {
  /** Starts an assessment and opens it. */
  readonly start: (details: Details) => void
  readonly open: (id: Id) => void
  /** Opens the example copy, made afresh when there is none. */
  readonly openExample: () => Promise<void>
  /** Puts the open example back as it came, in one undo step. */
  readonly resetExample: () => Promise<void>
  /** @param team - the copy's name for the team @returns the copy's id */
  readonly copy: (id: Id, team: string) => Id | null
  /** Takes an assessment off the shelf; `bringBack` undoes it until the app starts next. */
  readonly remove: (id: Id) => void
  readonly bringBack: (id: Id) => void
  /** The saved assessment of that id; null when there is none, or it cannot be read. */
  readonly find: (id: Id) => Assessment | null
  /** Puts an assessment with an id that is not on the shelf there, and opens it. */
  readonly add: (assessment: Assessment) => void
  /** Opens the assessment of the same id and replaces its content, in one undo step. */
  readonly replace: (assessment: Assessment) => void
  /** Makes this window the one that writes, after the other has saved. */
  readonly takeOver: () => void
  /** Saves what this window shows as an assessment of its own, when another window has taken over. */
  readonly saveAsCopy: (team: string) => void
  readonly textSetAside: (key: string) => string | null
  /** Forgets a text that was set aside, once the user has it. */
  readonly discardSetAside: (key: string) => void
  /** Removes all that this app has stored in this browser, and nothing else. */
  readonly eraseAll: () => void
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext

/** @throws when the shell has not put a desk around the view */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('No desk around this view')
  return desk
}
