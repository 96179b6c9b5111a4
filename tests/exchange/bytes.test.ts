import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { decodeText, MAX_FILE_BYTES, type ForeignType } from '../../src/exchange/bytes.ts'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { parseJson } from '../../src/exchange/json.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const fixture = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')

test('H02 a file of nothing but a byte order mark is blank, not empty', () => {
  for (const bytes of [bytesOf('\uFEFF', 'utf8'), bytesOf('\uFEFF', 'utf16le'), swapped(bytesOf('\uFEFF', 'utf16le'))]) {
    expect(decodeText(bytes)).toEqual({ ok: true, value: '\uFEFF' })
  }
  expect(parseJson('\uFEFF')).toEqual({ ok: false, error: { kind: 'blank' } })
  expect(decodeText(new Uint8Array())).toEqual({ ok: true, value: '' })
})

test('H03 a byte order mark is accepted without remark and not written back', () => {
  const decoded = decodeText(bytesOf(`\uFEFF${fixture}`, 'utf8'))
  expect(decoded).toEqual({ ok: true, value: fixture })

  const read = readFile(decoded.ok ? decoded.value : '', builtInFramework)
  expect(read).toMatchObject({ ok: true, value: { warnings: [] } })
  expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(fixture)
})

it.each([
  { name: 'LE', bytes: bytesOf(`\uFEFF${fixture}`, 'utf16le') },
  { name: 'BE', bytes: swapped(bytesOf(`\uFEFF${fixture}`, 'utf16le')) },
  { name: 'LE without mark', bytes: bytesOf(fixture, 'utf16le') },
  { name: 'BE without mark', bytes: swapped(bytesOf(fixture, 'utf16le')) },
])('H04 UTF-16 $name is read with its æøå', ({ bytes }) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: fixture })
})

it.each([
  { name: 'Windows-1252', bytes: bytesOf('{\r\n"a": 1,\r\n"navn": "småbørn"}', 'latin1'), encoding: 'utf-8', line: 3 },
  { name: 'a file cut within a letter', bytes: bytesOf('{"navn":\n"blå', 'utf8').subarray(0, -1), encoding: 'utf-8', line: 2 },
  { name: 'a wrong byte after a true U+FFFD', bytes: joined('"\uFFFD",\n"', [0xe6]), encoding: 'utf-8', line: 2 },
  { name: 'UTF-16 cut within a letter', bytes: bytesOf('\uFEFF[\n1]', 'utf16le').subarray(0, -1), encoding: 'utf-16le', line: 2 },
])('H04 what is no text is refused by line: $name', ({ bytes, encoding, line }) => {
  expect(decodeText(bytes)).toEqual({ ok: false, error: { kind: 'bad-encoding', encoding, line } })
})

test('H06 the limit that is checked before reading is 20 MB', () => {
  expect(MAX_FILE_BYTES).toBe(20_971_520)
})

const foreign: readonly { readonly type: ForeignType; readonly bytes: Uint8Array }[] = [
  { type: 'excel', bytes: zipOf('[Content_Types].xml', 'xl/workbook.xml') },
  { type: 'word', bytes: zipOf('[Content_Types].xml', 'word/document.xml') },
  { type: 'powerpoint', bytes: zipOf('[Content_Types].xml', 'ppt/presentation.xml') },
  { type: 'zip', bytes: zipOf('xl/other', 'billeder/a.png') },
  { type: 'zip', bytes: joined('PK', [5, 6, ...Array<number>(18).fill(0)]) },
  { type: 'old-office', bytes: joined('', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  { type: 'pdf', bytes: joined('%PDF-1.7\n%', [0xe2, 0xe3]) },
  { type: 'png', bytes: joined('', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  { type: 'jpeg', bytes: joined('', [0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
]

it.each(foreign)('H27 a file of another kind is known by its first bytes: $type', ({ type, bytes }) => {
  expect(decodeText(bytes)).toEqual({ ok: false, error: { kind: 'foreign-file', type } })
})

test('H27 a text that begins like a ZIP is a text', () => {
  expect(decodeText(bytesOf('PK;Navn', 'utf8'))).toEqual({ ok: true, value: 'PK;Navn' })
})

function bytesOf(text: string, encoding: 'utf8' | 'utf16le' | 'latin1'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding))
}

function swapped(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16())
}

function joined(text: string, bytes: readonly number[]): Uint8Array {
  return new Uint8Array([...bytesOf(text, 'utf8'), ...bytes])
}

/** The parts of a ZIP that matter here: a local header for each name. */
function zipOf(...names: readonly string[]): Uint8Array {
  const header = String.fromCharCode(0x50, 0x4b, 3, 4, ...Array<number>(26).fill(0))
  return bytesOf(names.map((name) => `${header}${name}content`).join(''), 'latin1')
}
