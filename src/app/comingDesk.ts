import { insist } from '../browser/insist.ts'
import type { TextArea } from '../browser/storage.ts'
import type { Desk } from '../views/desk.ts'
import { loadBarTexts } from '../wording/i18n.ts'
import type { DeskOptions } from './desk.ts'
import { PREFERENCES_KEY, PREFIX } from './keys.ts'
import { Bar, Beside, Notices } from './lazyViews.ts'

/** Whether something may have to be restored before anything is drawn, or there is something to tell of at once. */
export function isAnythingKept(area: TextArea): boolean {
  return area.isBlocked || area.keys().some((key) => key.startsWith(PREFIX) && key !== PREFERENCES_KEY)
}

/** Fetches the desk with what its pages have in common, however often that takes, and starts it. */
export async function comingDesk(options: DeskOptions): Promise<Desk> {
  const [{ startDesk }] = await insist(() => Promise.all([import('./work.ts'), loadBarTexts()]))
  // They are there, and need not be waited for when they are drawn.
  await Promise.all([Bar, Beside, Notices].map(({ load }) => load()))
  return startDesk(options)
}
