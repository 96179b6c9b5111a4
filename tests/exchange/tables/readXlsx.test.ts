import { expect, it, test } from 'vitest'
import { readXlsx } from '../../../src/exchange/tables/readXlsx.ts'
import { MAX_ROWS, type Cell } from '../../../src/exchange/tables/table.ts'
import { workbook } from '../../workbooks.ts'

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

test('each kind of cell becomes a text that tells what it was', async () => {
  const cells = [
    text('A1', 'Åben &amp; anonym'),
    '<c r="B1"><v>2.5</v></c>',
    '<c r="C1"><v>0.30000000000000004</v></c>',
    '<c r="D1" s="1"><v>46054</v></c>',
    '<c r="E1" t="b"><v>1</v></c>',
    '<c r="F1" t="e"><v>#REF!</v></c>',
    '<c r="G1"><f>SUM(1,2)</f><v>3</v></c>',
    '<c r="I1" t="str"><f>A1</f><v>Åben</v></c>',
  ]
  expect(await firstRow(`<row r="1">${cells.join('')}</row>`)).toEqual([
    { text: 'Åben & anonym', kind: 'text' },
    { text: '2,5', kind: 'number' },
    { text: '0,3', kind: 'number' },
    { text: '2026-02-01', kind: 'date' },
    { text: 'TRUE', kind: 'boolean' },
    { text: '#REF!', kind: 'error' },
    { text: '3', kind: 'number' },
    { text: '', kind: 'text' },
    { text: 'Åben', kind: 'text' },
  ])
})

test('H33 empty rows at the top and in between are left out, and rows keep their numbers', async () => {
  const rows = `<row r="4">${text('B4', 'Navn')}</row><row r="5"/><row r="9">${text('B9', 'Sorggruppe')}<c r="C9" s="1"/></row><row r="900"><c r="A900" s="1"/></row>`
  const read = await readXlsx(await workbook([{ name: 'Ark1', rows }]), null)
  expect(read.ok && read.value.rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell.text)])).toEqual([
    [4, '', 'Navn'],
    [9, '', 'Sorggruppe'],
  ])
})

test('the first sheet with something in it is read, another if the user says so, and hidden ones not', async () => {
  const bytes = await workbook([
    { name: 'Forside', rows: '' },
    { name: 'Skjult', rows: `<row r="1">${text('A1', 'Skjult')}</row>`, isHidden: true },
    { name: 'B &amp; U', rows: `<row r="1">${text('A1', 'Navn')}</row>` },
    { name: 'Sundhed', rows: `<row r="1">${text('A1', 'Andet')}</row><row r="2">${text('A2', 'x')}</row>` },
  ])
  const read = await readXlsx(bytes, null)
  const sheets = [{ name: 'Forside', rows: 0 }, { name: 'B & U', rows: 1 }, { name: 'Sundhed', rows: 2 }]
  expect(read.ok && read.value.source).toEqual({ kind: 'xlsx', encoding: null, separator: null, sheets, sheet: 1 })
  expect(read.ok && read.value.rows[0]?.cells[0]?.text).toBe('Navn')
  const other = await readXlsx(bytes, 2)
  expect(other.ok && other.value.rows[0]?.cells[0]?.text).toBe('Andet')
  expect(await readXlsx(bytes, 0)).toEqual({ ok: false, error: { kind: 'blank' } })
})

test('cells merged over several rows have their value in each', async () => {
  const rows = `<row r="1">${text('A1', 'Trin')}</row><row r="2">${text('A2', '2')}${text('B2', 'a')}</row><row r="3">${text('B3', 'b')}</row>`
  const read = await readXlsx(await workbook([{ name: 'Ark1', rows, after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }]), null)
  expect(read.ok && read.value.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Trin', '2', '2'])
})

test('formulas whose results are not in the file are told of', async () => {
  const rows = `<row r="1">${text('A1', 'Navn')}<c r="B1"><f>1+1</f></c><c r="C1"><f>2+2</f><v></v></c><c r="D1"><f>1</f><v>1</v></c></row>`
  const read = await readXlsx(await workbook([{ name: 'Ark1', rows }]), null)
  expect(read.ok && read.value.notes).toEqual([{ kind: 'no-results', count: 2 }])
})

test('H45 50,000 rows are refused with their count, without being read', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`)
  const read = await readXlsx(await workbook([{ name: 'Ark1', rows: rows.join('') }]), null)
  expect(read).toEqual({ ok: false, error: { kind: 'too-many-rows', count: 50_000, limit: MAX_ROWS } })
})

test('H45 reading can be watched and cancelled', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`)
  const bytes = await workbook([{ name: 'Ark1', rows: rows.join('') }])
  const shares: number[] = []
  const watch = { isCancelled: () => shares.length > 2, onProgress: (share: number) => void shares.push(share) }
  expect(await readXlsx(bytes, null, watch)).toEqual({ ok: false, error: { kind: 'cancelled' } })
  expect(shares).toEqual([0, 0.2, 0.4])
  const whole = await readXlsx(bytes, null)
  expect(whole.ok && whole.value.rows.map(({ line }) => line)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
})

it.each([
  { name: 'a row that no spreadsheet has', rows: '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>', kind: 'damaged' },
  { name: 'a column that no spreadsheet has', rows: '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>', kind: 'damaged' },
  { name: 'a value far out', rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>', kind: 'too-many-columns' },
  { name: 'broken XML', rows: '<row r="1"><c r="A1"><v>1</c></row>', kind: 'damaged' },
  { name: 'a text that is not there', rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', kind: 'damaged' },
])('refuses $name', async ({ rows, kind }) => {
  expect(await readXlsx(await workbook([{ name: 'Ark1', rows }]), null)).toMatchObject({ ok: false, error: { kind } })
})

async function firstRow(rows: string): Promise<readonly Cell[] | undefined> {
  const read = await readXlsx(await workbook([{ name: 'Ark1', rows }]), null)
  return read.ok ? read.value.rows[0]?.cells : undefined
}
