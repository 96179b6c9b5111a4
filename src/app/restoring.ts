import type { Id } from '../model/assessment.ts'
import { record, settle, type History } from '../state/history.ts'
import type { Listed } from '../state/store.ts'
import { removeTexts, writeText } from './generations.ts'
import { flush, listed, saveUndo, writeList } from './keeping.ts'
import { idOfText, LIST_KEY } from './keys.ts'
import { readList } from './listText.ts'
import { historyOf, readOne, type StoredOne } from './reading.ts'
import { showSetAside } from './rescue.ts'
import { isDirty, showStatus, type Session } from './session.ts'
import { setAside, type Problem } from './settingAside.ts'

/** All that lies in storage. */
interface Found {
  readonly list: readonly Listed[]
  /** On the list, with texts that cannot be read. */
  readonly unreadable: readonly Listed[]
  /** The assessment that was open last. */
  readonly open: Id | null
  readonly ones: ReadonlyMap<Id, StoredOne>
  readonly problems: readonly Problem[]
  /** The version of something that is too new to be read here. */
  readonly newer: number | null
}

/** Shows what is stored, without writing anything: while another window writes, or may be writing. */
export function look(session: Session): void {
  const found = find(session)
  session.locked.clear()
  for (const problem of found.problems) lockUp(session, problem)
  show(session, found)
}

/**
 * Takes up what is stored, as the window that writes: puts away what cannot be read, and saves what is not saved.
 *
 * @param purges - whether what was taken off the shelf goes for good, as at the start of the app
 */
export function takeUp(session: Session, purges: boolean): void {
  const first = find(session)
  if (first.newer !== null) {
    // The newer app must not find this window in its way.
    session.lock.giveUp()
    return
  }
  const purged = purges && purge(session, first) ? find(session) : first
  const found = putAway(session, purged) ? find(session) : purged
  show(session, found)
  writeList(session)
  flush(session)
}

function find({ area, format }: Session): Found {
  const stored = readList(area)
  const { open, entries } = stored.kind === 'list' ? stored.list : { open: null, entries: [] }
  const isOnList = new Set(entries.map(({ id }) => id))
  const others = [...new Set(area.keys().map(idOfText))].filter((id) => id !== null && !isOnList.has(id))
  const ones = new Map([...isOnList, ...others].flatMap((id) => (id === null ? [] : [[id, readOne(area, format, id)]])))
  const isLost = stored.kind === 'unreadable' || (stored.kind === 'none' && [...ones.values()].some(isOurs))
  return {
    list: [...entries.flatMap((entry) => kept(entry, ones.get(entry.id))), ...adopted(ones, isOnList)],
    unreadable: entries.filter(({ id }) => ones.get(id)?.known === null && ones.get(id)?.newer === null),
    open,
    ones,
    problems: [
      ...(stored.kind === 'unreadable' ? [{ key: LIST_KEY, text: stored.text, id: null, way: 'moves' } as const] : []),
      ...[...ones].flatMap(([id, one]) => problemsOf(one, isOnList.has(id), isLost)),
    ],
    newer: stored.kind === 'newer' ? stored.version : newestOf(ones),
  }
}

function newestOf(ones: Found['ones']): number | null {
  const versions = [...ones.values()].map(({ newer }) => newer).filter((newer) => newer !== null)
  return versions.length === 0 ? null : Math.max(...versions)
}

function isOurs({ known, newer }: StoredOne): boolean {
  return known !== null || newer !== null
}

/** An entry says what the text says; of a newer version's text it says what it said. */
function kept(entry: Listed, one: StoredOne | undefined): readonly Listed[] {
  if (one?.known) return [{ ...listed(one.known.assessment, entry.savedAt), isRemoved: entry.isRemoved }]
  return one?.newer === null ? [] : [entry]
}

/** What is not on the list, and yet ours: the list was lost, or a window was closed before it wrote it. */
function adopted(ones: ReadonlyMap<Id, StoredOne>, isOnList: ReadonlySet<Id>): readonly Listed[] {
  return [...ones]
    .flatMap(([id, { known }]) => (known && !isOnList.has(id) ? [listed(known.assessment, null)] : []))
    .toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
}

