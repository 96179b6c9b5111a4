import { beforeEach, expect, test, vi } from 'vitest'
import { eraseFiles, onFilesErased } from '../../src/browser/eraseFiles.ts'
import { forget, recall, remember } from '../../src/browser/handleMemory.ts'
import { fileOf, removeFiles } from '../keepFiles.ts'

beforeEach(removeFiles)

test('a handle is remembered, and the file can be read by it', async () => {
  await remember('a1', { handle: await fileOf('fil.json'), at: 'nu' })
  const found = (await recall('a1')) as { readonly handle: FileSystemFileHandle; readonly at: string }
  expect([found.at, found.handle.name, (await found.handle.getFile()).size]).toEqual(['nu', 'fil.json', 0])
  await forget('a1')
  expect(await recall('a1')).toBeUndefined()
})

test('all of it can be erased at any time', async () => {
  const heard = vi.fn<() => void>()
  onFilesErased(heard)
  await remember('a1', 1)
  eraseFiles()
  expect(heard).toHaveBeenCalledOnce()
  expect(await recall('a1')).toBeUndefined()
})

test('where the browser keeps nothing, nothing is remembered, and nothing fails', async () => {
  const blocked = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  await remember('a2', 1)
  expect(await recall('a2')).toBeUndefined()
  blocked.mockRestore()
})
