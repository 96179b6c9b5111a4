import { beforeEach, expect, test, vi } from 'vitest'
import { forget, forgetAll, onForgotten, recall, remember } from '../../src/browser/handleMemory.ts'
import { fileOf, removeFiles } from '../keepFiles.ts'

beforeEach(removeFiles)

/** As versions of before wrote it, with no library. */
async function rememberAsBefore(key: string, value: unknown): Promise<void> {
  const opening = indexedDB.open('komponentcirklen-files', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('files'))
  const database = await new Promise<IDBDatabase>((resolve) => opening.addEventListener('success', () => resolve(opening.result)))
  const writing = database.transaction('files', 'readwrite')
  writing.objectStore('files').put(value, key)
  await new Promise((resolve) => writing.addEventListener('complete', resolve))
  database.close()
}

test('a handle is remembered, and the file can be read by it', async () => {
  await remember('a1', { handle: await fileOf('fil.json'), at: 'nu' })
  const found = (await recall('a1')) as { readonly handle: FileSystemFileHandle; readonly at: string }
  expect([found.at, found.handle.name, (await found.handle.getFile()).size]).toEqual(['nu', 'fil.json', 0])
  await forget('a1')
  expect(await recall('a1')).toBeUndefined()
})

test('what a visit with an older version has remembered is found, and forgotten with all else', async () => {
  await rememberAsBefore('old', 'before')
  expect(await recall('old')).toBe('before')
  expect(await forgetAll()).toBe(true)
  expect(await recall('old')).toBeUndefined()
})

test('all of it can be forgotten at any time', async () => {
  const heard = vi.fn<() => void>()
  onForgotten(heard)
  await remember('a1', 1)
  expect(await forgetAll()).toBe(true)
  expect(heard).toHaveBeenCalledOnce()
  expect(await recall('a1')).toBeUndefined()
})

test('where the browser keeps nothing, nothing is remembered, nothing fails, and nothing is said to be forgotten', async () => {
  const blocked = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  await remember('a2', 1)
  await forget('a2')
  expect([await recall('a2'), await forgetAll()]).toEqual([undefined, false])
  blocked.mockRestore()
})
