import { useEffect, useSyncExternalStore } from 'react'
import type { FileHandle } from '../../browser/fileHandle.ts'
import { forget, onForgotten, recall, remember } from '../../browser/handleMemory.ts'
import { readFile, writeFile, type FileKind } from '../../exchange/file.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment, Id } from '../../model/assessment.ts'
import { useFramework } from '../settings.ts'

/** The file that an assessment is kept in, beside what this browser saves. */
export interface KeptFile {
  readonly handle: FileHandle
  /** What is written to it. */
  readonly kind: FileKind
  /** Of what was last read from it, or written to it. */
  readonly fingerprint: string
  /** The same as an assessment; null when nothing is known of it. */
  readonly base: Assessment | null
  /** By which the state is known again that was here then: see `descent`. */
  readonly content: string
  /** ISO 8601, in UTC: when it was last saved or read here. */
  readonly at: string
}

/** undefined: not looked up yet; null: none. */
type Known = KeptFile | null | undefined

const files = new Map<Id, KeptFile | null>()
const listeners = new Set<() => void>()

onForgotten(() => {
  files.clear()
  tell()
})

/** The file of an assessment, remembered from the last visit too; undefined until that is looked up. */
export function useKeptFile(id: Id): Known {
  const framework = useFramework()
  const known = useSyncExternalStore(subscribe, () => files.get(id))

  // The browser's own memory is outside.
  useEffect(() => {
    if (known === undefined) void lookUp(id, framework)
  }, [known, id, framework])
  return known
}

/** The file of an assessment; null where there is none, or it has not been looked up. */
export function keptFileOf(id: Id): KeptFile | null {
  return files.get(id) ?? null
}

/** Keeps a file for the assessment from now on. Single answers are not remembered beyond this window. */
export function setKeptFile(id: Id, kept: KeptFile): void {
  put(id, kept)
  const { handle, kind, fingerprint, base, content, at } = kept
  const shared = base === null ? null : writeFile(base, 'sharing')
  void remember(id, { handle, kind, fingerprint, shared, content, at })
}

/** Forgets which file it was; the file stays as it is. */
export function releaseKeptFile(id: Id): void {
  put(id, null)
  void forget(id)
}

interface Remembered extends Pick<KeptFile, 'handle' | 'kind' | 'fingerprint' | 'content' | 'at'> {
  readonly shared: string | null
}

async function lookUp(id: Id, framework: Framework): Promise<void> {
  // Only this app writes there, and only so.
  const remembered = (await recall(id)) as Remembered | undefined
  if (files.get(id) !== undefined) return
  if (remembered === undefined) {
    put(id, null)
    return
  }
  const { shared, ...rest } = remembered
  const read = shared === null ? null : readFile(shared, framework)
  put(id, { ...rest, base: read?.ok ? read.value.assessment : null })
}

function put(id: Id, kept: KeptFile | null): void {
  files.set(id, kept)
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
