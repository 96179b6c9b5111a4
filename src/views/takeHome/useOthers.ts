import { useEffect } from 'react'
import type { Snapshot } from '../../model/snapshot.ts'
import { useArchive } from '../../state/archive.ts'
import { loadArchive } from '../archive/archiveActions.ts'

export interface Others {
  readonly snapshots: readonly Snapshot[]
  /** The browser gives no access to them. */
  readonly isBlocked: boolean
}

/** Others' snapshots as they lie in the archive, which is read when they are first asked for. */
export function useOthers(): Others {
  const snapshots = useArchive((archive) => archive.snapshots)
  const isBlocked = useArchive(({ status }) => status === 'blocked')
  // The archive lies in the browser, outside of the app's state.
  useEffect(() => void loadArchive(), [])
  return { snapshots, isBlocked }
}
