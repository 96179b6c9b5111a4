import { FILES_DATABASE } from './eraseFiles.ts'

const STORE = 'files'

/** What lies there under a key; undefined for nothing, and where the browser keeps nothing. */
export async function recall(key: string): Promise<unknown> {
  return attempt('readonly', (store) => store.get(key))
}

/** Keeps a value, file handles in it too, for a return visit; where that fails, it is only known until then. */
export async function remember(key: string, value: unknown): Promise<void> {
  await attempt('readwrite', (store) => store.put(value, key))
}

/** Keeps nothing under a key any longer. */
export async function forget(key: string): Promise<void> {
  await attempt('readwrite', (store) => store.delete(key))
}

/** Opened for each use and closed after it, so that the whole database can be deleted at any time. */
async function attempt(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    const opening = indexedDB.open(FILES_DATABASE, 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
    const database = await done(opening)
    try {
      return await done(act(database.transaction(STORE, mode).objectStore(STORE)))
    } finally {
      database.close()
    }
  } catch {
    // Private windows, blocked storage, no room.
    return undefined
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The database failed')))
  })
}