function problemsOf({ known, problems }: StoredOne, isOnList: boolean, isLost: boolean): readonly Problem[] {
  if (isOnList || known) return problems
  // On no list, and no text of ours: told of only when the list that would have named it is gone.
  return isLost ? problems.map((problem) => ({ ...problem, way: 'left' })) : []
}

function purge({ area }: Session, { list }: Found): boolean {
  const removed = list.filter(({ isRemoved }) => isRemoved)
  for (const { id } of removed) {
    removeTexts(area, id)
    void forgetFile(id)
  }
  return removed.length > 0
}

/** Which file it was kept in, with what that said; the file stays as it is. What does that is fetched only here. */
async function forgetFile(id: Id): Promise<void> {
  const { forget } = await import('../browser/handleMemory.ts')
  await forget(id)
}

/** @returns whether there was anything to put away */
function putAway(session: Session, { problems, ones, unreadable }: Found): boolean {
  const { area, format, locked, hidden, now } = session
  locked.clear()
  hidden.clear()
  for (const problem of problems) {
    if (problem.way === 'left' || !setAside(area, problem, now())) lockUp(session, problem)
  }
  for (const { id } of problems.filter(({ way }) => way === 'copied')) {
    const known = id === null ? null : ones.get(id)?.known
    // From now on what lies there is what could be read, so that it is not told of again.
    if (known && !locked.has(id)) writeText(area, known.assessment.id, format.write(known.assessment))
  }
  for (const entry of unreadable) if (locked.has(entry.id)) hidden.set(entry.id, entry)
  return problems.length > 0
}

function lockUp({ locked }: Session, problem: Problem): void {
  const others = (locked.get(problem.id) ?? []).filter(({ key }) => key !== problem.key)
  locked.set(problem.id, [...others, problem])
}

/** Puts what was found into the store; what is in this window and not saved stays. */
function show(session: Session, found: Found): void {
  const { store, parked } = session
  const { history, list } = store.getState()
  const unsaved = new Set(parked.keys())
  if (history && isDirty(session, history)) unsaved.add(history.present.id)

  for (const [id, each] of parked) parked.set(id, merged(session, each, found))
  const open = openOf(session, found)
  const isFound = new Set(found.list.map(({ id }) => id))
  store.setState({
    list: [
      // What is on the screen is not off the shelf, whatever another window did.
      ...found.list.map((entry) => (entry.id === open?.present.id ? { ...entry, isRemoved: false } : entry)),
      ...list.filter(({ id }) => !isFound.has(id) && unsaved.has(id)),
    ],
    history: open,
    ...(found.newer === null ? {} : { saveStatus: { kind: 'newer', version: found.newer } }),
  })
  showSetAside(session)
  showStatus(session)
}

function openOf(session: Session, found: Found): History | null {
  const { history } = session.store.getState()
  if (history === null) return storedHistory(session, found, found.open)
  // Before the joining makes it the same as what is stored.
  const wasDirty = isDirty(session, history)
  const next = merged(session, history, found)
  const isThere = found.list.some(({ id, isRemoved }) => id === history.present.id && !isRemoved)
  return wasDirty || isThere ? next : storedHistory(session, found, found.open)
}

/** What this window holds and what is stored, joined when another window has written: nothing of either is lost. */
function merged(session: Session, history: History, found: Found): History {
  const { known, lock } = session
  const { id } = history.present
  const one = found.ones.get(id)
  if (!one?.known || one.known.text === known.get(id)?.text) return history
  if (!isDirty(session, history)) return storedHistory(session, found, id) ?? history
  // Not yet the window that writes: what is on the screen stays there.
  if (lock.role() !== 'writer') return history

  known.set(id, one.known)
  const joined = record(settle(history), { next: one.known.assessment, step: { kind: 'replaced' }, typing: null })
  const shown = { ...joined, present: one.known.assessment }
  saveUndo(session, shown)
  return shown
}

function storedHistory({ area, known }: Session, { ones, list }: Found, id: Id | null): History | null {
  const one = id === null ? undefined : ones.get(id)
  if (!one?.known || list.some((entry) => entry.id === id && entry.isRemoved)) return null
  known.set(one.known.assessment.id, one.known)
  return historyOf(area, one.known, one.isExact)
}
