import { expect, test } from 'vitest'
import { askWorker } from '../../src/browser/worker.ts'

const workerOf = (code: string) => () => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))

function noWorker(): Worker {
  throw new Error('not from a file')
}

test('the answer comes back', async () => {
  const double = workerOf('onmessage = ({ data }) => postMessage(data.number * 2)')
  expect(await askWorker<number>(double, { number: 21 })).toBe(42)
})

test('a worker that fails, or does not start, is told of', async () => {
  await expect(askWorker(workerOf('onmessage = () => { throw new Error("no") }'), {})).rejects.toThrow('no')
  await expect(askWorker(noWorker, {})).rejects.toThrow('not from a file')
})

test('one that is told to stop is ended', async () => {
  const controller = new AbortController()
  const answer = askWorker(workerOf('onmessage = () => undefined'), {}, controller.signal)
  controller.abort()
  await expect(answer).rejects.toThrow('Cancelled')
})
