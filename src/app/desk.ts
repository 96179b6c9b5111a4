import { newId } from '../browser/ids.ts'
import { watchPage } from '../browser/page.ts'
import { openTextArea } from '../browser/storage.ts'
import { openWindowLock, type WindowRole } from '../browser/tabs.ts'
import { readFile, writeFile } from '../exchange/file.ts'
import { builtInFramework, type Framework } from '../framework/framework.ts'
import { appStore, type AppStore } from '../state/store.ts'
import type { Desk } from '../views/desk.ts'
import { exportOpen, exportToKeep } from '../views/shell/exporting.ts'
import { openExample, resetExample, type LoadExample } from './example.ts'
import { flush } from './keeping.ts'
import { keepLive } from './keepLive.ts'
import { idOfText, LIST_KEY, LIVE_KEY, WINDOW_PREFIX } from './keys.ts'
import { discardSetAside, textSetAside } from './rescue.ts'
import { look, takeUp } from './restoring.ts'
import { startSaving } from './saving.ts'
import { entryOf, hasUnsaved, type Session } from './session.ts'
import { deleteAnswers, showScene } from './roundKeeping.ts'
import { add, adopt, bringBack, copy, eraseAll, find, open, remove, replace, saveAsCopy, start, type ClearDatabases } from './shelf.ts'

export interface DeskOptions {
  readonly loadExample: LoadExample
  /** Clears what does not lie among the texts: see `clearDatabases`. */
  readonly clearDatabases: ClearDatabases
  readonly store?: AppStore
  /** Even asking for it may throw. */
  readonly storage?: () => Storage
  readonly framework?: Framework
  /** ISO 8601, in UTC. */
  readonly now?: () => string
  /** Where the events of the window arrive. */
  readonly events?: EventTarget
}

export interface RunningDesk extends Desk {
  /** Saves, and leaves everything to another window. */
  readonly dispose: () => void
}

/** Takes up what this browser keeps, puts it into the store, and keeps what changes there from now on. */
export function startDesk(options: DeskOptions): RunningDesk {
  const session = newSession(options, () => live.takeUp())
  const { lock, area } = session
  const live = keepLive(area, lock.mayWrite)
  const stopSaving = startSaving(session)
  const stopWatching = watchPage(options.events ?? globalThis, {
    onHide: () => flush(session),
    onGone: lock.close,
    onSeen: lock.check,
    onBack: lock.claim,
    onStored: (key) => {
      lock.onStored(key)
      if (key === LIVE_KEY && lock.role() !== 'writer') live.follow()
      follow(session, key)
    },
    hasUnsaved: () => {
      flush(session)
      return hasUnsaved(session)
    },
  })
  lock.claim()
  return {
    ...deskOf(session, options),
    dispose: () => {
      flush(session)
      lock.close()
      stopWatching()
      stopSaving()
      live.stop()
    },
  }
}

function newSession(options: DeskOptions, onWriter: () => void): Session {
  const { store = appStore, framework = builtInFramework } = options
  const area = openTextArea(options.storage ?? (() => localStorage))
  const onRole = rolePlayer()
  const lock = openWindowLock({
    area,
    id: newId(),
    prefix: WINDOW_PREFIX,
    onRole: (role) => {
      onRole(session, role)
      if (role === 'writer') onWriter()
    },
    onHandOver: () => flush(session),
  })
  const session: Session = {
    store,
    area,
    lock,
    framework,
    format: {
      read: (text) => readFile(text, framework),
      write: (assessment) => writeFile(assessment, 'backup'),
    },
    now: options.now ?? (() => new Date().toISOString()),
    newId,
    known: new Map(),
    parked: new Map(),
    locked: new Map(),
    failed: new Map(),
    hidden: new Map(),
  }
  return session
}

function rolePlayer(): (session: Session, role: WindowRole) => void {
  let isStarting = true
  return (session, role) => {
    if (role === 'writer') takeUp(session, isStarting)
    else look(session)
    // A window that takes over later is no new start: what the other one removed can still be brought back.
    if (role !== 'asking') isStarting = false
  }
}

/** Keeps up with what other windows store. */
function follow(session: Session, key: string | null): void {
  if (session.lock.role() !== 'writer') {
    // The list is written last in each save.
    if (key === LIST_KEY) look(session)
    return
  }
  const id = key === null ? null : idOfText(key)
  if (id !== null && !entryOf(session, id)) adopt(session, id)
}

function deskOf(session: Session, { loadExample, clearDatabases }: DeskOptions): Desk {
  const startOnce = onceInAClick(start)
  const copyOnce = onceInAClick(copy)
  return {
    start: (details) => startOnce(session, details),
    open: (id) => open(session, id),
    openExample: () => openExample(session, loadExample),
    resetExample: () => resetExample(session, loadExample),
    copy: (id, team) => copyOnce(session, id, team),
    remove: (id) => remove(session, id),
    bringBack: (id) => bringBack(session, id),
    find: (id) => find(session, id),
    add: (assessment) => add(session, assessment),
    replace: (assessment) => replace(session, assessment),
    takeOver: () => {
      if (session.store.getState().saveStatus.kind !== 'newer') session.lock.takeOver()
    },
    saveAsCopy: (team) => saveAsCopy(session, team),
    textSetAside: (key) => textSetAside(session, key),
    discardSetAside: (key) => {
      const isGone = discardSetAside(session, key)
      if (isGone) flush(session)
      return isGone
    },
    deleteAnswers: (round) => deleteAnswers(session, round),
    showScene: (text) => showScene(session, text),
    eraseAll: () => eraseAll(session, clearDatabases),
    exportOpen,
    exportToKeep,
  }
}

/** The longest that the two halves of a double click, or of a double Enter, lie apart, in milliseconds. */
const DOUBLE_CLICK = 500

/** What makes something new makes it once for a double click. */
function onceInAClick<A extends readonly unknown[], T>(
  make: (session: Session, ...asked: A) => T,
): (session: Session, ...asked: A) => T {
  let last: { readonly asked: string; readonly at: number; readonly made: T } | null = null
  return (session, ...asked) => {
    const now = performance.now()
    const text = JSON.stringify(asked)
    if (last?.asked === text && now - last.at < DOUBLE_CLICK) return last.made
    last = { asked: text, at: now, made: make(session, ...asked) }
    return last.made
  }
}
