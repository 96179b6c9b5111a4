import type { HandleError } from '../../browser/fileHandle.ts'
import type { Warning } from '../../exchange/warnings.ts'
import type { ImportError } from '../importing/outcome.ts'

/** Why a file was neither read nor written, or nobody knows whether it was. */
export type KeepError =
  /** 'changed': while it was being written; 'unsure': it was written, and could not be looked at after that. */
  | { readonly kind: 'handle'; readonly error: HandleError | 'changed' | 'unsure' }
  /** It cannot be read here, and so is not written over. */
  | { readonly kind: 'unreadable'; readonly error: ImportError }
  | { readonly kind: 'other-assessment'; readonly municipality: string; readonly team: string }

/** What would be gone from a file, or become another, when it is written to. */
export interface Concerns {
  /** How many single answers go from a full backup that becomes a file for sharing; null for none. */
  readonly removes: number | null
  /** What the file says that is not known here. */
  readonly warnings: readonly Warning[]
  /** The older version that the file is of; null when it is of this one. */
  readonly fromVersion: number | null
}

/** The file is not touched until somebody says yes to what would be gone from it. */
export interface KeepQuestion extends Concerns {
  readonly kind: 'asks'
  readonly name: string
  readonly go: () => Promise<KeepOutcome>
}

/**
 * What came of it. 'closed': the user closed the window of the system; 'same': the file says what is here; 'merge': it says
 * something else, nothing is written, and `MergeDialog` has its material.
 */
export type KeepOutcome =
  | { readonly kind: 'saved' | 'closed' | 'same' | 'merge' }
  | KeepQuestion
  | { readonly kind: 'failed'; readonly name: string; readonly error: KeepError }
