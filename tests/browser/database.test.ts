import { createStore, get, set } from 'idb-keyval'
import { expect, test, vi } from 'vitest'
import { answering, isSilence, type Transact } from '../../src/browser/database.ts'

const store = createStore('test of databases', 'things')
const never: Transact = () => new Promise(() => {})

test('it is opened when it is first used, and once', async () => {
  const open = vi.fn(() => store)
  const things = answering(open)
  expect(open).not.toHaveBeenCalled()
  await set('a', 1, things)
  expect([await get('a', things), open.mock.calls.length]).toEqual([1, 1])
})

test('one that does not open in time fails with silence, and is opened anew the next time', async () => {
  const things = answering(vi.fn(() => store).mockReturnValueOnce(never), 30)
  const error: unknown = await set('b', 2, things).catch((thrown: unknown) => thrown)
  expect(isSilence(error)).toBe(true)
  await set('b', 3, things)
  expect(await get('b', things)).toBe(3)
})

test('other failures are no silence', async () => {
  const things = answering(() => () => Promise.reject(new DOMException('', 'SecurityError')))
  const error: unknown = await get('a', things).catch((thrown: unknown) => thrown)
  expect([error instanceof DOMException, isSilence(error), isSilence('TimeoutError')]).toEqual([true, false, false])
})
