import { chooseFile, chooseNewFile, fingerprintOf, mayUse, readHandle, writeHandle } from '../../browser/fileHandle.ts'
import type { FileHandle, HandleContent } from '../../browser/fileHandle.ts'
import { decodeText, MAX_FILE_BYTES } from '../../exchange/bytes.ts'
import { readFile, writeFile, type FileKind, type ReadFile } from '../../exchange/file.ts'
import { assessmentFileName } from '../../exchange/fileName.ts'
import { CURRENT_VERSION } from '../../exchange/migrations.ts'
import { isSameContent } from '../../exchange/sameContent.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { forSharing } from '../../model/rounds.ts'
import { failure, success, type Result } from '../../result.ts'
import type { KeepError, KeepOutcome } from './keepOutcome.ts'
import { comesFrom, markOf, startFrom } from './descent.ts'
import { keptFileOf, setKeptFile, type KeptFile } from './kept.ts'
import { giveToMerge } from './mergeMaterial.ts'

/** What is kept, and by which framework it is read. */
export interface Keeping {
  readonly assessment: Assessment
  readonly framework: Framework
}

/** Lets the user choose a new file, or one that is there, and saves into it. */
export async function keepInChosenFile(keeping: Keeping, kind: FileKind, which: 'new' | 'there'): Promise<KeepOutcome> {
  const chosen = await (which === 'new' ? chooseNewFile(assessmentFileName(keeping.assessment)) : chooseFile())
  if (!chosen.ok) return failed('', { kind: 'handle', error: chosen.error })
  if (chosen.value === null) return { kind: 'closed' }
  return saveInto(keeping, { handle: chosen.value, kind, fingerprint: '', base: null, content: '', agreed: null })
}

/** Saves into the file that the assessment is kept in, unless it holds anything that is not in what is here. */
export async function saveToFile(keeping: Keeping): Promise<KeepOutcome> {
  const kept = keptFileOf(keeping.assessment.id)
  return kept === null ? { kind: 'closed' } : saveInto(keeping, { ...kept, agreed: null })
}

/** Looks into the file again, and brings whatever it says that is not said here. */
export async function readAgain(keeping: Keeping): Promise<KeepOutcome> {
  const kept = keptFileOf(keeping.assessment.id)
  return kept === null ? { kind: 'closed' } : readFrom(keeping, { ...kept, agreed: null })
}

interface Target extends Pick<KeptFile, 'handle' | 'kind' | 'fingerprint' | 'base' | 'content'> {
  /** Of the content of which somebody has agreed to what goes from it; null for none. */
  readonly agreed: string | null
}

async function readFrom(keeping: Keeping, target: Target): Promise<KeepOutcome> {
  const { assessment } = keeping
  const found = await contentIn(target.handle)
  const read = found.ok ? await readContent(found.value, keeping) : found
  if (!read.ok) return failed(target.handle.name, read.error)
  const { file, fingerprint } = read.value
  if (file.warnings.length === 0 && isSameContent(assessment, file.assessment, file.kind)) {
    await adopt(target, assessment, { fingerprint, base: file.assessment })
    return { kind: 'same' }
  }
  return asked(target, read.value, (agreed) => readFrom(keeping, agreed)) ?? toMerge(keeping, target, read.value)
}

/**
 * Writes where what is here holds all that is in the file: they say the same, or nobody has changed the file, and what is
 * here came from what it says. Anything else is merged first.
 */
async function saveInto(keeping: Keeping, target: Target): Promise<KeepOutcome> {
  const { assessment } = keeping
  const found = await contentIn(target.handle)
  if (!found.ok) return failed(target.handle.name, found.error)
  // A new file is empty, and an empty one has nothing to lose.
  if (found.value.bytes.length === 0) return write(keeping, target, found.value)

  const read = await readContent(found.value, keeping)
  if (!read.ok) return failed(target.handle.name, read.error)
  const question = asked(target, read.value, (agreed) => saveInto(keeping, agreed))
  if (question !== null) return question
  const { file, fingerprint } = read.value
  const isHeld = fingerprint === target.fingerprint && (await comesFrom(assessment, target.content))
  if (isHeld || isSameContent(assessment, file.assessment, file.kind)) return write(keeping, target, found.value)
  return toMerge(keeping, target, read.value)
}

