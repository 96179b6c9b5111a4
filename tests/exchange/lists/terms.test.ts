import { expect, it, test } from 'vitest'
import { lookupOf } from '../../../src/exchange/lists/names.ts'
import { readTerm, readTerms } from '../../../src/exchange/lists/terms.ts'
import { listNames } from '../../listNames.ts'

const OWN = { own: 'Klub, forening; fritid', double: 'Skole', 'own-2': 'SSP' }
const names = listNames('da', { settings: OWN }).terms.settings
const settings = lookupOf(names, 'settings')
const none = new Map<string, string | null>()

it.each([
  ['Klub, forening og fritid', ['leisure']],
  ['Klub, forening og fritid, Hjemmet', ['leisure', 'home']],
  ['Hjemmet, Klub, forening og fritid', ['home', 'leisure']],
  ['Klub, forening; fritid', ['own']],
  ['Hjemmet; Dagtilbud', ['home', 'day-care']],
  ['Hjemmet / Dagtilbud', ['home', 'day-care']],
  ['Hjemmet/Dagtilbud', ['home', 'day-care']],
  ['Hjemmet|Dagtilbud', ['home', 'day-care']],
  ['Hjemmet\nDagtilbud', ['home', 'day-care']],
  ['Hjemmet og Dagtilbud', ['home', 'day-care']],
  ['hjem & børnehave', ['home', 'day-care']],
  ['HJEMMET, hjemmet', ['home']],
  ['Day care; home; leisure', ['day-care', 'home', 'leisure']],
  ['ssp', ['own-2']],
  ['"Klub, forening; fritid"; Hjemmet', ['own', 'home']],
  ['', []],
])('%j names these', (text, value) => {
  expect(readTerms(text, settings, none)).toEqual({ value, problems: [] })
})

test('each unknown part is asked about by itself, with a guess', () => {
  const read = readTerms('Hjemmet, Rideskolen, Familiehuset Solsikken', settings, none)
  expect(read.value).toEqual(['home'])
  expect(read.problems).toEqual([
    { weight: 'question', kind: 'unknown', found: 'Rideskolen', suggestion: null, size: null },
    { weight: 'question', kind: 'unknown', found: 'Familiehuset Solsikken', suggestion: 'family-centre', size: null },
  ])
})

test('the user says what a text means, or that it means nothing', () => {
  const choices = new Map([['Rideskolen', 'leisure'], ['Månen', null]])
  expect(readTerms('Rideskolen, Månen', settings, choices)).toEqual({ value: ['leisure'], problems: [] })
  expect(readTerm('Rideskolen', settings, choices)).toEqual({ value: 'leisure', problems: [] })
})

test('where there can be one, two are asked about', () => {
  expect(readTerm('Hjemmet, Dagtilbud', settings, none)).toMatchObject({ value: null, problems: [{ weight: 'question', kind: 'several' }] })
  expect(readTerm('Klub, forening og fritid', settings, none)).toEqual({ value: 'leisure', problems: [] })
})

test('a name that two terms have is asked about', () => {
  expect(readTerm('Skole', settings, none)).toMatchObject({ value: null, problems: [{ kind: 'unknown', found: 'Skole' }] })
  expect(readTerm('double', settings, none)).toEqual({ value: 'double', problems: [] })
})
