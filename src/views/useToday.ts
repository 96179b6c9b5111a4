import { today } from '../browser/clock.ts'
import { useNow } from './useNow.ts'

/** In milliseconds: so late a page that stays open over midnight may notice it. */
const EVERY = 60_000

/** The calendar day here and now, as '2026-03-01'; a page that stays open goes on to the next. */
export function useToday(): string {
  useNow(EVERY)
  return today()
}
