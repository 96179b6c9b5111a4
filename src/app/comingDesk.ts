import type { TextArea } from '../browser/storage.ts'
import type { Desk } from '../views/desk.ts'
import type { DeskOptions } from './desk.ts'
import { PREFERENCES_KEY, PREFIX } from './keys.ts'
import { Bar, LastStep } from './lazyViews.ts'

/** How long after a failure the desk is asked for once more, in milliseconds; sooner when the network comes back. */
const AGAIN = 3_000

/** Whether something may have to be restored before anything is drawn, or there is something to tell of at once. */
export function isAnythingKept(area: TextArea): boolean {
  return area.isBlocked || area.keys().some((key) => key.startsWith(PREFIX) && key !== PREFERENCES_KEY)
}

/** Fetches the desk with what each of its pages shows, however often it takes, and starts it. */
export async function comingDesk(options: DeskOptions): Promise<Desk> {
  const { startDesk } = await fetched()
  await Promise.all([Bar.load(), LastStep.load()])
  return startDesk(options)
}

async function fetched(): Promise<typeof import('./work.ts')> {
  try {
    return await import('./work.ts')
  } catch {
    // What needs the desk waits for it: the network may come back.
    await pause()
    return fetched()
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, AGAIN)
    addEventListener('online', end)
    function end() {
      clearTimeout(timer)
      removeEventListener('online', end)
      resolve()
    }
  })
}
