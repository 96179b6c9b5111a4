/**
 * Has a worker answer one question, and ends it after.
 *
 * Rejects where the browser starts none, as it does for a page that was opened as a file.
 *
 * @param start - makes the worker; it may throw
 */
export function askWorker<Answer>(start: () => Worker, question: object): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      worker.terminate()
      reject(new Error(event.message))
    })
    worker.postMessage(question, [])
  })
}
