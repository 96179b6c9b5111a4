import { expect, it, test } from 'vitest'
import { readPrevention, readYesNo } from '../../../src/exchange/lists/kinds.ts'
import { lookupOf } from '../../../src/exchange/lists/names.ts'
import { listNames } from '../../listNames.ts'

const lookup = lookupOf(listNames('da').prevention, 'prevention')
const none = new Map<string, string | null>()

it.each([
  ['Primær', 'primary'],
  ['primær forebyggelse', 'primary'],
  ['I', 'primary'],
  ['1.', 'primary'],
  ['SEKUNDÆR', 'secondary'],
  ['sekundaer', 'secondary'],
  ['secondary', 'secondary'],
  ['III', 'tertiary'],
  ['Tertiær forebyggelse', 'tertiary'],
])('%j is a kind of prevention', (text, value) => {
  expect(readPrevention(text, lookup, none)).toEqual({ value, problems: [] })
})

it.each([
  ['Universel', 'primary'],
  ['selektiv forebyggelse', 'secondary'],
  ['indikeret', 'tertiary'],
])('%j is near one, and told of', (text, value) => {
  expect(readPrevention(text, lookup, none)).toMatchObject({ value, problems: [{ weight: 'warning', kind: 'other-model', found: text }] })
})

test('two kinds, or none, are asked about', () => {
  expect(readPrevention('Primær/sekundær', lookup, none)).toMatchObject({ value: null, problems: [{ weight: 'question', kind: 'several' }] })
  expect(readPrevention('tidlig', lookup, none)).toMatchObject({ value: null, problems: [{ weight: 'question', kind: 'unknown' }] })
  expect(readPrevention('universel', lookup, new Map([['universel', 'secondary']]))).toEqual({ value: 'secondary', problems: [] })
})

it.each([
  ['Ja', true],
  ['x', true],
  ['YES', true],
  ['1', true],
  ['TRUE', true],
  ['✓', true],
  ['nej', false],
  ['No', false],
  ['0', false],
])('%j is yes or no', (text, value) => {
  expect(readYesNo(text, none)).toEqual({ value, problems: [] })
})

test('anything between is asked about', () => {
  expect(readYesNo('delvist', none)).toMatchObject({ value: null, problems: [{ weight: 'question', kind: 'not-yes-no', found: 'delvist' }] })
  expect(readYesNo('delvist', new Map([['delvist', 'yes']]))).toEqual({ value: true, problems: [] })
})
