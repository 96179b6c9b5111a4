import type { TextArea } from '../browser/storage.ts'
import type { WindowLock } from '../browser/tabs.ts'
import type { ReadError, ReadFile } from '../exchange/file.ts'
import type { Framework } from '../framework/framework.ts'
import type { Assessment, Id } from '../model/assessment.ts'
import type { Result } from '../result.ts'
import type { History } from '../state/history.ts'
import type { AppStore, Listed, SaveStatus, Unsaved } from '../state/store.ts'
import type { Problem } from './settingAside.ts'

/** The one text form, for one framework. */
export interface Format {
  readonly read: (text: string) => Result<ReadFile, ReadError>
  readonly write: (assessment: Assessment) => string
}

/** What an assessment's stored text says. */
export interface Known {
  readonly text: string
  readonly assessment: Assessment
}

/** What saving, restoring and the desk of one window share. The maps and sets change as it works. */
export interface Session {
  readonly store: AppStore
  readonly area: TextArea
  readonly lock: WindowLock
  readonly framework: Framework
  readonly format: Format
  /** ISO 8601, in UTC. */
  readonly now: () => string
  readonly newId: () => Id
  /** As this window last read or wrote it. Another window has written when storage says something else. */
  readonly known: Map<Id, Known>
  /** Not open any more, and not saved yet. */
  readonly parked: Map<Id, History>
  /** Texts that could not be set aside for want of room: what they belong to is not saved. null: the list. */
  readonly locked: Map<Id | null, readonly Problem[]>
  /** Whose last save did not succeed, and why. */
  readonly failed: Map<Id, Unsaved>
  /** On the shelf, but with nothing to read that could be shown. */
  readonly hidden: Map<Id, Listed>
}

/** Whether a history's present is not what is stored. */
export function isDirty({ known }: Session, { present }: History): boolean {
  return known.get(present.id)?.assessment !== present
}

export function entryOf({ store }: Session, id: Id): Listed | null {
  return store.getState().list.find((entry) => entry.id === id) ?? null
}

/** Whether something in this window would be lost with it. */
export function hasUnsaved(session: Session): boolean {
  const { history, list } = session.store.getState()
  if (unsavedIds(session).length > 0) return true
  // What a blocked storage has taken in is lost as well; but for the example, as it comes.
  return session.area.isBlocked && (list.some((entry) => !entry.isExample) || hasSteps(history))
}

/** That of the open assessment first. */
function unsavedIds(session: Session): readonly Id[] {
  const { history } = session.store.getState()
  const parked = [...session.parked.keys()].filter((id) => !entryOf(session, id)?.isRemoved)
  return history && isDirty(session, history) ? [history.present.id, ...parked] : parked
}

/** Says in the store how things stand. */
export function showStatus(session: Session): void {
  const { store, lock } = session
  const { saveStatus, isReadOnly } = store.getState()
  // A newer version's texts stay as they are until the page is loaded anew.
  const next = saveStatus.kind === 'newer' ? saveStatus : statusOf(session)
  const isReadOnlyNow = next.kind === 'newer' || lock.role() !== 'writer'
  if (isReadOnly === isReadOnlyNow && isSameStatus(saveStatus, next)) return
  store.setState({ saveStatus: next, isReadOnly: isReadOnlyNow })
}

function statusOf(session: Session): SaveStatus {
  const { store, lock, area, failed } = session
  const { history } = store.getState()
  if (lock.role() === 'reader') return { kind: 'other-window' }
  if (lock.role() === 'asking') return { kind: 'pending' }
  if (area.isBlocked) return { kind: 'blocked' }
  for (const id of unsavedIds(session)) {
    const why = failed.get(id)
    if (why) return { kind: 'unsaved', why, id }
  }
  if (history === null) return { kind: 'saved', at: null }
  if (isDirty(session, history)) return { kind: 'pending' }
  return { kind: 'saved', at: entryOf(session, history.present.id)?.savedAt ?? null }
}

function isSameStatus(a: SaveStatus, b: SaveStatus): boolean {
  if (a.kind === 'saved' && b.kind === 'saved') return a.at === b.at
  if (a.kind === 'newer' && b.kind === 'newer') return a.version === b.version
  if (a.kind === 'unsaved' && b.kind === 'unsaved') return a.why === b.why && a.id === b.id
  return a.kind === b.kind
}

function hasSteps(history: History | null): boolean {
  return history !== null && history.past.length + history.future.length > 0
}
