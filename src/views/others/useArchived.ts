import { useMemo } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { useArchive, type ArchiveState } from '../../state/archive.ts'
import { useArchiveRead } from '../archive/useArchiveRead.ts'

export interface Archived {
  readonly status: ArchiveState['status']
  /** Without those that are in the assessment as well. */
  readonly snapshots: readonly Snapshot[]
}

/** What lies in the archive; it is read when this is first asked for. */
export function useArchived({ snapshots: own }: Pick<Assessment, 'snapshots'>): Archived {
  const status = useArchive((archive) => archive.status)
  const all = useArchive((archive) => archive.snapshots)

  useArchiveRead()
  return useMemo(() => {
    const known = new Set(own.map(({ id }) => id))
    return { status, snapshots: all.filter(({ id }) => !known.has(id)) }
  }, [status, all, own])
}
