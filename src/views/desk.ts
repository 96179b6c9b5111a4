import { createContext, use, useMemo } from 'react'
import type { Assessment, Details, Id } from '../model/assessment.ts'

/**
 * What a view may ask for that reaches beyond the open assessment: the shelf of assessments in this browser.
 *
 * The shell gives it; every change it makes is saved like any other. Where the app is read-only, nothing is changed,
 * and what tells of it gives false. A second call within a double click does nothing more.
 */
export interface Desk {
  /** Starts an assessment and opens it. */
  readonly start: (details: Details) => boolean
  /** @returns false when there is nothing of that id to show */
  readonly open: (id: Id) => boolean
  /** Opens the example copy, made afresh when there is none on the shelf. */
  readonly openExample: () => Promise<void>
  /** Puts the open example back as it came, in one undo step. */
  readonly resetExample: () => Promise<void>
  /** @param team - the copy's name for the team @returns the copy's id; null for the example, of which there is one */
  readonly copy: (id: Id, team: string) => Id | null
  /** Takes an assessment off the shelf; `bringBack` undoes it until the app starts next. */
  readonly remove: (id: Id) => void
  readonly bringBack: (id: Id) => void
  /** The saved assessment of that id; null when there is none, or it cannot be read. */
  readonly find: (id: Id) => Assessment | null
  /** Puts an assessment on the shelf and opens it. One that is there already is replaced; so is the one example. */
  readonly add: (assessment: Assessment) => boolean
  /** Opens the assessment of the same id and replaces its content, in one undo step. */
  readonly replace: (assessment: Assessment) => boolean
  /** Makes this window the one that writes, after the other has saved. */
  readonly takeOver: () => void
  /**
   * Saves what this window shows as an assessment of its own and opens that, when another window has taken over.
   *
   * @returns false when there was no room; the save status says so then
   */
  readonly saveAsCopy: (team: string) => boolean
  readonly textSetAside: (key: string) => string | null
  /** Forgets a text that was set aside, once the user has it. */
  readonly discardSetAside: (key: string) => boolean
  /**
   * Deletes the single answers of a round of the open assessment for good, in its copies here too; there is no undo.
   *
   * @returns false when they could not be deleted from all that is saved; the open assessment is then as it was
   */
  readonly deleteAnswers: (round: string) => boolean
  /**
   * Hands the window of the stage what it shows, as text; null takes it away.
   *
   * @returns false when no other window can be told: the browser stores nothing or has no room, or another window writes
   */
  readonly showScene: (text: string | null) => boolean
  /** Removes all that this app has stored in this browser, others' snapshots too, and nothing else. */
  readonly eraseAll: () => Promise<Erased>
  /** Gives the user the open assessment as a file; where it holds single answers, the user chooses which of the two files. */
  readonly exportOpen: () => void
  /** Gives the user the file that brings an assessment back as it is now. Needs neither storage nor a network. */
  readonly exportToKeep: (assessment: Assessment) => void
}

/**
 * What has come of erasing all. 'all': nothing of this app is left. 'rest': what lies in the browser's databases may be, for
 * it gives no access to them: others' snapshots, and which files assessments are kept in. 'nothing': nothing is erased, for
 * the databases do not answer now. 'unfetched': nothing is, for the code to do it could not be fetched. 'read-only': no
 * assessment is, for another window writes.
 */
export type Erased = 'all' | 'rest' | 'nothing' | 'unfetched' | 'read-only'

/** On a first visit the page is drawn before the desk is there. With an open assessment it always is. */
const DeskContext = createContext<Desk | Promise<Desk> | null>(null)

export const DeskProvider = DeskContext

/** Waits until the desk is there. @throws when the shell has not put one around the view */
export function useDesk(): Desk {
  const desk = useGiven()
  return desk instanceof Promise ? use(desk) : desk
}

/** For what is drawn before the desk is there. @throws as `useDesk` does */
export function useComingDesk(): Promise<Desk> {
  const desk = useGiven()
  return useMemo(() => Promise.resolve(desk), [desk])
}

function useGiven(): Desk | Promise<Desk> {
  const desk = use(DeskContext)
  if (!desk) throw new Error('No desk around this view')
  return desk
}
