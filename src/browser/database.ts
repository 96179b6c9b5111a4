import { createStore } from 'idb-keyval'

/** Runs one transaction; may throw, or give a promise that fails. */
export type Transact = ReturnType<typeof createStore>

/** How long a database has to open, in milliseconds. It takes some ten; an old disk may take seconds. */
const PATIENCE = 8_000

/**
 * A store that fails when its database does not open in time. What was asked for is not done later either, for it has been
 * told as failed; and the next time it is opened anew, as what never answered is not going to.
 *
 * @param open - makes the way to the store; it is called when the store is first used
 * @param patience - how long it has to open, in milliseconds
 */
export function answering(open: () => Transact, patience = PATIENCE): Transact {
  let current: Transact | null = null
  return (mode, run) =>
    new Promise((resolve, reject) => {
      current ??= open()
      let isLate = false
      const late = setTimeout(() => {
        isLate = true
        current = null
        reject(new DOMException('', 'TimeoutError'))
      }, patience)
      const done = current(mode, async (store) => {
        clearTimeout(late)
        if (isLate) throw new DOMException('', 'TimeoutError')
        return run(store)
      })
      done.then(resolve, reject).finally(() => clearTimeout(late))
    })
}

/** Whether an error says that the database did not answer in time, so that it may another time. */
export function isSilence(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
