import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readXlsx } from '../../../src/exchange/tables/readXlsx.ts'
import { unzip } from '../../../src/exchange/tables/unzip.ts'
import { writeXlsx } from '../../../src/exchange/tables/writeXlsx.ts'

const widths = [10, 20, 30]

it('comes back letter for letter, whatever the cells hold', async () => {
  const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('_x0041_', 'a\tb\nc', '__proto__', 'constructor', '<b>&amp;</b>', ' ', '﻿'))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const read = await readXlsx(await writeXlsx({ rows, sheet: 'Ark/1', widths }), null)
      const expected = rows.filter((row) => row.some((text) => text.trim() !== ''))
      const found = read.ok ? read.value.rows.map(({ cells }) => [0, 1, 2].map((at) => cells[at]?.text ?? '')) : []
      expect(read.ok ? 'rows' : read.error.kind).toBe(expected.length === 0 ? 'blank' : 'rows')
      expect(found).toEqual(expected.map((row) => row.map((text) => text.replaceAll(/\r\n?/g, '\n'))))
    }),
    { numRuns: 60 },
  )
})

test('H25 no cell is a formula', async () => {
  const rows = [['Navn'], ['=CMD()'], ['=1+1'], ['+45 12 34 56 78'], ['-2+3'], ['@SUM(A1)'], ['\tx'], ['\ry']]
  const bytes = await writeXlsx({ rows, sheet: 'Indsatser', widths })
  const files = await unzip(bytes, { isWanted: () => true, limit: 1e6 })
  const sheet = files.ok ? new TextDecoder().decode(files.value.get('xl/worksheets/sheet1.xml')) : ''
  expect(sheet).not.toContain('<f')
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(8)
  const read = await readXlsx(bytes, null)
  expect(read.ok && read.value.rows.map(({ cells }) => cells[0]?.text)).toEqual([...rows.flat().slice(0, -1), '\ny'])
})

test('the headings are bold and stay in sight', async () => {
  const files = await unzip(await writeXlsx({ rows: [['Navn'], ['Cool Kids']], sheet: 'Indsatser', widths: [40] }), { isWanted: () => true, limit: 1e6 })
  const text = (name: string): string => (files.ok ? new TextDecoder().decode(files.value.get(name)) : '')
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/<col [^>]*width="40/)
  expect(text('xl/styles.xml')).toContain('<b/>')
  expect(text('xl/workbook.xml')).toContain('name="Indsatser"')
})
