import { isOnScale, type RatingScale } from '../../../framework/framework.ts'

/** What a key does to the row of a component that has the focus. */
export type SettleKey =
  | { readonly kind: 'value'; readonly value: number | 'unknown' }
  | { readonly kind: 'target'; readonly target: number | null }
  /** The next digit is a target. */
  | { readonly kind: 'target-next' | 'clear' | 'up' | 'down' | 'left' | 'right' }

const NAMED: Readonly<Record<string, SettleKey>> = {
  ArrowUp: { kind: 'up' },
  ArrowDown: { kind: 'down' },
  ArrowLeft: { kind: 'left' },
  ArrowRight: { kind: 'right' },
  u: { kind: 'value', value: 'unknown' },
  m: { kind: 'target-next' },
}

/** @param isTargetNext - M was pressed before @returns null for a key that does nothing here */
export function settleKeyOf(key: string, isTargetNext: boolean, scale: RatingScale): SettleKey | null {
  const digit = /^\d$/.test(key) ? Number(key) : null
  const isClearing = digit === 0 || key === 'Delete'
  if (isClearing) return isTargetNext ? { kind: 'target', target: null } : { kind: 'clear' }
  if (digit === null) return NAMED[key.length === 1 ? key.toLowerCase() : key] ?? null
  if (!isOnScale(digit, scale)) return null
  return isTargetNext ? { kind: 'target', target: digit } : { kind: 'value', value: digit }
}