/** What somebody has to agree to before the file is written to, now or after a merge; null for nothing. */
function asked(target: Target, { file, fingerprint }: Read, go: (target: Target) => Promise<KeepOutcome>): KeepOutcome | null {
  const fromVersion = file.fromVersion < CURRENT_VERSION ? file.fromVersion : null
  const concerns = { removes: removedFrom(file, target), warnings: file.warnings, fromVersion }
  const isNothing = concerns.removes === null && fromVersion === null && file.warnings.length === 0
  if (isNothing || target.agreed === fingerprint) return null
  return { kind: 'asks', name: target.handle.name, ...concerns, go: () => go({ ...target, agreed: fingerprint }) }
}

/** How many single answers a full backup loses when it is written to for sharing; null where nothing is lost. */
function removedFrom({ kind, assessment }: ReadFile, target: Target): number | null {
  if (kind === 'sharing' || target.kind === 'backup') return null
  if (isSameContent(assessment, forSharing(assessment), 'backup')) return null
  return assessment.rounds.reduce((sum, { participants, waiting }) => sum + participants.length + waiting.length, 0)
}

async function contentIn(handle: FileHandle): Promise<Result<HandleContent, KeepError>> {
  if (!(await mayUse(handle))) return failure({ kind: 'handle', error: 'denied' })
  const content = await readHandle(handle, MAX_FILE_BYTES)
  if (content.ok) return content
  const { error } = content
  if (typeof error === 'string') return failure({ kind: 'handle', error })
  return failure({ kind: 'unreadable', error: { kind: 'too-large', name: handle.name, size: error.size, limit: MAX_FILE_BYTES } })
}

interface Read {
  readonly file: ReadFile
  readonly fingerprint: string
  readonly changedAt: string
}

/** What the file says, as a state of the open assessment. */
async function readContent({ bytes, changedAt }: HandleContent, { assessment, framework }: Keeping): Promise<Result<Read, KeepError>> {
  const text = decodeText(bytes)
  if (!text.ok) return failure({ kind: 'unreadable', error: text.error })
  const read = readFile(text.value, framework)
  if (!read.ok) return failure({ kind: 'unreadable', error: read.error })
  const { id, municipality, team, isExample } = read.value.assessment
  // There is one example, whatever its id.
  const isOurs = id === assessment.id || (isExample && assessment.isExample)
  if (!isOurs) return failure({ kind: 'other-assessment', municipality, team })
  const file = { ...read.value, assessment: { ...read.value.assessment, id: assessment.id } }
  return success({ file, fingerprint: await fingerprintOf(bytes), changedAt })
}

async function write({ assessment }: Keeping, target: Target, seen: HandleContent): Promise<KeepOutcome> {
  const { handle, kind } = target
  const written = await writeHandle(handle, textOf(assessment, kind), seen)
  if (!written.ok) return failed(handle.name, { kind: 'handle', error: written.error })
  const base = kind === 'sharing' ? forSharing(assessment) : assessment
  await adopt(target, assessment, { fingerprint: await fingerprintOf(written.value.bytes), base })
  return { kind: 'saved' }
}

/** As it is exported: laid out to be read. */
function textOf(assessment: Assessment, kind: FileKind): string {
  const text = writeFile(assessment, kind)
  return kind === 'sharing' ? text : `${JSON.stringify(JSON.parse(text), null, 2)}\n`
}

/** What is known of the file from before helps only where what is here came from it. */
async function toMerge({ assessment, framework }: Keeping, target: Target, { file, fingerprint, changedAt }: Read): Promise<KeepOutcome> {
  const there = file.assessment
  const isChanged = fingerprint !== target.fingerprint
  const isFromBase = isChanged && (await comesFrom(assessment, target.content))
  giveToMerge({
    id: there.id,
    fileName: target.handle.name,
    why: isChanged ? 'changed' : 'differs',
    there,
    base: isFromBase ? target.base : null,
    isShared: file.kind === 'sharing',
    changedAt,
    removes: removedFrom(file, target),
    // The result holds what the file says, as nothing before it does: so only that is written without asking again.
    save: async (merged) =>
      saveInto({ assessment: merged, framework }, { ...target, fingerprint, base: there, content: await markOf(merged) }),
  })
  return { kind: 'merge' }
}

/** Only once it is so: the file says what is here. */
async function adopt({ handle, kind }: Target, assessment: Assessment, { fingerprint, base }: Pick<KeptFile, 'fingerprint' | 'base'>): Promise<void> {
  const content = await startFrom(assessment)
  setKeptFile(assessment.id, { handle, kind, fingerprint, base, content, at: new Date().toISOString() })
}

function failed(name: string, error: KeepError): KeepOutcome {
  return { kind: 'failed', name, error }
}
