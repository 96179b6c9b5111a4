import { expect, it, test } from 'vitest'
import { layoutOf, layoutProblems, settingsOf } from '../../../src/exchange/lists/layout.ts'
import { readCsv } from '../../../src/exchange/tables/readCsv.ts'
import type { Table } from '../../../src/exchange/tables/table.ts'

test('H37 columns in any order, with what they hold for a sample', () => {
  const layout = layoutOf(tableOf('Bemærkning;TRIN;navn;Pris\n;2;Cool Kids;0\nx;1;Babycafé;0\n;2;Cool Kids;5\n'))
  expect(layout.headingRow).toBe(0)
  expect(layout.columns).toEqual([
    { heading: 'Bemærkning', samples: ['x'], field: 'note', certainty: 'sure', isRedundant: false },
    { heading: 'TRIN', samples: ['2', '1'], field: 'step', certainty: 'sure', isRedundant: false },
    { heading: 'navn', samples: ['Cool Kids', 'Babycafé'], field: 'name', certainty: 'sure', isRedundant: false },
    { heading: 'Pris', samples: ['0', '5'], field: null, certainty: null, isRedundant: false },
  ])
})

test('H38 a missing column is told once, with what was found', () => {
  const table = tableOf('Navn;Område;Målgruppe\na;b;c\nd;e;f\n')
  expect(layoutProblems(table, settingsOf(layoutOf(table)))).toEqual([
    { kind: 'missing-field', field: 'step', found: ['Navn', 'Område', 'Målgruppe'] },
  ])
})

test('H39 two columns for one field wait for the user, both with samples', () => {
  const table = tableOf('Navn;Navn;Trin\nFamiliehuset;Cool Kids;2\n')
  const layout = layoutOf(table)
  expect(layout.columns.map(({ samples }) => samples)).toEqual([['Familiehuset'], ['Cool Kids'], ['2']])
  expect(layoutProblems(table, settingsOf(layout))).toEqual([{ kind: 'double-field', field: 'name', columns: [0, 1] }])
  expect(layoutProblems(table, { ...settingsOf(layout), fields: ['unit', 'name', 'step'] })).toEqual([])
})

test('H39 a guess gives way to a sure heading', () => {
  expect(settingsOf(layoutOf(tableOf('Navn;Beskrivelse af pris;Beskrivelse;Trin\n'))).fields).toEqual(['name', null, 'description', 'step'])
})

test('H40 headings and nothing else', () => {
  const table = tableOf('Navn;Trin\n;\n')
  expect(layoutProblems(table, settingsOf(layoutOf(table)))).toEqual([{ kind: 'no-rows' }])
})

test('H40 rows without headings are read once the user has said what they hold', () => {
  const table = tableOf('Cool Kids;2\nBabycafé;1\n')
  const layout = layoutOf(table)
  expect(layout).toMatchObject({ headingRow: null, columns: [{ heading: '', samples: ['Cool Kids', 'Babycafé'], field: null }, { field: null }] })
  expect(layoutProblems(table, settingsOf(layout)).map(({ kind }) => kind)).toEqual(['no-headings', 'missing-field', 'missing-field'])
  expect(layoutProblems(table, { ...settingsOf(layout), fields: ['name', 'step'] })).toEqual([])
})

test('H40 the user can say where the headings are', () => {
  const table = tableOf('Hvad;Hvor\nNavn;Trin\nCool Kids;2\n')
  expect(layoutOf(table).headingRow).toBe(1)
  expect(layoutOf(table, 0).columns.map(({ heading }) => heading)).toEqual(['Hvad', 'Hvor'])
  expect(layoutOf(table, null).headingRow).toBeNull()
})

it.each([
  { name: 'a number and its name', heading: 'Trin;Trin, navn;Navn', fields: ['step', null, 'name'], redundant: [1] },
  { name: 'only the name', heading: 'Trin, navn;Navn', fields: ['step', 'name'], redundant: [] },
])('of the step $name', ({ heading, fields, redundant }) => {
  const { columns } = layoutOf(tableOf(`${heading}\nx;y;z\n`))
  expect(columns.map(({ field }) => field).slice(0, fields.length)).toEqual(fields)
  expect(columns.flatMap(({ isRedundant }, at) => (isRedundant ? [at] : []))).toEqual(redundant)
})

function tableOf(text: string): Table {
  const read = readCsv(text, { kind: 'csv', encoding: 'utf-8', separator: ';' })
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}
