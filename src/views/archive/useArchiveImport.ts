import { useCallback, useEffect, useRef, useState } from 'react'
import { filesIn, type NamedFile } from '../../browser/folder.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { archiveStore } from '../../state/archive.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { addToArchive, loadArchive, type ArchiveError } from './archiveActions.ts'
import type { GivenToArchive } from './given.ts'
import { meantFiles, readFiles, type ReadFiles, type ReadPlace } from './readFiles.ts'

/** More files than this are a folder that nobody meant. */
export const MAX_FILES = 2000

export interface Ready {
  readonly kind: 'ready'
  readonly read: ReadFiles
  /** Why it could not be kept. */
  readonly error: ArchiveError | null
}

export type Stage =
  /** `isBack`: the control that led here is gone, and the focus with it. */
  | { readonly kind: 'choose'; readonly isBack: boolean }
  /** `done` of `all` files, or snapshots. */
  | { readonly kind: 'reading' | 'keeping'; readonly done: number; readonly all: number }
  | { readonly kind: 'too-many-files' | 'no-files' | 'link' }
  | Ready
  | { readonly kind: 'done' }

export interface ArchiveImport {
  readonly stage: Stage
  readonly take: (given: GivenToArchive) => void
  readonly keep: (snapshots: readonly Snapshot[], read: ReadFiles) => void
  /** Back to the beginning, also while something is being read or kept. */
  readonly leave: () => void
}

/** Reads files for the archive; others that are given end the reading of those before. */
export function useArchiveImport(place: ReadPlace): ArchiveImport {
  const [stage, setStage] = useState<Stage>({ kind: 'choose', isBack: false })
  const run = useRef(new AbortController())
  const latest = useLatest(place)

  const begin = useCallback((): AbortSignal => {
    run.current.abort()
    run.current = new AbortController()
    return run.current.signal
  }, [])
  // What is read for a dialog that is gone is read no further.
  useEffect(() => () => run.current.abort(), [])

  const take = useCallback(
    (given: GivenToArchive) => {
      const signal = begin()
      setStage({ kind: 'reading', done: 0, all: 0 })
      void readGiven(given, latest.current, { signal, onStage: setStage })
    },
    [begin, latest],
  )

  const keep = (snapshots: readonly Snapshot[], read: ReadFiles) => {
    const signal = begin()
    const all = snapshots.length
    setStage({ kind: 'keeping', done: 0, all })
    const onProgress = (done: number) => setStage({ kind: 'keeping', done, all })
    void addToArchive(snapshots, { onProgress, signal }).then((kept) => {
      if (kept.ok) setStage({ kind: 'done' })
      else if (kept.error === 'cancelled') setStage((now) => (now.kind === 'keeping' ? { kind: 'choose', isBack: true } : now))
      else setStage({ kind: 'ready', read, error: kept.error })
    })
  }

  const leave = () => {
    begin()
    setStage({ kind: 'choose', isBack: true })
  }
  return { stage, take, keep, leave }
}

interface Watching {
  readonly signal: AbortSignal
  readonly onStage: (stage: Stage) => void
}

async function readGiven(given: GivenToArchive, place: ReadPlace, { signal, onStage }: Watching): Promise<void> {
  const show = (stage: Stage) => {
    if (!signal.aborted) onStage(stage)
  }
  if (given.kind === 'link') return show({ kind: 'link' })
  const files = await meantIn(given)
  if (files === null) return show({ kind: 'too-many-files' })
  if (files.length === 0) return show({ kind: 'no-files' })
  const all = files.length
  show({ kind: 'reading', done: 0, all })
  // The preview tells what is there already; and where nothing can be kept, nothing need be read.
  await loadArchive()
  if (archiveStore.getState().status === 'blocked') return show({ kind: 'choose', isBack: false })
  const read = await readFiles(files, place, { signal, onProgress: (done) => show({ kind: 'reading', done, all }) })
  if (read) show({ kind: 'ready', read, error: null })
}

async function meantIn(given: Exclude<GivenToArchive, { readonly kind: 'link' }>): Promise<readonly NamedFile[] | null> {
  if (given.kind === 'chosen') return given.files.length > MAX_FILES ? null : meantFiles(given.files)
  const found = await filesIn(given.dropped, MAX_FILES)
  return found.ok && found.value.length <= MAX_FILES ? meantFiles(found.value) : null
}
