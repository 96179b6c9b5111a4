import Papa from 'papaparse'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { COLUMNS, type ColumnId, type TidyRow } from '../../../src/exchange/tidy/columns.ts'
import { writeTidyCsv } from '../../../src/exchange/tidy/writeTidyCsv.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { tidyRows } from '../../tidy.ts'

beforeAll(startPlanSpeech)

/** As a reader of another house reads it, the headings first. */
function reread(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n', skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const at = (id: ColumnId) => COLUMNS.findIndex((column) => column.id === id)

describe.each([['da', ';', ','], ['en', ',', '.']] as const)('in %s', (language, delimiter, decimal) => {
  it(`stands ${delimiter} between cells and ${decimal} before decimals, after a byte order mark`, async () => {
    const rows = await tidyRows(assessmentWith(sampleRound(0)), {}, language)
    const text = writeTidyCsv(rows, { language })
    expect(text.startsWith(`\uFEFFmunicipality${delimiter}team${delimiter}`)).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    const [head, ...read] = reread(text, delimiter)
    expect(head).toEqual(COLUMNS.map(({ id }) => id))
    expect(read).toHaveLength(rows.length)
    const numbers = read.map((cells) => cells[at('value')] ?? '')
    expect(numbers.map((cell) => (cell === '' ? null : Number(cell.replace(decimal, '.'))))).toEqual(rows.map(({ value }) => value))
    expect(numbers.some((cell) => cell.includes(decimal))).toBe(true)
    expect(numbers.some((cell) => /^-\d/.test(cell))).toBe(true)
    expect(read.map((cells) => [cells[at('hidden')], cells[at('component')]])).toEqual(rows.map(({ hidden, component }) => [String(hidden), component ?? '']))
  })
})

test.each([
  ['H20', '<script>alert(1)</script>'],
  ['H20', '"><svg onload=alert(1)>'],
  ['H20', '${7*7} {{7*7}}'],
  ['H21', 'Cool\u200BKids \u202Eabc\u0007', 'CoolKids abc'],
  ['H21', '\u202E=1', "'=1"],
  ['H22', '👩‍👩‍👧‍👦 🇩🇰 A\u030Albor̀̀̀g'],
  ['H23', 'x'.repeat(200)],
  ['H24', "O'Brien »Børn & unge« a\"b a;b a\\b a/b"],
  ['H24', 'linje\nskift\tog tab'],
  ['H25', '=CMD()', "'=CMD()"],
  ['H25', '+45 12 34 56 78', "'+45 12 34 56 78"],
  ['H25', '-2+3', "'-2+3"],
  ['H25', '@SUM(A1)', "'@SUM(A1)"],
  ['H25', '\t=1', "'\t=1"],
  ['H25', '＝1+1', "'＝1+1"],
  ['H25', '\u00A0@SUM(A1)', "'\u00A0@SUM(A1)"],
])('%s a name comes back as it is seen: %s', async (_case, name, cell = name) => {
  const [row] = await tidyRows({ ...assessmentWith(), municipality: name, team: name })
  const [, read] = reread(writeTidyCsv(row ? [row] : [], { language: 'da' }), ';')
  expect([read?.[at('municipality')], read?.[at('team')]]).toEqual([cell, cell])
})

test('without a row there are the headings', () => {
  expect(reread(writeTidyCsv([], { language: 'da' }), ';')).toEqual([COLUMNS.map(({ id }) => id)])
})

test('an empty cell is empty, and a number is never a text with an apostrophe', () => {
  const row = Object.fromEntries(COLUMNS.map(({ id }) => [id, null])) as TidyRow
  const [, read] = reread(writeTidyCsv([{ ...row, value: -0.4, municipality: 'x' }], { language: 'da' }), ';')
  expect(read?.filter((cell) => cell !== '')).toEqual(['x', '-0,4'])
})
