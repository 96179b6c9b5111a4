import { forgetAll } from '../../browser/handleMemory.ts'
import { clearArchive } from '../archive/archiveActions.ts'

/**
 * Clears what the app keeps in databases: others' snapshots, and which files assessments are kept in.
 *
 * @param forgetFiles - for tests to replace; gives whether none is left
 * @returns 'all': nothing is left in them. 'rest': they cannot be reached, so that something may be. 'nothing': they may be
 * cleared another time, and are as they were
 */
export async function clearDatabases(forgetFiles = forgetAll): Promise<'all' | 'rest' | 'nothing'> {
  const cleared = await clearArchive()
  if (!cleared.ok && cleared.error !== 'blocked') return 'nothing'
  const isForgotten = await forgetFiles()
  return cleared.ok && isForgotten ? 'all' : 'rest'
}
