import { expect, test } from 'vitest'
import { filesIn } from '../../src/browser/folder.ts'
import { droppedIn, hasFolder } from '../../src/browser/files.ts'

interface FakeEntry {
  readonly name: string
  readonly isDirectory: boolean
}

const file = (path: string) => ({
  name: path,
  isDirectory: false,
  fullPath: `/${path}`,
  file: (done: (file: File) => void) => done(new File([path], path.split('/').at(-1) ?? '')),
})

const locked = (path: string) => ({ ...file(path), file: (_: unknown, failed: () => void) => failed() })

/** Gives what is in it two at a time, as browsers give it a hundred at a time. */
function folder(name: string, entries: readonly FakeEntry[]) {
  return {
    name,
    isDirectory: true,
    fullPath: `/${name}`,
    createReader: () => {
      const left = [...entries]
      return { readEntries: (done: (part: readonly FakeEntry[]) => void) => done(left.splice(0, 2)) }
    },
  }
}

function dropped(entries: readonly FakeEntry[]) {
  const transfer = { files: [], items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) }
  return droppedIn(transfer as unknown as DataTransfer)
}

test('H28 a folder is read to its end, with the folders in it', async () => {
  const all = dropped([folder('m', [file('m/1.json'), file('m/2.json'), folder('m/n', [file('m/n/3.json')]), file('m/4.json')]), file('5.json')])
  const found = await filesIn(all, 10)
  expect(hasFolder(all)).toBe(true)
  expect(found.ok && found.value.map(({ name }) => name).toSorted()).toEqual(['5.json', 'm/1.json', 'm/2.json', 'm/4.json', 'm/n/3.json'])
})

test('a file that cannot be opened is among them, as such', async () => {
  const found = await filesIn(dropped([folder('m', [locked('m/1.json')])]), 10)
  expect(found).toEqual({ ok: true, value: [{ name: 'm/1.json', file: null }] })
})

test('more files than anybody meant are not all looked up', async () => {
  expect(await filesIn(dropped([folder('m', ['1', '2', '3'].map((name) => file(`m/${name}`)))]), 2)).toEqual({ ok: false, error: 'too-many' })
})

test('files without a folder are taken as they are', async () => {
  const files = [new File([''], 'a.json'), new File([''], 'b.json')]
  const found = await filesIn({ files, entries: [] }, 10)
  expect(found.ok && found.value).toEqual(files.map((each) => ({ name: each.name, file: each })))
})
