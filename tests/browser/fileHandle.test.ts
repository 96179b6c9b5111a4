import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import {
  canKeepFiles,
  chooseFile,
  chooseNewFile,
  fingerprintOf,
  mayUse,
  readHandle,
  writeHandle,
  type FileHandle,
  type HandleContent,
} from '../../src/browser/fileHandle.ts'
import { fileOf, removeFiles, standInPickers, textIn, writeText } from '../keepFiles.ts'

beforeEach(removeFiles)
afterEach(() => vi.unstubAllGlobals())

async function contentOf(handle: FileHandle): Promise<HandleContent> {
  const read = await readHandle(handle, 1000)
  if (!read.ok) throw new Error('Not read')
  return read.value
}

/** A handle that fails as a drive does. */
function failing(name: string): FileHandle {
  const fail = () => Promise.reject(new DOMException('', name))
  return { name: 'fil.json', getFile: fail, createWritable: fail } as unknown as FileHandle
}

test('a browser without the windows keeps no files', () => {
  vi.stubGlobal('showSaveFilePicker', undefined)
  expect(canKeepFiles()).toBe(false)
  standInPickers()
  expect(canKeepFiles()).toBe(true)
})

test('a file is chosen, or the window is closed', async () => {
  const pickers = standInPickers()
  expect(await chooseNewFile('fil.json')).toEqual({ ok: true, value: null })
  pickers.choose('fil.json')
  expect(await chooseFile()).toMatchObject({ ok: true, value: { name: 'fil.json' } })
  vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('', 'SecurityError')))
  expect(await chooseFile()).toEqual({ ok: false, error: 'denied' })
})

test('what was written is read again, and known by its fingerprint', async () => {
  const handle = await fileOf('fil.json')
  const written = await writeHandle(handle, 'Ærø', await contentOf(handle))
  expect(written.ok).toBe(true)
  const content = await contentOf(handle)
  expect(new TextDecoder().decode(content.bytes)).toBe('Ærø')
  expect(await fingerprintOf(content.bytes)).toBe(await fingerprintOf(new TextEncoder().encode('Ærø')))
  expect(await fingerprintOf(content.bytes)).not.toBe(await fingerprintOf(new TextEncoder().encode('Aerø')))
})

test('a file that has been changed since it was read is left as it is', async () => {
  const handle = await fileOf('fil.json')
  const seen = await contentOf(handle)
  await writeText('fil.json', 'fra en anden')
  expect(await writeHandle(handle, 'fra os', seen)).toEqual({ ok: false, error: 'changed' })
  expect(await textIn('fil.json')).toBe('fra en anden')
})

describe('H29 a file that cannot be used', () => {
  it.each([
    ['NotFoundError', 'gone'],
    ['NotReadableError', 'locked'],
    ['NoModificationAllowedError', 'locked'],
    ['NotAllowedError', 'denied'],
    ['QuotaExceededError', 'full'],
  ])('%s is told as %s, by reading and by writing', async (name, error) => {
    const handle = failing(name)
    expect(await readHandle(handle, 1000)).toEqual({ ok: false, error })
    expect(await writeHandle(handle, 'x', { bytes: new Uint8Array(), changedAt: '' })).toEqual({ ok: false, error })
  })

  it('is as it was when there is no room for all of the new text', async () => {
    await writeText('fil.json', 'som før')
    const handle = await fileOf('fil.json')
    const seen = await contentOf(handle)
    const abort = vi.fn(() => Promise.resolve())
    const write = vi.fn(() => Promise.reject(new DOMException('', 'QuotaExceededError')))
    vi.spyOn(handle, 'createWritable').mockResolvedValue({ write, abort } as unknown as FileSystemWritableFileStream)
    expect(await writeHandle(handle, 'fra os', seen)).toEqual({ ok: false, error: 'full' })
    expect(abort).toHaveBeenCalledOnce()
    expect(await textIn('fil.json')).toBe('som før')
  })

  it('is not read where it is too large', async () => {
    await writeText('fil.json', 'x'.repeat(2000))
    expect(await readHandle(await fileOf('fil.json'), 1000)).toEqual({ ok: false, error: { size: 2000 } })
  })
})

describe('H29 a file that was written is never told to be as it was', () => {
  it.each<readonly [string, (handle: FileHandle) => void]>([
    ['when it cannot be looked at', (handle) => void vi.spyOn(handle, 'getFile').mockRejectedValue(new DOMException('', 'NotReadableError'))],
    ['when another has written', (handle) => void vi.spyOn(handle, 'getFile').mockResolvedValue(new File(['mere'], 'fil.json'))],
  ])('%s', async (_name, afterwards) => {
    const handle = await fileOf('fil.json')
    const writable = await handle.createWritable()
    const close = writable.close.bind(writable)
    vi.spyOn(handle, 'createWritable').mockResolvedValue(writable)
    vi.spyOn(writable, 'close').mockImplementation(async () => {
      await close()
      afterwards(handle)
    })
    expect(await writeHandle(handle, 'fra os', await contentOf(handle))).toEqual({ ok: false, error: 'unsure' })
    expect(await textIn('fil.json')).toBe('fra os')
  })
})

test('the user is asked only where it is not known', async () => {
  const asked = vi.fn(() => Promise.resolve('granted'))
  const handle = (state: string) => ({ queryPermission: () => Promise.resolve(state), requestPermission: asked }) as unknown as FileHandle
  expect([await mayUse(handle('granted')), await mayUse(handle('denied'))]).toEqual([true, false])
  expect(asked).not.toHaveBeenCalled()
  expect(await mayUse(handle('prompt'))).toBe(true)
  asked.mockRejectedValue(new DOMException('', 'SecurityError'))
  expect(await mayUse(handle('prompt'))).toBe(false)
})
