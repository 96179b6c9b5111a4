import { expect, it, test } from 'vitest'
import { readCsv, readPaste } from '../../../src/exchange/tables/readCsv.ts'
import { MAX_COLUMNS, MAX_ROWS, type Separator } from '../../../src/exchange/tables/table.ts'

it.each([
  { name: 'semicolon', separator: ';' },
  { name: 'comma', separator: ',' },
  { name: 'tab', separator: '\t' },
] as const)('H30 $name is found, with quotes that hold the others', ({ separator }) => {
  const text = [
    ['Navn', 'Trin', 'Note'],
    ['"Klub; forening, fritid\tog leg"', '2', 'nej'],
    ['Sorggruppe', '1', '"a;b,c\td"'],
  ]
  const read = rowsOf(text.map((row) => row.join(separator)).join('\n'))
  expect(read.separator).toBe(separator)
  expect(read.texts).toEqual([
    ['Navn', 'Trin', 'Note'],
    ['Klub; forening, fritid\tog leg', '2', 'nej'],
    ['Sorggruppe', '1', 'a;b,c\td'],
  ])
})

it.each([
  { name: 'a title above the headings', text: 'Indsatser i Vejen, Esbjerg, Varde og Kolding\nNavn;Trin;Tema\nA;1;x\nB;2;y\n', separator: ';' },
  { name: 'a first line that says it', text: 'sep=,\nNavn,Trin\n"a;b;c",1\n', separator: ',' },
  { name: 'a note full of commas', text: 'Navn;Trin\n"a, b, c, d, e";1\nb;2\nc, d, e, f;2\n', separator: ';' },
])('H30 is not misled by $name', ({ text, separator }) => {
  expect(rowsOf(text).separator).toBe(separator)
})

test('H30 takes the separator that the user chooses', () => {
  expect(rowsOf('Navn,Trin;x\n', ',').texts).toEqual([['Navn', 'Trin;x']])
})

test('H31 reads quoted line breaks and doubled quotes', () => {
  const read = rowsOf('Navn;Note\n"Åben\ndør";"Puljen ""Alle med""."\nB;\n')
  expect(read.texts).toEqual([['Navn', 'Note'], ['Åben\ndør', 'Puljen "Alle med".'], ['B', '']])
  expect(read.lines).toEqual([1, 2, 4])
  expect(read.notes).toEqual([])
})

it.each([
  { name: 'in the middle of a cell', cell: 'Den "gode" start', column: 1 },
  { name: 'around its first word', cell: '"Klub" for unge', column: 1 },
  { name: 'as a measure', cell: '5" bold', column: 1 },
])('H31 a lone quote $name is read as text, and noted', ({ cell }) => {
  const read = rowsOf(`Trin;Navn;Tema\n1;${cell};x\n2;"b;""";y\n`)
  expect(read.texts).toEqual([['Trin', 'Navn', 'Tema'], ['1', cell, 'x'], ['2', 'b;"', 'y']])
  expect(read.notes).toEqual([{ kind: 'lone-quote', line: 2, column: 1 }])
})

it.each([
  { name: 'and nothing after it', ending: '' },
  { name: 'and other quotes after it', ending: '"B; C";2\n"D";3\n' },
])('H32 an unclosed quote in line 5 of 300 $name is refused with its line', ({ ending }) => {
  const lines = Array.from({ length: 300 }, (_, index) => (index === 4 ? '1;"Sorggruppe' : `1;Indsats ${index}`))
  expect(readCsv(`${lines.join('\r\n')}\r\n${ending}`, csv)).toEqual({ ok: false, error: { kind: 'open-quote', line: 5, column: 1 } })
})

it.each([
  { name: 'CRLF', ends: ['\r\n'] },
  { name: 'LF', ends: ['\n'] },
  { name: 'old Mac', ends: ['\r'] },
  { name: 'mixed', ends: ['\r\n', '\n', '\r'] },
])('H33 $name: the same rows, with the lines of the file', ({ ends }) => {
  const lines = ['Navn;Trin', '"a', 'b";1', '', ';', 'c;2', ...Array.from({ length: 500 }, () => '')]
  const text = lines.map((line, index) => line + (ends[index % ends.length] ?? '')).join('')
  for (const whole of [text, text.trimEnd()]) {
    expect(rowsOf(whole).texts).toEqual([['Navn', 'Trin'], ['a\nb', '1'], ['c', '2']])
    expect(rowsOf(whole).lines).toEqual([1, 2, 6])
  }
})

test('H34 a byte order mark does not become part of the first heading', () => {
  expect(rowsOf('\uFEFFNavn;Trin\n').texts).toEqual([['Navn', 'Trin']])
})

test('H45 50,000 rows are refused with their count', () => {
  const text = `Navn;Trin\n${'Cool Kids;2\n'.repeat(50_000)}`
  expect(readCsv(text, csv)).toEqual({ ok: false, error: { kind: 'too-many-rows', count: 50_001, limit: MAX_ROWS } })
})

it.each([
  { name: 'nothing', text: '', error: { kind: 'empty' } },
  { name: 'blanks', text: '\uFEFF \r\n\t', error: { kind: 'blank' } },
  { name: 'JSON', text: '{\n  "format": "komponentcirklen"', error: { kind: 'json-file' } },
  { name: 'a list in JSON', text: '[{"navn": 1}]', error: { kind: 'json-file' } },
  { name: 'a page that calls itself a spreadsheet', text: '<html><table><tr><td>Navn', error: { kind: 'markup-file' } },
  { name: 'too many columns', text: 'a;'.repeat(300), error: { kind: 'too-many-columns', count: 301, limit: MAX_COLUMNS } },
])('H27 refuses $name', ({ text, error }) => {
  expect(readCsv(text, csv)).toEqual({ ok: false, error })
})

test('H43 errors of a spreadsheet are told from text', () => {
  const read = readCsv('Navn;#REF!;#I/T;#REFERENCE!;#1 i byen\n', csv)
  expect(read.ok && read.value.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['text', 'error', 'error', 'error', 'text'])
})

test('what was copied in a spreadsheet has tabs between cells, and quotes only where it needs them', () => {
  const read = readPaste('Navn\tNote\r\n"to\nlinjer"\tDen "gode" start\r\n"Klub" for unge\t"uden slut, med; komma\r\n')
  expect(read.ok && read.value.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Navn', 'Note'],
    ['to\nlinjer', 'Den "gode" start'],
    ['"Klub" for unge', '"uden slut, med; komma'],
  ])
  expect(read.ok && read.value.source).toMatchObject({ kind: 'paste', separator: '\t', encoding: null })
})

const csv = { kind: 'csv', encoding: 'utf-8', separator: null } as const

function rowsOf(text: string, separator: Separator | null = null) {
  const read = readCsv(text, { ...csv, separator })
  if (!read.ok) throw new Error(read.error.kind)
  const { rows, notes, source } = read.value
  return { texts: rows.map(({ cells }) => cells.map((cell) => cell.text)), lines: rows.map(({ line }) => line), notes, separator: source.separator }
}
