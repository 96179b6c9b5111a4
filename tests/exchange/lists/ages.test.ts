import { expect, it } from 'vitest'
import { readAges } from '../../../src/exchange/lists/ages.ts'
import { lookupOf } from '../../../src/exchange/lists/names.ts'
import { listNames } from '../../listNames.ts'

const names = listNames('da').terms.ages
const known = { names, lookup: lookupOf(names, 'ages'), choices: new Map([['teenagere', '13-15'], ['ved ikke', null]]) }
const ALL = ['0-2', '3-5', '6-9', '10-12', '13-15', '16-17', '18-22']

it.each([
  ['0–2 år', ['0-2']],
  ['6-9', ['6-9']],
  ['6–9 år, 10-12 år', ['6-9', '10-12']],
  ['6-12 år', ['6-9', '10-12']],
  ['fra 6 til 12 år', ['6-9', '10-12']],
  ['6-12-årige', ['6-9', '10-12']],
  ['13+', ['13-15', '16-17', '18-22']],
  ['13 år og opefter', ['13-15', '16-17', '18-22']],
  ['under 3', ['0-2']],
  ['0-18 år', ALL.slice(0, -1)],
  ['alle', ALL],
  ['Alle aldre', ALL],
  ['Gravide', ['prenatal']],
  ['Gravide og 0-2 år', ['prenatal', '0-2']],
  ['Age 3–5; Age 6–9', ['3-5', '6-9']],
  ['3-5 år\n6-9 år', ['3-5', '6-9']],
  ['3-5/6-9', ['3-5', '6-9']],
  ['teenagere', ['13-15']],
  ['ved ikke', []],
])('%j are these age bands', (text, value) => {
  expect(readAges(text, known)).toEqual({ value, problems: [] })
})

it.each([
  ['5-8 år', ['3-5', '6-9']],
  ['3-6 år', ['3-5']],
  ['14 år', ['13-15']],
])('%j is told of, for the bands hold more or less', (text, value) => {
  const read = readAges(text, known)
  expect(read.value).toEqual(value)
  expect(read.problems).toMatchObject([{ weight: 'warning', kind: 'widened', found: text }])
})

it.each([
  ['6. sep', 'damage', '6-9'],
  ['2026-12-10', 'damage', '10-12'],
  ['09-06-2026', 'damage', null],
  ['0.-3. klasse', 'unknown', null],
  ['9-6', 'unknown', null],
  ['skolebørn', 'unknown', null],
])('H43 %j is asked about', (text, kind, suggestion) => {
  expect(readAges(text, known)).toEqual({ value: [], problems: [{ weight: 'question', kind, found: text, suggestion, size: null }] })
})
