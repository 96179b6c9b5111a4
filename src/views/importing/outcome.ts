import type { FileError } from '../../browser/files.ts'
import type { BytesError } from '../../exchange/bytes.ts'
import type { ReadError, ReadFile } from '../../exchange/file.ts'
import type { Assessment } from '../../model/assessment.ts'

export type ImportError =
  | FileError
  | BytesError
  | ReadError
  /** What reads files comes with the first one, and could not be fetched. */
  | { readonly kind: 'not-fetched' }
  /** A list of interventions, and no assessment that it could go into. */
  | { readonly kind: 'list-file' }

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

export function refusal(fileName: string, error: ImportError): Outcome {
  return { kind: 'refused', fileName, error }
}
