import { readChosen } from '../../browser/files.ts'
import type { NamedFile } from '../../browser/folder.ts'
import { decodeText, MAX_FILE_BYTES } from '../../exchange/bytes.ts'
import { readFile } from '../../exchange/file.ts'
import { readSnapshotFile } from '../../exchange/snapshotFile.ts'
import { warnedSnapshot } from '../../exchange/snapshotChecks.ts'
import type { Warning } from '../../exchange/warnings.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { withoutComponentNotes } from '../../model/snapshotNotes.ts'
import { collator } from '../../wording/format.ts'
import type { ImportError } from '../importing/outcome.ts'
import { inSlices, type SlicesOptions } from './slices.ts'
import { stateOf, type StateNaming } from './stateOf.ts'

/** A snapshot that was found in a file. */
export interface Found {
  readonly snapshot: Snapshot
  readonly fileName: string
}

/** 'nothing': a whole assessment in which nothing is scored, shown or frozen. */
export type FileFault = ImportError | { readonly kind: 'nothing' }

export interface Refused {
  readonly fileName: string
  readonly error: FileFault
}

/** What reading a file has left out or changed, or would have the user look at. */
export interface Warnings {
  readonly fileName: string
  readonly warnings: readonly Warning[]
}

export interface ReadFiles {
  readonly found: readonly Found[]
  readonly refused: readonly Refused[]
  readonly warnings: readonly Warnings[]
  /** How many of the files were whole assessments. */
  readonly assessments: number
}

export interface ReadPlace extends StateNaming {
  readonly framework: Framework
}

interface One {
  readonly snapshots: readonly Snapshot[]
  readonly error: FileFault | null
  readonly warnings: readonly Warning[]
  readonly isAssessment: boolean
}

/** What systems and Office leave in folders, and nobody means to bring in. */
const LEFTOVER = /(?:^|\/)(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i

/** Those of the files that somebody may have meant, by name: browsers give them in any order. */
export function meantFiles(files: readonly NamedFile[]): readonly NamedFile[] {
  const { compare } = collator('da')
  return files.filter(({ name }) => !LEFTOVER.test(name)).toSorted((a, b) => compare(a.name, b.name))
}

/** Reads files one after the other, the page going on meanwhile; null when it was cancelled. */
export async function readFiles(files: readonly NamedFile[], place: ReadPlace, options: SlicesOptions): Promise<ReadFiles | null> {
  const found: Found[] = []
  const refused: Refused[] = []
  const warnings: Warnings[] = []
  let assessments = 0
  const isDone = await inSlices(
    files,
    async (file) => {
      const one = await readOne(file, place)
      const fileName = file.name
      found.push(...one.snapshots.map((snapshot) => ({ snapshot, fileName })))
      if (one.error) refused.push({ fileName, error: one.error })
      if (one.warnings.length > 0) warnings.push({ fileName, warnings: one.warnings })
      if (one.isAssessment) assessments += 1
    },
    options,
  )
  return isDone ? { found, refused, warnings, assessments } : null
}

async function readOne({ name, file }: NamedFile, place: ReadPlace): Promise<One> {
  if (file === null) return fault({ kind: 'unreadable', name })
  const chosen = await readChosen([file], MAX_FILE_BYTES)
  if (!chosen.ok) return fault(chosen.error)
  const text = decodeText(chosen.value.bytes)
  if (!text.ok) return fault(text.error)
  const read = readSnapshotFile(text.value)
  if (read.ok) {
    const snapshots = [withoutComponentNotes(read.value.snapshot)]
    const kept = read.value.warnings.filter(({ kind }) => kind !== 'invisible-characters')
    return { snapshots, error: null, warnings: [...kept, ...textWarnings(snapshots)], isAssessment: false }
  }
  return read.error.kind === 'assessment-file' ? readWhole(text.value, place) : fault(read.error)
}

/** Its snapshots, and the assessment as it is now as one more: only what a file for sharing tells of. */
function readWhole(text: string, place: ReadPlace): One {
  const read = readFile(text, place.framework)
  if (!read.ok) return fault(read.error)
  const { assessment, warnings } = read.value
  const state = stateOf(assessment, place.framework, place)
  const snapshots = [...assessment.snapshots, ...(state === null ? [] : [state])].map(withoutComponentNotes)
  if (snapshots.length === 0) return fault({ kind: 'nothing' })
  // What is said of the parts of a file that do not come in is left unsaid.
  const kept = warnings.filter(({ kind }) => kind === 'unknown-components')
  return { snapshots, error: null, warnings: [...kept, ...textWarnings(snapshots)], isAssessment: true }
}

/** Of the texts that come in. */
function textWarnings(snapshots: readonly Snapshot[]): readonly Warning[] {
  return snapshots.flatMap((each) => warnedSnapshot(each).warnings)
}

function fault(error: FileFault): One {
  return { snapshots: [], error, warnings: [], isAssessment: false }
}
