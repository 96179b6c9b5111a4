import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readCsv } from '../../../src/exchange/tables/readCsv.ts'
import { writeCsv } from '../../../src/exchange/tables/writeCsv.ts'

it('H24 comes back letter for letter, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...`"';,\t\r\n =+-@a1`.split('')), maxLength: 6 }),
    fc.constantFrom("O'Brien", '»Børn & unge«', 'a"b', 'a;b', 'a\\b', 'a/b'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const written = [['Navn', 'Trin', 'Note'], ...rows]
      const read = readCsv(writeCsv(written), { kind: 'csv', encoding: 'utf-8', separator: ';' })
      const expected = written.map((row) => row.map((text) => text.replaceAll(/\r\n?/g, '\n')))
      expect(read.ok && read.value.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
        expected.filter((row) => row.some((text) => text.trim() !== '')),
      )
      expect(read.ok && read.value.notes).toEqual([])
    }),
  )
})

test('Danish Excel opens it with a double click', () => {
  expect(writeCsv([['Navn', 'Note'], ['Åben dør', 'a;b "c"\nd']])).toBe('\uFEFFNavn;Note\r\nÅben dør;"a;b ""c""\nd"\r\n')
})

it.each([
  ['=CMD()', "'=CMD()"],
  ['=1+1', "'=1+1"],
  ['+45 12 34 56 78', "'+45 12 34 56 78"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["'=1", "''=1"],
  ["'apostrof", "'apostrof"],
  ['a=1', 'a=1'],
])('H25 %s goes out as %s', (text, cell) => {
  expect(writeCsv([[text, 'x']])).toBe(`\uFEFF${cell};x\r\n`)
})

test('H25 a leading tab is guarded as well', () => {
  expect(writeCsv([['\t=1', 'x']])).toBe("\uFEFF'\t=1;x\r\n")
})
