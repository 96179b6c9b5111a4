import { expect, it, test } from 'vitest'
import { MAX_FILE_BYTES } from '../../../src/exchange/bytes.ts'
import { readTable } from '../../../src/exchange/tables/readTable.ts'
import { zip } from '../../../src/exchange/tables/zip.ts'
import { workbook } from '../../workbooks.ts'

const encoder = new TextEncoder()

it.each([
  { name: 'a PDF', bytes: encoder.encode('%PDF-1.7'), error: { kind: 'foreign-file', type: 'pdf' } },
  { name: 'a workbook of old Office', bytes: old('Workbook'), error: { kind: 'foreign-file', type: 'old-office' } },
  { name: 'a workbook with a password', bytes: old('EncryptedPackage'), error: { kind: 'protected' } },
  { name: 'an export of ours', bytes: encoder.encode('{\n  "format": "komponentcirklen"}'), error: { kind: 'json-file' } },
  { name: 'an empty file', bytes: new Uint8Array(), error: { kind: 'empty' } },
  { name: 'a file of blanks', bytes: encoder.encode('\uFEFF\r\n '), error: { kind: 'blank' } },
  { name: 'a mark and nothing else', bytes: encoder.encode('\uFEFF'), error: { kind: 'blank' } },
  { name: 'a file of 21 MB', bytes: new Uint8Array(MAX_FILE_BYTES + 1), error: { kind: 'too-large', size: MAX_FILE_BYTES + 1, limit: MAX_FILE_BYTES } },
])('H27 $name is told by its first bytes', async ({ bytes, error }) => {
  expect(await readTable(bytes)).toEqual({ ok: false, error })
})

test('H27 other archives are told by what is in them', async () => {
  expect(await readTable(await pack('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'))).toEqual({ ok: false, error: { kind: 'open-document' } })
  expect(await readTable(await pack('xl/workbook.bin'))).toEqual({ ok: false, error: { kind: 'binary-workbook' } })
  expect(await readTable(await pack('word/document.xml'))).toEqual({ ok: false, error: { kind: 'foreign-file', type: 'word' } })
  expect(await readTable(await pack('xl/workbook.xml', '<workbook/>'))).toEqual({ ok: false, error: { kind: 'damaged' } })
})

test('a workbook and a CSV file give the same rows, whatever they are called', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c><c r="B1" t="inlineStr"><is><t>Trin</t></is></c></row>'
  const [sheet, csv] = [await readTable(await workbook([{ name: 'Ark1', rows }])), await readTable(encoder.encode('Navn;Trin\r\n'))]
  expect(sheet.ok && csv.ok && sheet.value.rows).toEqual(csv.ok && csv.value.rows)
  expect(csv.ok && csv.value.source).toEqual({ kind: 'csv', encoding: 'utf-8', separator: ';', sheets: [], sheet: null })
})

test('a workbook that was not wholly fetched is damaged', async () => {
  const bytes = await workbook([{ name: 'Ark1', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }])
  expect(await readTable(bytes.subarray(0, bytes.length - 100))).toEqual({ ok: false, error: { kind: 'damaged' } })
})

async function pack(name: string, content = 'x'): Promise<Uint8Array> {
  return zip(new Map([[name, encoder.encode(content)]]), false)
}

/** Begins as files of old Office do, with the name of a part in UTF-16. */
function old(part: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...part.split('').flatMap((letter) => [letter.charCodeAt(0), 0])])
}
