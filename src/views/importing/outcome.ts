import { readChosen, type FileError } from '../../browser/files.ts'
import { decodeText, MAX_FILE_BYTES, type BytesError } from '../../exchange/bytes.ts'
import { readFile, type ReadError, type ReadFile } from '../../exchange/file.ts'
import { isSameContent } from '../../exchange/sameContent.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'

export type ImportError = FileError | BytesError | ReadError

/** What an import would do, before it does anything. */
export type Outcome =
  | { readonly kind: 'refused'; readonly fileName: string; readonly error: ImportError }
  /** The same assessment with the same content is here already. */
  | { readonly kind: 'same'; readonly fileName: string; readonly assessment: Assessment }
  | Promising

export interface Promising {
  /** 'conflict': the assessment is here with other content. */
  readonly kind: 'new' | 'conflict'
  readonly fileName: string
  readonly read: ReadFile
  /** As it is here now; null when it is not. */
  readonly existing: Assessment | null
  /** The file's own text, for whoever wants it back. */
  readonly text: string
}

export interface ImportPlace {
  readonly framework: Framework
  /** The assessment here that a file is a state of. */
  readonly find: (assessment: Assessment) => Assessment | null
}

/** Reads a chosen file and says what it would do; changes nothing. */
export async function outcomeOf(files: readonly File[], { framework, find }: ImportPlace): Promise<Outcome> {
  const chosen = await readChosen(files, MAX_FILE_BYTES)
  if (!chosen.ok) return refusal(files[0]?.name ?? '', chosen.error)

  const fileName = chosen.value.name
  const text = decodeText(chosen.value.bytes)
  if (!text.ok) return refusal(fileName, text.error)

  const read = readFile(text.value, framework)
  if (!read.ok) return refusal(fileName, read.error)

  // What only tells of tidying up makes no difference; dropped scores would be one.
  const isLossy = read.value.warnings.some(({ kind }) => kind === 'unknown-components')
  const existing = find(read.value.assessment)
  const assessment = { ...read.value.assessment, id: existing?.id ?? read.value.assessment.id }
  if (existing && !isLossy && isSameContent(existing, assessment, read.value.kind)) {
    return { kind: 'same', fileName, assessment: existing }
  }
  const kind = existing ? 'conflict' : 'new'
  return { kind, fileName, read: { ...read.value, assessment }, existing, text: text.value }
}

export function refusal(fileName: string, error: ImportError): Outcome {
  return { kind: 'refused', fileName, error }
}
