import { expect, it, test } from 'vitest'
import { LIST_FIELDS } from '../../../src/exchange/lists/fields.ts'
import { fieldOfHeading, headingsIn } from '../../../src/exchange/lists/headings.ts'
import source from '../../../src/exchange/lists/headings.json' with { type: 'json' }

it.each([
  [' TRIN ', 'step'],
  ['step', 'step'],
  ['Målgruppe\n(alder)', 'ages'],
  ['Målgruppe', 'targetGroups'],
  ['MAALGRUPPE', 'targetGroups'],
  ['Ma\u030Algrupper:', 'targetGroups'],
  ['\uFEFFNavn', 'name'],
  ['Aldersgruppe(r)', 'ages'],
  ['  Pladser\r\npr. år ', 'capacity'],
  ['Års­værk', 'staffing'],
  ['FTE (2026)', 'staffing'],
  ['Indsats *', 'name'],
  ['Metode/program', 'method'],
  ['§', 'legalBasis'],
  ['#', 'reference'],
])('H37 %j is matched', (heading, field) => {
  expect(fieldOfHeading(heading)).toEqual({ field, certainty: 'sure', isSecond: false })
})

it.each([
  ['Beskrivelse af hvad vi gør', 'description'],
  ['Hvilken målgruppe har tilbuddet?', 'targetGroups'],
  ['Ansvarlig forvaltning i 2026', 'administration'],
])('H37 %j is a likely guess', (heading, field) => {
  expect(fieldOfHeading(heading)).toEqual({ field, certainty: 'likely', isSecond: false })
})

it.each(['', ' ', '–', 'Pris', 'Vurdering 2024', 'Kontaktperson', '123'])('H37 %j is none that we know', (heading) => {
  expect(fieldOfHeading(heading)).toBeNull()
})

test('what says the step in words is second to its number', () => {
  expect(fieldOfHeading('Trin, navn')).toEqual({ field: 'step', certainty: 'sure', isSecond: true })
})

test('no name stands for two fields, but for those that both languages have for one', () => {
  const wrong = LIST_FIELDS.flatMap((field) =>
    [...source[field].da, ...source[field].en].filter((name) => fieldOfHeading(name)?.field !== field || fieldOfHeading(name)?.isSecond),
  )
  expect(wrong).toEqual([])
})

it.each(['da', 'en'] as const)('our own headings in %s differ, and are read again', (language) => {
  const headings = headingsIn(language)
  expect(new Set(Object.values(headings)).size).toBe(LIST_FIELDS.length)
  expect(LIST_FIELDS.map((field) => fieldOfHeading(headings[field])?.field)).toEqual(LIST_FIELDS)
})
