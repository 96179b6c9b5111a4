/** Where it is remembered which files assessments are kept in. */
export const FILES_DATABASE = 'komponentcirklen-files'

/** Forgets all files; they themselves stay as they are. */
export function eraseFiles(): void {
  try {
    indexedDB.deleteDatabase(FILES_DATABASE)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
