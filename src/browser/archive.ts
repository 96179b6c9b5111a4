import { createStore, entries, promisifyRequest } from 'idb-keyval'
import { failure, success, type Result } from '../result.ts'
import { answering, isSilence, type Transact } from './database.ts'

/** A text that lies in the archive, and its key there. */
export interface ArchivedText {
  readonly key: string
  readonly text: string
}

/** 'blocked': the browser gives no access to it, by a setting, a policy or in a private window, or does not answer. */
export type ArchiveReadError = 'blocked'

/**
 * 'full': there was no room. 'blocked': the browser gives no access. 'silent': the database did not answer in time; it may
 * the next time. Whatever the reason, all is as it was before.
 */
export type ArchiveWriteError = 'full' | 'blocked' | 'silent'

/** What is to lie there after a change; keys that are removed first may be put anew. */
export interface ArchiveChange {
  readonly removes: readonly string[]
  readonly puts: readonly ArchivedText[]
}

/** Many texts under keys, in a database of our own. Nothing here throws, whatever the browser does. */
export interface TextArchive {
  readonly readAll: () => Promise<Result<readonly ArchivedText[], ArchiveReadError>>
  /** All of it, or nothing. */
  readonly change: (change: ArchiveChange) => Promise<Result<null, ArchiveWriteError>>
  /** Removes all that lies there; other databases of the same origin are left alone. */
  readonly clear: () => Promise<Result<null, ArchiveWriteError>>
}

/** The database, and the one store in it. */
export const ARCHIVE_NAME = 'komponentcirklen.archive'
const STORE_NAME = 'snapshots'

/**
 * @param open - for tests to replace
 * @param patience - how long the database has to open, in milliseconds
 */
export function openArchive(open: () => Transact = () => createStore(ARCHIVE_NAME, STORE_NAME), patience?: number): TextArchive {
  const transact = answering(open, patience)
  return {
    readAll: async () => {
      const found = await attempt(async () => entries<string, unknown>(transact))
      return found.ok ? success(found.value.map(([key, value]) => ({ key, text: textOf(value) }))) : failure('blocked')
    },
    change: ({ removes, puts }) =>
      write(transact, (store) => {
        for (const key of removes) store.delete(key)
        for (const { key, text } of puts) store.put(text, key)
      }),
    clear: () => write(transact, (store) => store.clear()),
  }
}

/**
 * The bytes that the browser still has for this origin, as it guesses them.
 *
 * @returns null where it does not say
 */
export async function bytesLeft(): Promise<number | null> {
  // Not there by plain http, and in older browsers.
  const guess = await attempt(async () => (navigator as { readonly storage?: Partial<StorageManager> }).storage?.estimate?.())
  const { quota, usage } = (guess.ok && guess.value) || {}
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage)
}

async function write(transact: Transact, change: (store: IDBObjectStore) => void): Promise<Result<null, ArchiveWriteError>> {
  const written = await attempt(async () =>
    transact('readwrite', async (store) => {
      const done = promisifyRequest(store.transaction)
      try {
        change(store)
      } catch (error) {
        // What was asked for before it would be written otherwise.
        store.transaction.abort()
        await done.catch(() => null)
        throw error
      }
      await done
    }),
  )
  if (written.ok) return success(null)
  return failure(whyNot(written.error))
}

function whyNot(error: unknown): ArchiveWriteError {
  if (isSilence(error)) return 'silent'
  return isFull(error) ? 'full' : 'blocked'
}

function isFull(error: unknown): boolean {
  // Firefox and Safari have names of their own for other faults of a full disk; these begin alike.
  return error instanceof DOMException && /quota/i.test(`${error.name} ${error.message}`)
}

/** Something else than we have written is given as a text all the same, so that it can be taken along. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

async function attempt<T>(run: () => Promise<T>): Promise<Result<T, unknown>> {
  try {
    return success(await run())
  } catch (error) {
    return failure(error)
  }
}
