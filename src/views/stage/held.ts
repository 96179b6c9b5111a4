import type { Live } from '../../state/live.ts'

/**
 * Why a press did nothing: not everybody has answered, and a second press is needed; or there is nothing to reveal. null:
 * it did what it should.
 */
export type StageHold = 'early' | 'nobody' | null

/** How long a warning stands and waits for its second press, in milliseconds. */
export const PATIENCE = 15_000

/** Why the last press did nothing, for as long as that counts. @param now - in milliseconds since 1970 */
export function heldOf({ warnedAt, nobodyAt }: Pick<Live, 'warnedAt' | 'nobodyAt'>, now: number): StageHold {
  const counts = (moment: string | null) => moment !== null && now - Date.parse(moment) <= PATIENCE
  if (counts(warnedAt)) return 'early'
  return counts(nobodyAt) ? 'nobody' : null
}
