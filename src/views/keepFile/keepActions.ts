import { chooseFile, chooseNewFile, fingerprintOf, mayUse, readHandle, writeHandle } from '../../browser/fileHandle.ts'
import type { FileHandle, HandleContent } from '../../browser/fileHandle.ts'
import { decodeText, MAX_FILE_BYTES } from '../../exchange/bytes.ts'
import { readFile, writeFile, type FileKind, type ReadFile } from '../../exchange/file.ts'
import { fileNameOf } from '../../exchange/fileName.ts'
import { isSameContent } from '../../exchange/sameContent.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { forSharing } from '../../model/rounds.ts'
import { failure, success, type Result } from '../../result.ts'
import type { KeepError, KeepOutcome } from './keepOutcome.ts'
import { keptFileOf, setKeptFile, type KeptFile } from './kept.ts'
import { giveToMerge } from './mergeMaterial.ts'

/** What is kept, and by which framework it is read. */
export interface Keeping {
  readonly assessment: Assessment
  readonly framework: Framework
}

/** Lets the user choose a new file, or one that is there, and saves into it. */
export async function keepInChosenFile(keeping: Keeping, kind: FileKind, which: 'new' | 'there'): Promise<KeepOutcome> {
  const chosen = await (which === 'new' ? chooseNewFile(fileNameOf(keeping.assessment, 'json')) : chooseFile())
  if (!chosen.ok) return failed('', { kind: 'handle', error: chosen.error })
  if (chosen.value === null) return { kind: 'closed' }
  return saveInto(keeping, { handle: chosen.value, kind, fingerprint: '', base: null })
}

/** Saves into the file that the assessment is kept in, unless somebody has changed it since. */
export async function saveToFile(keeping: Keeping): Promise<KeepOutcome> {
  const kept = keptFileOf(keeping.assessment.id)
  return kept === null ? { kind: 'closed' } : saveInto(keeping, kept)
}

/** Looks into the file again, and brings what others have changed. */
export async function readAgain(keeping: Keeping): Promise<KeepOutcome> {
  const kept = keptFileOf(keeping.assessment.id)
  if (kept === null) return { kind: 'closed' }
  const found = await contentOf(kept.handle)
  if (!found.ok) return failed(kept.handle.name, found.error)
  const { assessment, framework } = keeping
  const fingerprint = await fingerprintOf(found.value.bytes)
  const read = readContent(found.value, { assessment, framework })
  if (!read.ok) return failed(kept.handle.name, read.error)
  if (isSameContent(assessment, read.value.assessment, read.value.kind)) {
    adopt(kept, assessment.id, { fingerprint, base: read.value.assessment })
    return { kind: 'same' }
  }
  if (fingerprint === kept.fingerprint) return { kind: 'unchanged' }
  return toMerge(keeping, kept, { read: read.value, fingerprint, changedAt: found.value.changedAt })
}

type Target = Pick<KeptFile, 'handle' | 'kind' | 'fingerprint' | 'base'>

async function saveInto(keeping: Keeping, target: Target): Promise<KeepOutcome> {
  const { handle } = target
  const found = await contentOf(handle)
  if (!found.ok) return failed(handle.name, found.error)

  const fingerprint = await fingerprintOf(found.value.bytes)
  // A new file is empty, and an empty one has nothing to lose.
  if (fingerprint === target.fingerprint || found.value.bytes.length === 0) return write(keeping, target, found.value)

  const read = readContent(found.value, keeping)
  if (!read.ok) return failed(handle.name, read.error)
  if (isSameContent(keeping.assessment, read.value.assessment, read.value.kind)) return write(keeping, target, found.value)
  return toMerge(keeping, target, { read: read.value, fingerprint, changedAt: found.value.changedAt })
}

async function contentOf(handle: FileHandle): Promise<Result<HandleContent, KeepError>> {
  if (!(await mayUse(handle))) return failure({ kind: 'handle', error: 'denied' })
  const content = await readHandle(handle, MAX_FILE_BYTES)
  if (content.ok) return content
  const { error } = content
  if (typeof error === 'string') return failure({ kind: 'handle', error })
  return failure({ kind: 'unreadable', error: { kind: 'too-large', name: handle.name, size: error.size, limit: MAX_FILE_BYTES } })
}

/** What the file says, as a state of the open assessment. */
function readContent({ bytes }: HandleContent, { assessment, framework }: Keeping): Result<ReadFile, KeepError> {
  const text = decodeText(bytes)
  if (!text.ok) return failure({ kind: 'unreadable', error: text.error })
  const read = readFile(text.value, framework)
  if (!read.ok) return failure({ kind: 'unreadable', error: read.error })
  const { id, municipality, team, isExample } = read.value.assessment
  // There is one example, whatever its id.
  const isOurs = id === assessment.id || (isExample && assessment.isExample)
  if (!isOurs) return failure({ kind: 'other-assessment', municipality, team })
  return success({ ...read.value, assessment: { ...read.value.assessment, id: assessment.id } })
}

async function write({ assessment }: Keeping, target: Target, seen: HandleContent): Promise<KeepOutcome> {
  const { handle, kind } = target
  const written = await writeHandle(handle, textOf(assessment, kind), seen)
  if (!written.ok) return failed(handle.name, { kind: 'handle', error: written.error })
  const base = kind === 'sharing' ? forSharing(assessment) : assessment
  adopt(target, assessment.id, { fingerprint: await fingerprintOf(written.value.bytes), base })
  return { kind: 'saved' }
}

/** As it is exported: laid out to be read. */
function textOf(assessment: Assessment, kind: FileKind): string {
  const text = writeFile(assessment, kind)
  return kind === 'sharing' ? text : `${JSON.stringify(JSON.parse(text), null, 2)}\n`
}

interface Read {
  readonly read: ReadFile
  readonly fingerprint: string
  readonly changedAt: string
}

function toMerge({ framework }: Keeping, target: Target, { read, fingerprint, changedAt }: Read): KeepOutcome {
  const { assessment: there, kind } = read
  const merged = { ...target, fingerprint, base: there }
  giveToMerge({
    id: there.id,
    fileName: target.handle.name,
    there,
    base: target.base,
    isShared: kind === 'sharing',
    changedAt,
    save: (assessment) => {
      // Whatever comes of the writing: what the file says is known from now on, and is in what is here.
      adopt(merged, there.id, { fingerprint, base: there })
      return saveInto({ assessment, framework }, merged)
    },
  })
  return { kind: 'merge' }
}

function adopt({ handle, kind }: Target, id: string, { fingerprint, base }: Pick<KeptFile, 'fingerprint' | 'base'>): void {
  setKeptFile(id, { handle, kind, fingerprint, base, at: new Date().toISOString() })
}

function failed(name: string, error: KeepError): KeepOutcome {
  return { kind: 'failed', name, error }
}
