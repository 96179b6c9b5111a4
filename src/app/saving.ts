import { whenIdle } from '../browser/idle.ts'
import { flush } from './keeping.ts'
import { isDirty, showStatus, type Session } from './session.ts'

/** How long a choice or a closed field may wait for an idle moment, in milliseconds. */
const IDLE = 300

/** The most typing that a killed window loses, in milliseconds. */
const TYPING = 1000

/**
 * Saves each change of the open assessment in its time. What must be saved at once is flushed by whoever knows.
 *
 * @returns ends it
 */
export function startSaving(session: Session): () => void {
  let planned: { readonly due: number; readonly cancel: () => void } | null = null

  function saveNow() {
    planned?.cancel()
    planned = null
    flush(session)
  }

  function plan(wait: number, later: (wait: number) => () => void) {
    const due = performance.now() + wait
    if (planned && planned.due <= due) return
    planned?.cancel()
    planned = { due, cancel: later(wait) }
  }

  const stop = session.store.subscribe(({ history }, { history: before }) => {
    if (history === before) return
    showStatus(session)
    if (history === null || session.lock.role() !== 'writer' || !isDirty(session, history)) return
    if (history.typing === null) plan(IDLE, (wait) => whenIdle(saveNow, wait))
    else plan(TYPING, (wait) => timer(saveNow, wait))
  })
  return () => {
    planned?.cancel()
    stop()
  }
}

function timer(callback: () => void, wait: number): () => void {
  const id = setTimeout(callback, wait)
  return () => clearTimeout(id)
}
