import { expect, it } from 'vitest'
import { readCapacity, readStaffing, readYear } from '../../../src/exchange/lists/quantities.ts'

const text = (value: string) => ({ text: value, kind: 'text' }) as const

it.each([
  { cell: text('30'), value: 30, kinds: [] },
  { cell: text('1.200'), value: 1200, kinds: ['ambiguous'] },
  { cell: text('1,250'), value: 1250, kinds: ['ambiguous'] },
  { cell: { text: '1200', kind: 'number' } as const, value: 1200, kinds: [] },
  { cell: text('ca. 30 børn'), value: 30, kinds: ['partly-read'] },
  { cell: text('2,5'), value: null, kinds: ['not-whole'] },
  { cell: text('-3'), value: null, kinds: ['not-number'] },
  { cell: text('mange'), value: null, kinds: ['not-number'] },
  { cell: text('1000001'), value: null, kinds: ['out-of-range'] },
  { cell: text('#I/T'), value: null, kinds: ['damage'] },
  { cell: { text: '2026-02-01', kind: 'date' } as const, value: null, kinds: ['damage'] },
])('H36 places: $cell.text', ({ cell, value, kinds }) => {
  const read = readCapacity(cell, null)
  expect([read.value, read.problems.map(({ kind }) => kind)]).toEqual([value, kinds])
})

it.each([
  { cell: text('2,5'), value: 2.5, kinds: [] },
  { cell: text('2,5 årsværk'), value: 2.5, kinds: ['partly-read'] },
  { cell: text('12,5 %'), value: 0.125, kinds: ['partly-read'] },
  { cell: { text: '1,25', kind: 'number' } as const, value: 1.25, kinds: [] },
  { cell: { text: '1,125', kind: 'number' } as const, value: 1.125, kinds: [] },
])('H36 full-time equivalents: $cell.text', ({ cell, value, kinds }) => {
  const read = readStaffing(cell, null)
  expect([read.value, read.problems.map(({ kind }) => kind)]).toEqual([value, kinds])
})

it.each([
  { cell: text('2018'), value: 2018, kinds: [] },
  { cell: text('2.018'), value: 2018, kinds: [] },
  { cell: text('aug. 2018'), value: 2018, kinds: ['partly-read'] },
  { cell: { text: '2018-01-01', kind: 'date' } as const, value: 2018, kinds: ['partly-read'] },
  { cell: text('2018-2020'), value: null, kinds: ['not-number'] },
  { cell: text('1066'), value: null, kinds: ['out-of-range'] },
  { cell: text('sidste år'), value: null, kinds: ['not-number'] },
])('the year in $cell.text', ({ cell, value, kinds }) => {
  const read = readYear(cell)
  expect([read.value, read.problems.map(({ kind }) => kind)]).toEqual([value, kinds])
})
