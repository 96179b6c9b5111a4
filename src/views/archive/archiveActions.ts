import { bytesLeft, openArchive, type ArchiveChange, type ArchiveWriteError, type ArchivedText, type TextArchive } from '../../browser/archive.ts'
import { tellArchiveChanged } from '../../browser/archiveSignal.ts'
import { readSnapshotFile, writeSnapshotFile } from '../../exchange/snapshotFile.ts'
import type { Id } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { failure, success, type Result } from '../../result.ts'
import { archiveStore, FIRST_ARCHIVE, MAX_ARCHIVED, type ArchiveState, type LastChange, type Unshown } from '../../state/archive.ts'
import { appStore } from '../../state/store.ts'
import { inSlices } from './slices.ts'

/** 'too-many': there would be more than the archive holds. 'cancelled': by the signal. Nothing has been changed then. */
export type ArchiveError = ArchiveWriteError | 'too-many' | 'cancelled' | 'read-only'

export interface ArchiveProgress {
  /** Called with how many are done. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** What a snapshot here was read from, or is written as. */
interface Held {
  readonly key: string
  readonly text: string
  readonly snapshot: Snapshot
}

/** As this window last read it, by the snapshots' ids. */
let held: ReadonlyMap<Id, Held> = new Map()
/** What has been read or written once, by its key: it is not read anew as long as its text is the same. */
const known = new Map<string, Held>()
/** What would take the last change back. */
let undoChange: ArchiveChange | null = null
let archive: TextArchive | null = null

/** Opened when it is first asked for; the page is not kept waiting by it. */
function theArchive(): TextArchive {
  archive ??= openArchive()
  return archive
}

/** Forgets what has been read, and reads from another archive: for tests. */
export function openAnotherArchive(other: TextArchive): void {
  archive = other
  held = new Map()
  known.clear()
  undoChange = null
  archiveStore.setState(FIRST_ARCHIVE)
}

let waiting: Promise<unknown> = Promise.resolve()

/** One thing after the other: what is read is not older than what was written before. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const done = waiting.then(run)
  waiting = done.catch(() => null)
  return done
}

/** Reads what lies in the archive, or what has come to lie there since; only what is new is looked into. */
export function loadArchive(): Promise<void> {
  if (archiveStore.getState().status === 'unread') archiveStore.setState({ status: 'reading' })
  return inTurn(() => readAgain())
}

/** @param done - what has just been done, told together with what lies there now */
async function readAgain(done: Partial<Pick<ArchiveState, 'last'>> = {}): Promise<void> {
  const found = await theArchive().readAll()
  if (!found.ok) return archiveStore.setState({ status: 'blocked' })
  const next = new Map<Id, Held>()
  const unshown: Unshown[] = []
  await inSlices(found.value, (stored) => {
    const one = heldFrom(stored)
    if ('reason' in one) unshown.push(one)
    else if (next.has(one.snapshot.id)) unshown.push({ ...stored, reason: 'double' })
    else next.set(one.snapshot.id, one)
  })
  if (done.last === undefined && isAsShown(next, unshown)) return
  held = next
  archiveStore.setState({ status: 'ready', snapshots: [...next.values()].map(({ snapshot }) => snapshot), unshown, ...done })
}

/** Nothing is drawn anew where nothing has changed. */
function isAsShown(next: ReadonlyMap<Id, Held>, unshown: readonly Unshown[]): boolean {
  const now = archiveStore.getState()
  const isEmpty = unshown.length === 0 && now.unshown.length === 0
  return now.status === 'ready' && isEmpty && next.size === held.size && [...next].every(([id, one]) => held.get(id) === one)
}

function heldFrom(stored: ArchivedText): Held | Unshown {
  const before = known.get(stored.key)
  if (before?.text === stored.text) return before
  const found = readSnapshotFile(stored.text)
  if (!found.ok) return { ...stored, reason: found.error.kind === 'too-new' ? 'newer' : 'unreadable' }
  const one = { ...stored, snapshot: found.value.snapshot }
  known.set(stored.key, one)
  return one
}

/** Keeps snapshots: all of them, or none. One with the id of another there takes its place, so whoever adds has asked. */
export function addToArchive(snapshots: readonly Snapshot[], progress: ArchiveProgress = {}): Promise<Result<null, ArchiveError>> {
  return inTurn(() => add(snapshots, progress))
}

async function add(snapshots: readonly Snapshot[], progress: ArchiveProgress): Promise<Result<null, ArchiveError>> {
  await readAgain()
  const { status, unshown } = archiveStore.getState()
  if (status === 'blocked') return failure('blocked')
  const added = [...new Map(snapshots.map((each) => [each.id, each])).values()]
  const fresh = added.filter(({ id }) => !held.has(id))
  if (held.size + unshown.length + fresh.length > MAX_ARCHIVED) return failure('too-many')

  const puts: ArchivedText[] = []
  const taken = new Set([...[...held.values()].map(({ key }) => key), ...unshown.map(({ key }) => key)])
  const write = (snapshot: Snapshot) => {
    const key = held.get(snapshot.id)?.key ?? freeKey(snapshot.id, taken)
    taken.add(key)
    const text = writeSnapshotFile(snapshot, false)
    puts.push({ key, text })
    known.set(key, { key, text, snapshot })
  }
  if (!(await inSlices(added, write, progress))) return failure('cancelled')

  const replaced = added.flatMap(({ id }) => held.get(id) ?? [])
  const undo = { removes: puts.map(({ key }) => key), puts: replaced.map(textOf) }
  return change({ removes: [], puts }, undo, { kind: 'added', count: added.length, name: null })
}

/** What cannot be read lies under its key, and nothing is written over it. */
function freeKey(id: Id, taken: ReadonlySet<string>): string {
  let key = id
  while (taken.has(key)) key += '+'
  return key
}

/**
 * Removes snapshots; `undoArchive` brings them back.
 *
 * @param name - what they are, where it is one thing: a snapshot's name, or a municipality
 */
export function removeFromArchive(ids: readonly Id[], name: string | null = null): Promise<Result<null, ArchiveError>> {
  return inTurn(async () => {
    const gone = ids.flatMap((id) => held.get(id) ?? [])
    return gone.length === 0 ? success(null) : remove(gone, name)
  })
}

/** Removes what cannot be shown, once the user has it as a file; `undoArchive` brings it back. */
export function removeUnshown(): Promise<Result<null, ArchiveError>> {
  return inTurn(() => remove(archiveStore.getState().unshown, null))
}

function remove(texts: readonly ArchivedText[], name: string | null): Promise<Result<null, ArchiveError>> {
  const undo = { removes: [], puts: texts.map(textOf) }
  return change({ removes: texts.map(({ key }) => key), puts: [] }, undo, { kind: 'removed', count: texts.length, name })
}

/** Takes the last change back; only one. */
export function undoArchive(): Promise<Result<null, ArchiveError>> {
  return inTurn(async () => {
    const { last } = archiveStore.getState()
    return undoChange === null || last === null ? success(null) : change(undoChange, null, { ...last, kind: 'undone' })
  })
}

async function change(wanted: ArchiveChange, undo: ArchiveChange | null, last: LastChange): Promise<Result<null, ArchiveError>> {
  if (appStore.getState().isReadOnly) return failure('read-only')
  const done = await theArchive().change(wanted)
  if (!done.ok) return done
  tellArchiveChanged()
  undoChange = undo
  await readAgain({ last })
  return success(null)
}

function textOf({ key, text }: ArchivedText): ArchivedText {
  return { key, text }
}

/** Removes the whole archive for good, also where it has not been read. */
export function clearArchive(): Promise<Result<null, ArchiveWriteError>> {
  return inTurn(async () => {
    const cleared = await theArchive().clear()
    if (cleared.ok) {
      tellArchiveChanged()
      held = new Map()
      known.clear()
      undoChange = null
      archiveStore.setState({ ...FIRST_ARCHIVE, status: 'ready' })
    }
    return cleared
  })
}

/** As texts lie in the browser: two bytes a character. */
const BYTES = 2
/** Of a snapshot with everything scored, shown and settled, in characters. */
const USUAL_LENGTH = 10_000

/**
 * About how many more snapshots there is room for.
 *
 * @returns null where the browser does not say how much room it has
 */
export async function roomLeft(): Promise<number | null> {
  const bytes = await bytesLeft()
  if (bytes === null) return null
  const { unshown } = archiveStore.getState()
  const lengths = [...held.values()].map(({ text }) => text.length)
  const mean = lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const byCount = Math.max(0, MAX_ARCHIVED - held.size - unshown.length)
  return Math.min(byCount, Math.floor(bytes / (BYTES * Math.max(mean, USUAL_LENGTH))))
}
