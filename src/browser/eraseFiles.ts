/** Where it is remembered which files assessments are kept in. */
export const FILES_DATABASE = 'komponentcirklen-files'

const listeners = new Set<() => void>()

/** Tells when all files are forgotten, so that nobody goes on knowing them. */
export function onFilesErased(listener: () => void): void {
  listeners.add(listener)
}

/** Forgets all files; they themselves stay as they are. */
export function eraseFiles(): void {
  for (const listener of listeners) listener()
  try {
    indexedDB.deleteDatabase(FILES_DATABASE)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
