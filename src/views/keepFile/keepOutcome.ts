import type { HandleError } from '../../browser/fileHandle.ts'
import type { ImportError } from '../importing/outcome.ts'

/** Why a file was neither read nor written. */
export type KeepError =
  /** 'changed': while it was being written. */
  | { readonly kind: 'handle'; readonly error: HandleError | 'changed' }
  /** It cannot be read here, and so is not written over. */
  | { readonly kind: 'unreadable'; readonly error: ImportError }
  | { readonly kind: 'other-assessment'; readonly municipality: string; readonly team: string }

/**
 * What came of it. 'closed': the user closed the window of the system; 'same': the file says what is here; 'unchanged':
 * nobody has changed the file since; 'merge': somebody has, nothing is written, and `MergeDialog` has its material.
 */
export type KeepOutcome =
  | { readonly kind: 'saved' | 'closed' | 'same' | 'unchanged' | 'merge' }
  | { readonly kind: 'failed'; readonly name: string; readonly error: KeepError }
