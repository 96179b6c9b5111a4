import { useEffect } from 'react'
import { watchArchive } from '../../browser/archiveSignal.ts'
import { loadArchive } from './archiveActions.ts'

/** Reads the archive, and reads it again whenever another window may have changed it. */
export function useArchiveRead(): void {
  useEffect(() => {
    void loadArchive()
    return watchArchive(() => void loadArchive())
  }, [])
}
