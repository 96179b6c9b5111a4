import { expect, it } from 'vitest'
import { damageIn, rangeOfDate } from '../../../src/exchange/lists/damage.ts'
import type { Cell } from '../../../src/exchange/tables/table.ts'

it.each([
  ['1. feb', 'date', '1-2'],
  ['6. sep', 'date', '6-9'],
  ['12-okt', 'date', '10-12'],
  ['1. maj 2026', 'date', null],
  ['feb-01', 'date', null],
  ['01-02-2026', 'date', null],
  ['2026-09-06', 'date', '6-9'],
  ['1E5', 'exponent', null],
  ['1,2E+05', 'exponent', null],
  ['#REF!', 'error', null],
  ['#I/T', 'error', null],
  ['#N/A', 'error', null],
])('H43 %s is what a spreadsheet made of it', (text, damage, range) => {
  expect(damageIn({ text, kind: 'text' })).toBe(damage)
  expect(rangeOfDate(text)).toBe(range)
})

it.each<Cell>([
  { text: 'Cool Kids', kind: 'text' },
  { text: '1-2', kind: 'text' },
  { text: '1. klasse', kind: 'text' },
  { text: 'Mandage i september', kind: 'text' },
  { text: '#1 i byen', kind: 'text' },
  { text: '1e+21', kind: 'number' },
  { text: '', kind: 'text' },
])('H43 $text is not', (cell) => {
  expect(damageIn(cell)).toBeNull()
})
