import type { Assessment, Id } from '../model/assessment.ts'
import { newHistory, type History } from '../state/history.ts'
import type { Listed, Unsaved } from '../state/store.ts'
import { writeUndo } from '../state/undoText.ts'
import { generationsOf, keepCurrent, removeTexts, writeText } from './generations.ts'
import { LIST_KEY, undoKey } from './keys.ts'
import { listText } from './listText.ts'
import { isUnlocked } from './rescue.ts'
import { entryOf, isDirty, showStatus, type Format, type Session } from './session.ts'

/** Saves all that is not saved, at once, and says how it went. */
export function flush(session: Session): void {
  const { store, parked } = session
  const { history } = store.getState()
  if (history && isDirty(session, history)) save(session, history)
  for (const [id, each] of parked) {
    if (entryOf(session, id)?.isRemoved) continue
    save(session, each)
    if (!parked.has(id)) keepCurrent(session.area, id)
  }
  showStatus(session)
}

/** Takes the open assessment from the screen: saved, or else kept in memory until it can be. */
export function leaveOpen(session: Session): void {
  const { store, parked, locked, lock, area } = session
  store.getState().settle()
  const { history } = store.getState()
  if (history === null) return

  flush(session)
  const { id } = history.present
  if (isDirty(session, history)) parked.set(id, history)
  else if (lock.mayWrite() && !locked.has(id)) keepCurrent(area, id)
  store.setState({ history: null })
}

/** Changes the shelf, and writes it. */
export function changeList(session: Session, change: (list: readonly Listed[]) => readonly Listed[]): void {
  session.store.setState(({ list }) => ({ list: change(list) }))
  writeList(session)
}

export function writeList(session: Session): void {
  const { store, area, lock, hidden } = session
  if (!lock.mayWrite() || !isUnlocked(session, null)) return
  const { history, list } = store.getState()
  const text = listText({ open: history?.present.id ?? null, entries: [...list, ...hidden.values()] })
  // A list that did not fit is made anew from the assessments.
  if (area.get(LIST_KEY) !== text && !area.set(LIST_KEY, text) && freeUndo(session)) area.set(LIST_KEY, text)
}

/** Writes the undo of an assessment that is saved, or nothing when there is no room for it. */
export function saveUndo({ area, known }: Session, history: History): void {
  const { id } = history.present
  const key = undoKey(id)
  const undo = writeUndo(history, known.get(id)?.text ?? '')
  if (undo === null || !area.set(key, undo)) area.remove(key)
}

/** Puts an assessment on the shelf as it stands there now. */
export function listed({ id, municipality, team, date, isExample }: Assessment, savedAt: string | null): Listed {
  return { id, municipality, team, date, isExample, savedAt, isRemoved: false }
}

/** @returns whether it is saved; if not, what lies in storage is untouched */
export function save(session: Session, history: History): boolean {
  const { known, parked, failed, format, now } = session
  const { present } = history
  if (!mayWrite(session, present.id)) return false

  const text = format.write(present)
  const why = faultOf(format, text) ?? (isUnlocked(session, present.id) && put(session, present.id, text) ? null : whyNoRoom(session))
  if (why !== null) {
    failed.set(present.id, why)
    return false
  }
  known.set(present.id, { text, assessment: present })
  failed.delete(present.id)
  parked.delete(present.id)
  saveUndo(session, history)
  changeList(session, (list) => withEntry(list, listed(present, now())))
  return true
}

/** Why a text must not take the place of one that can be read again; null: it can be. */
export function faultOf(format: Format, text: string): Unsaved | null {
  const read = format.read(text)
  if (read.ok) return null
  return read.error.kind === 'too-long' ? 'too-long' : 'unreadable'
}

/** Where there is access, this window's own keys at least are seen. */
export function whyNoRoom({ area }: Session): Unsaved {
  return area.keys().length === 0 ? 'blocked' : 'full'
}

/** Not without the role, and not over what another window has written in the meantime. */
function mayWrite({ lock, area, known, locked }: Session, id: Id): boolean {
  if (!lock.mayWrite()) return false
  const stored = generationsOf(area, id).current?.text
  if (stored === undefined || stored === known.get(id)?.text) return true
  if (locked.get(id)?.some(({ text }) => text === stored)) return true
  lock.giveUp()
  return false
}

function put(session: Session, id: Id, text: string): boolean {
  const { area } = session
  return [() => true, freeUndo, freeRemoved].some((makeRoom) => makeRoom(session) && writeText(area, id, text))
}

/** Undo is the first to go where there is no room. @returns whether there was any */
export function freeUndo({ store, area }: Session): boolean {
  const keys = store
    .getState()
    .list.map(({ id }) => undoKey(id))
    .filter((key) => area.get(key) !== null)
  for (const key of keys) area.remove(key)
  return keys.length > 0
}

/** Then what was taken off the shelf, which is kept in memory for as long as it can be brought back. */
function freeRemoved({ store, area, format, known, parked }: Session): boolean {
  let hasFreed = false
  for (const { id } of store.getState().list.filter(({ isRemoved }) => isRemoved)) {
    const text = generationsOf(area, id).current?.text
    const read = text === undefined ? null : format.read(text)
    if (!read?.ok) continue
    if (!parked.has(id)) parked.set(id, newHistory(read.value.assessment))
    known.delete(id)
    removeTexts(area, id)
    hasFreed = true
  }
  return hasFreed
}

function withEntry(list: readonly Listed[], entry: Listed): readonly Listed[] {
  const isThere = list.some(({ id }) => id === entry.id)
  return isThere ? list.map((each) => (each.id === entry.id ? entry : each)) : [...list, entry]
}
