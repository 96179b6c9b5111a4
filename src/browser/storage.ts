/** The browser's storage as texts under keys. Nothing here throws, whatever the browser does. */
export interface TextArea {
  /** The browser keeps nothing: these texts live no longer than the window. */
  readonly isBlocked: boolean
  readonly get: (key: string) => string | null
  /** @returns whether the text lies there now; if not, there was no room, and what lay there still does */
  readonly set: (key: string, text: string) => boolean
  readonly remove: (key: string) => void
  /** Everybody's: other apps of the same origin store here too. */
  readonly keys: () => readonly string[]
}

/** @param find - gives the browser's storage; even asking for it may throw */
export function openTextArea(find: () => Storage): TextArea {
  const storage = usable(find)
  return storage === null ? areaInMemory() : areaOf(storage)
}

function usable(find: () => Storage): Storage | null {
  try {
    const storage = find()
    storage.key(storage.length)
    storage.getItem('')
    return storage
  } catch {
    // Blocked by a setting or by policy: it could not be read either.
    return null
  }
}

function areaOf(storage: Storage): TextArea {
  return {
    isBlocked: false,
    get: (key) => attempt(() => storage.getItem(key)) ?? null,
    set: (key, text) => attempt(() => put(storage, key, text)) ?? false,
    remove: (key) => {
      attempt(() => storage.removeItem(key))
    },
    keys: () => attempt(() => keysOf(storage)) ?? [],
  }
}

function put(storage: Storage, key: string, text: string): boolean {
  storage.setItem(key, text)
  return storage.getItem(key) === text
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    // Full, or blocked since it was opened; browsers disagree on the error's name.
    return undefined
  }
}

function areaInMemory(): TextArea {
  const texts = new Map<string, string>()
  return {
    isBlocked: true,
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => {
      texts.set(key, text)
      return true
    },
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  }
}

/** Calls back when another window has stored something. @param listener - gets the key; null: all was cleared */
export function onStored(listener: (key: string | null) => void): () => void {
  const hear = ({ key }: StorageEvent) => listener(key)
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}
