import { LIMITS, newAssessment, type Assessment, type Details, type Id } from '../model/assessment.ts'
import { newHistory, type History } from '../state/history.ts'
import type { Erased } from '../views/desk.ts'
import { removeTexts, writeText } from './generations.ts'
import { changeList, faultOf, flush, leaveOpen, listed, whyNoRoom, writeList } from './keeping.ts'
import { LIST_KEY, LIVE_KEY, PREFERENCES_KEY, SCENE_KEY } from './keys.ts'
import { historyOf, readOne } from './reading.ts'
import { entryOf, showStatus, type Session } from './session.ts'

export function start(session: Session, details: Details): boolean {
  return openNew(session, newAssessment(session.framework, details, session.newId()))
}

/** @returns false when there is nothing of that id to show */
export function open(session: Session, id: Id): boolean {
  const { store, parked } = session
  if (store.getState().history?.present.id === id) return true
  const next = historyIn(session, id)
  if (next === null) return false

  leaveOpen(session)
  parked.delete(id)
  store.setState({ history: next })
  writeList(session)
  flush(session)
  return true
}

/** @returns the copy's id; null when there is nothing to copy, and for the example */
export function copy(session: Session, id: Id, team: string): Id | null {
  const source = find(session, id)
  if (source === null || source.isExample || isReadOnly(session)) return null
  const made = copyOf(session, source, team)
  session.parked.set(made.id, newHistory(made))
  changeList(session, (list) => [...list, listed(made, null)])
  flush(session)
  return made.id
}

export function remove(session: Session, id: Id): void {
  if (isReadOnly(session)) return
  if (session.store.getState().history?.present.id === id) leaveOpen(session)
  changeList(session, (list) => list.map((entry) => (entry.id === id ? { ...entry, isRemoved: true } : entry)))
  // It makes room for what there was none for.
  flush(session)
}

export function bringBack(session: Session, id: Id): void {
  if (isReadOnly(session)) return
  changeList(session, (list) => list.map((entry) => (entry.id === id ? { ...entry, isRemoved: false } : entry)))
  flush(session)
}

export function find(session: Session, id: Id): Assessment | null {
  const { history } = session.store.getState()
  return history?.present.id === id ? history.present : (historyIn(session, id)?.present ?? null)
}

/** What is on the shelf already is replaced; what had been taken off comes back so. */
export function add(session: Session, assessment: Assessment): boolean {
  const { list } = session.store.getState()
  const example = assessment.isExample ? list.find((entry) => entry.isExample) : undefined
  const id = example?.id ?? assessment.id
  return entryOf(session, id) ? replace(session, { ...assessment, id }) : openNew(session, assessment)
}

/** Opens what is to be replaced first, so that undo gives it back. */
export function replace(session: Session, assessment: Assessment, kind: 'replaced' | 'example-reset' = 'replaced'): boolean {
  const entry = entryOf(session, assessment.id)
  if (!entry || isReadOnly(session)) return false
  if (entry.isRemoved) bringBack(session, entry.id)
  if (!open(session, entry.id)) return false
  session.store.getState().edit({ ...assessment, isExample: entry.isExample }, { kind })
  flush(session)
  return true
}

/**
 * Saves what is on the screen under keys of its own, which no other window knows: nothing can be written over by it,
 * and the list stays the writing window's. That window takes the copy up, or else the next start does.
 */
export function saveAsCopy(session: Session, team: string): boolean {
  const { store, area, format, known, parked, now } = session
  flush(session)
  const { history, saveStatus } = store.getState()
  if (history === null || saveStatus.kind === 'newer') return false

  const made = copyOf(session, history.present, team)
  const text = format.write(made)
  const why = faultOf(format, text) ?? (writeText(area, made.id, text) ? null : whyNoRoom(session))
  if (why !== null) {
    store.setState({ saveStatus: { kind: 'unsaved', why, id: history.present.id } })
    return false
  }
  known.set(made.id, { text, assessment: made })
  parked.delete(history.present.id)
  store.setState(({ list }) => ({ history: newHistory(made), list: [...list, listed(made, now())] }))
  writeList(session)
  showStatus(session)
  return true
}

/** A copy that another window has saved under an id that is not on the shelf comes onto it. */
export function adopt(session: Session, id: Id): void {
  const { known } = readOne(session.area, session.format, id)
  if (known && !entryOf(session, id)) changeList(session, (list) => [...list, listed(known.assessment, session.now())])
}

export type ClearDatabases = () => Promise<Exclude<Erased, 'read-only'>>

/** The databases first: where they may be cleared another time, nothing is erased until then. */
export async function eraseAll(session: Session, clearDatabases: ClearDatabases): Promise<Erased> {
  if (isReadOnly(session)) return 'read-only'
  const cleared = await clearDatabases()
  if (cleared === 'nothing' || cleared === 'unfetched') return cleared
  // Another window may have taken over meanwhile.
  if (isReadOnly(session)) return 'read-only'
  eraseTexts(session)
  return cleared
}

function eraseTexts(session: Session): void {
  const { store, area, hidden, lock } = session
  const { list, setAside } = store.getState()
  for (const id of [...list.map((entry) => entry.id), ...hidden.keys()]) removeTexts(area, id)
  for (const key of [...setAside.map((each) => each.key), LIST_KEY, PREFERENCES_KEY, LIVE_KEY, SCENE_KEY]) area.remove(key)
  for (const memory of [session.known, session.parked, session.locked, session.failed, hidden]) memory.clear()
  store.setState({ history: null, list: [], setAside: [] })
  lock.release()
  showStatus(session)
}

function openNew(session: Session, given: Assessment): boolean {
  if (isReadOnly(session)) return false
  leaveOpen(session)
  const assessment = { ...given, team: cut(given.team) }
  session.store.setState(({ list }) => ({
    history: newHistory(assessment),
    list: [...list, listed(assessment, null)],
  }))
  flush(session)
  return true
}

function copyOf({ newId }: Session, source: Assessment, team: string): Assessment {
  return { ...source, id: newId(), team: cut(team) }
}

/** A name with '(copy)' behind it may have become too long to be read again; no half of a character is left. */
function cut(team: string): string {
  return team.slice(0, LIMITS.name).replace(/[\uD800-\uDBFF]$/, '')
}

/** An assessment on the shelf that is not open, with its undo; null when it is not there or cannot be read. */
function historyIn(session: Session, id: Id): History | null {
  const { area, format, known, parked } = session
  if (entryOf(session, id)?.isRemoved) return null
  const inMemory = parked.get(id)
  if (inMemory) return inMemory
  const one = readOne(area, format, id)
  if (!one.known) return null
  known.set(id, one.known)
  return historyOf(area, one.known, one.isExact)
}

function isReadOnly({ store }: Session): boolean {
  return store.getState().isReadOnly
}
