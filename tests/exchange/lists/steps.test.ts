import { expect, it, test } from 'vitest'
import { lookupOf } from '../../../src/exchange/lists/names.ts'
import { readStep } from '../../../src/exchange/lists/steps.ts'
import { builtInFramework } from '../../../src/framework/framework.ts'
import { listNames } from '../../listNames.ts'

const known = { lookup: lookupOf(listNames('da').steps, 'steps'), choices: new Map(), ladder: builtInFramework.ladder }

it.each([
  ['1', 'universal'],
  ['6', 'residential-care'],
  [' 2 ', 'preventive'],
  ['2.', 'preventive'],
  ['2.0', 'preventive'],
  ['trin 2', 'preventive'],
  ['TRIN 2:', 'preventive'],
  ['Step 3', 'home-based'],
  ['trin nr. 4', 'kinship-care'],
  ['Trin to', 'preventive'],
  ['to', 'preventive'],
  ['tredje trin', 'home-based'],
  ['Forebyggende indsatser', 'preventive'],
  ['forebyggende', 'preventive'],
  ['Foster family', 'foster-care'],
  ['Trin 2 – Forebyggende indsatser', 'preventive'],
  ['5 Plejefamilie', 'foster-care'],
  ['home-based', 'home-based'],
])('H42 %j is read', (text, step) => {
  expect(readStep({ text, kind: 'text' }, known)).toEqual({ value: step, problems: [] })
})

it.each([
  ['II', 'unknown', 'preventive'],
  ['0', 'unknown', null],
  ['7', 'unknown', null],
  ['12', 'unknown', null],
  ['-1', 'unknown', null],
  ['2,5', 'several', null],
  ['2-3', 'several', null],
  ['trin 2 og 3', 'several', null],
  ['2–3', 'several', null],
  ['1/2', 'several', null],
  ['4 Forebyggende indsatser', 'unknown', 'preventive'],
  ['noget andet', 'unknown', null],
])('H42 %j stops the row', (text, kind, suggestion) => {
  expect(readStep({ text, kind: 'text' }, known)).toEqual({
    value: null,
    problems: [{ weight: 'error', kind, found: text, suggestion, size: null }],
  })
})

test('H42 an empty step is missing', () => {
  expect(readStep({ text: ' ', kind: 'text' }, known).problems).toMatchObject([{ weight: 'error', kind: 'missing' }])
})

it.each([
  { text: '2026-02-01', kind: 'date' },
  { text: '1. feb', kind: 'text' },
  { text: '#REF!', kind: 'error' },
] as const)('H43 $text is not taken for a step', (cell) => {
  expect(readStep(cell, known)).toMatchObject({ value: null, problems: [{ weight: 'error', kind: 'damage', found: cell.text }] })
})

test('the user says what a text means', () => {
  const choices = new Map([['II', 'preventive'], ['2-3', null]])
  expect(readStep({ text: 'II', kind: 'text' }, { ...known, choices })).toEqual({ value: 'preventive', problems: [] })
  expect(readStep({ text: '2-3', kind: 'text' }, { ...known, choices }).problems).toMatchObject([{ kind: 'missing' }])
})
