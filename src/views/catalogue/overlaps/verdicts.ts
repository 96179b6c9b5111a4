import type { OverlapVerdict } from '../../../model/overlap.ts'

/** The answers, in the order of their buttons and keys. */
export const VERDICTS: readonly OverlapVerdict[] = ['same', 'on-purpose', 'different']
