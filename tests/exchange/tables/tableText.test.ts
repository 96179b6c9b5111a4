import { expect, it, test } from 'vitest'
import { tableText } from '../../../src/exchange/tables/tableText.ts'

const TEXT = 'Navn;Trin\r\nSundhedspleje, småbørn – 5 €;1\r\n'

/** In Windows-1252, '–' is 0x96 and '€' 0x80. */
const WINDOWS = Uint8Array.from(TEXT, (character) => ({ '–': 0x96, '€': 0x80 })[character] ?? character.charCodeAt(0))

it.each([
  { name: 'UTF-8', bytes: new Uint8Array(Buffer.from(TEXT)), encoding: 'utf-8' },
  { name: 'UTF-8 with a mark', bytes: new Uint8Array(Buffer.from(`\uFEFF${TEXT}`)), encoding: 'utf-8' },
  { name: 'UTF-16', bytes: new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')), encoding: 'utf-16' },
  { name: 'UTF-16 without a mark', bytes: new Uint8Array(Buffer.from(TEXT, 'utf16le')), encoding: 'utf-16' },
  { name: 'Windows-1252', bytes: WINDOWS, encoding: 'windows-1252' },
] as const)('H35 $name is found out, and æøå, – and € are whole', ({ bytes, encoding }) => {
  expect(tableText(bytes, null)).toEqual({ ok: true, value: { text: TEXT, encoding } })
  expect(tableText(bytes, encoding)).toEqual({ ok: true, value: { text: TEXT, encoding } })
})

test('H35 the user can choose another', () => {
  const read = tableText(new Uint8Array(Buffer.from('små')), 'windows-1252')
  expect(read).toEqual({ ok: true, value: { text: 'smÃ¥', encoding: 'windows-1252' } })
  expect(tableText(WINDOWS, 'utf-8')).toEqual({ ok: false, error: { kind: 'bad-encoding', encoding: 'utf-8', line: 2 } })
})

test('UTF-16 that was cut within a letter is not taken for Windows-1252', () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')).subarray(0, -1)
  expect(tableText(bytes, null)).toMatchObject({ ok: false, error: { kind: 'bad-encoding', encoding: 'utf-16le' } })
})
