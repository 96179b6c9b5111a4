/**
 * Has a worker answer one question, and ends it after.
 *
 * Rejects where the browser starts none, as it does for a page that was opened as a file, and when the signal is given.
 *
 * @param start - makes the worker; it may throw
 */
export function askWorker<Answer>(start: () => Worker, question: object, signal?: AbortSignal): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const worker = start()
    const end = (act: () => void) => {
      worker.terminate()
      act()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(() => resolve(data)))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(() => reject(new Error(event.message)))
    })
    signal?.addEventListener('abort', () => end(() => reject(new Error('Cancelled'))), { once: true })
    worker.postMessage(question, [])
  })
}
