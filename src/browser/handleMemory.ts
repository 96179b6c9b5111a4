import { clear, createStore, del, get, set } from 'idb-keyval'
import { answering } from './database.ts'

/** Where it is remembered which files assessments are kept in. */
const files = answering(() => createStore('komponentcirklen-files', 'files'))

/** What lies there under a key; undefined for nothing, and where the browser keeps nothing. */
export async function recall(key: string): Promise<unknown> {
  return get<unknown>(key, files).catch(() => undefined)
}

/** Keeps a value, file handles in it too, for a return visit; where that fails, it is only known until then. */
export async function remember(key: string, value: unknown): Promise<void> {
  await set(key, value, files).catch(() => null)
}

/** Keeps nothing under a key any longer. */
export async function forget(key: string): Promise<void> {
  await del(key, files).catch(() => null)
}

const listeners = new Set<() => void>()

/** Tells when all files are forgotten, so that nobody goes on knowing them. */
export function onForgotten(listener: () => void): void {
  listeners.add(listener)
}

/** Forgets all files; they themselves stay as they are. @returns whether nothing is left of what earlier visits remembered */
export async function forgetAll(): Promise<boolean> {
  for (const listener of listeners) listener()
  return clear(files).then(
    () => true,
    () => false,
  )
}
