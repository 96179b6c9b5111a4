import { expect, test, vi } from 'vitest'
import { filesDropped, readChosen } from '../../src/browser/files.ts'

const LIMIT = 20 * 1024 * 1024

function file(name: string, text = '{}'): File {
  return new File([text], name)
}

test('gives the bytes of one file', async () => {
  const read = await readChosen([file('a.json', 'æ')], LIMIT)
  expect(read).toEqual({ ok: true, value: { name: 'a.json', bytes: new Uint8Array([0xc3, 0xa6]) } })
})

test('H06 a file that is too large is refused by its size, before its content is asked for', async () => {
  const large = file('stor.json')
  Object.defineProperty(large, 'size', { value: 200_000_000 })
  const read = vi.spyOn(large, 'arrayBuffer')
  const error = { kind: 'too-large', name: 'stor.json', size: 200_000_000, limit: LIMIT }
  expect(await readChosen([large], LIMIT)).toEqual({ ok: false, error })
  expect(read).not.toHaveBeenCalled()
})

test('H28 two files at once are refused', async () => {
  expect(await readChosen([file('a.json'), file('b.json')], LIMIT)).toEqual({ ok: false, error: { kind: 'many-files' } })
})

test('H28 a dropped link is named as such', () => {
  const transfer = new DataTransfer()
  transfer.setData('text/uri-list', 'https://example.dk/')
  expect(filesDropped(transfer)).toEqual({ ok: false, error: { kind: 'link', name: 'https://example.dk/' } })
})

test('H28 a dropped folder is named as such', () => {
  const entry = { isDirectory: true, name: 'Mappe' }
  const transfer = { files: [], items: [{ webkitGetAsEntry: () => entry }], getData: () => '' }
  expect(filesDropped(transfer as unknown as DataTransfer)).toEqual({
    ok: false,
    error: { kind: 'folder', name: 'Mappe' },
  })
})

test('a dropped file is taken', () => {
  const transfer = new DataTransfer()
  transfer.items.add(file('a.json'))
  const dropped = filesDropped(transfer)
  expect(dropped.ok && dropped.value.map(({ name }) => name)).toEqual(['a.json'])
})

test('H29 a file that is gone or locked when it is read', async () => {
  const gone = file('væk.json')
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'))
  expect(await readChosen([gone], LIMIT)).toEqual({ ok: false, error: { kind: 'unreadable', name: 'væk.json' } })
})
