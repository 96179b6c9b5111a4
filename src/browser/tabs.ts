import type { TextArea } from './storage.ts'

/** How long the writing window has to answer a new one, in milliseconds: an old machine may be busy. */
const ANSWER = 700

/** How long it has to save and hand over, in milliseconds. */
const HANDOVER = 500

/** How long a claim rests before it counts, so that of two at a time one sees the other's. */
const SETTLE = 100

/** 'asking': another window may be writing, and has not answered yet. */
export type WindowRole = 'asking' | 'writer' | 'reader'

/** Sees to it that of all windows one writes. Needs storage events only, which reach hidden windows too. */
export interface WindowLock {
  readonly role: () => WindowRole
  /** To be asked before each write: a window that was frozen may have lost its role unawares. */
  readonly mayWrite: () => boolean
  /** Asks for the role; at once when no window has it. */
  readonly claim: () => void
  /** Takes the role: handed over by the writer when it answers, by force when it does not. */
  readonly takeOver: () => void
  /** After having been out of sight: claims anew when the role is not certain any more. */
  readonly check: () => void
  /** Leaves the role: what is stored is not what this window knows. */
  readonly giveUp: () => void
  /** Removes its keys and leaves nothing behind; the next write puts them back. */
  readonly release: () => void
  /** The window goes away: the next one need not ask. */
  readonly close: () => void
  /** Storage events of other windows go in here. */
  readonly onStored: (key: string | null) => void
}

export interface WindowLockOptions {
  readonly area: TextArea
  /** Of this window, among all windows. */
  readonly id: string
  /** Begins the names of the keys; must be the same in all windows. */
  readonly prefix: string
  readonly onRole: (role: WindowRole) => void
  /** The last moment to save before another window takes over. */
  readonly onHandOver: () => void
}

/** All equally long, so that one fits in the place of another when the storage is full. */
type RequestKind = 'none' | 'asks' | 'take'

interface Lock extends WindowLockOptions {
  role: WindowRole
  timer: ReturnType<typeof setTimeout> | undefined
  /** Waits to be handed the role, and not only for an answer. */
  isTaking: boolean
}

export function openWindowLock(options: WindowLockOptions): WindowLock {
  const lock: Lock = { ...options, role: 'asking', timer: undefined, isTaking: false }
  return {
    role: () => lock.role,
    mayWrite: () => mayWrite(lock),
    claim: () => claim(lock),
    takeOver: () => takeOver(lock),
    check: () => check(lock),
    giveUp: () => {
      release(lock)
      become(lock, 'reader')
    },
    release: () => release(lock),
    close: () => {
      clearTimeout(lock.timer)
      release(lock)
      lock.role = 'reader'
    },
    onStored: (key) => {
      if (key === writerKey(lock)) onWriterChanged(lock)
      if (key === requestKey(lock)) onRequest(lock)
    },
  }
}

function mayWrite(lock: Lock): boolean {
  if (lock.role !== 'writer') return false
  const holder = holderOf(lock)
  if (holder === null) putHolder(lock, lock.id)
  if (holder === null || holder === lock.id) return true
  become(lock, 'reader')
  return false
}

function claim(lock: Lock): void {
  const holder = holderOf(lock)
  if (holder === null || holder === lock.id) {
    putHolder(lock, lock.id)
    // Keeps the place for other windows' requests when the storage is full.
    request(lock, 'none')
    become(lock, 'writer')
    return
  }
  become(lock, request(lock, 'asks') ? 'asking' : 'reader')
  if (lock.role === 'asking') wait(lock, ANSWER)
}

function takeOver(lock: Lock): void {
  if (lock.role === 'writer') return
  if (holderOf(lock) === null) {
    claim(lock)
    return
  }
  request(lock, 'take')
  wait(lock, HANDOVER)
  lock.isTaking = true
}

/** Waits for the writer; then takes the role that nobody defends. */
function wait(lock: Lock, limit: number): void {
  stopWaiting(lock)
  lock.timer = setTimeout(() => {
    putHolder(lock, lock.id)
    lock.timer = setTimeout(() => become(lock, holderOf(lock) === lock.id ? 'writer' : 'reader'), SETTLE)
  }, limit)
}

function check(lock: Lock): void {
  if (lock.role !== 'writer') return
  const holder = holderOf(lock)
  if (holder === null) claim(lock)
  else if (holder !== lock.id) become(lock, 'reader')
}

function onWriterChanged(lock: Lock): void {
  const holder = holderOf(lock)
  const isOther = holder !== null && holder !== lock.id
  if (lock.role === 'writer' && isOther) become(lock, 'reader')
  if (lock.role === 'asking' && isOther && !lock.isTaking) become(lock, 'reader')
  if (lock.role === 'asking' && holder === null) claim(lock)
  if (lock.isTaking && holder === lock.id) become(lock, 'writer')
}

function onRequest(lock: Lock): void {
  const [kind, asker] = lock.area.get(requestKey(lock))?.split(' ') ?? []
  if (asker === undefined || asker === lock.id || !mayWrite(lock)) return
  if (kind === 'asks') putHolder(lock, lock.id)
  if (kind !== 'take') return
  lock.onHandOver()
  if (!mayWrite(lock)) return
  putHolder(lock, asker)
  become(lock, 'reader')
}

function become(lock: Lock, role: WindowRole): void {
  stopWaiting(lock)
  lock.role = role
  lock.onRole(role)
}

function stopWaiting(lock: Lock): void {
  clearTimeout(lock.timer)
  lock.isTaking = false
}

function release(lock: Lock): void {
  if (holderOf(lock) !== lock.id) return
  lock.area.remove(writerKey(lock))
  lock.area.remove(requestKey(lock))
}

function holderOf(lock: Lock): string | null {
  return lock.area.get(writerKey(lock))?.split(' ')[0] ?? null
}

function putHolder(lock: Lock, id: string): void {
  const key = writerKey(lock)
  lock.area.set(key, `${id} ${otherMark(lock.area.get(key))}`)
}

function request(lock: Lock, kind: RequestKind): boolean {
  const key = requestKey(lock)
  return lock.area.set(key, `${kind} ${lock.id} ${otherMark(lock.area.get(key))}`)
}

/** Only a text that differs makes an event in other windows. */
function otherMark(text: string | null): string {
  return text?.endsWith('0') ? '1' : '0'
}

function writerKey({ prefix }: Lock): string {
  return `${prefix}writer`
}

function requestKey({ prefix }: Lock): string {
  return `${prefix}request`
}
