import { expect, test } from 'vitest'
import { layoutOf, settingsOf } from '../../../src/exchange/lists/layout.ts'
import { questionsOf } from '../../../src/exchange/lists/questions.ts'
import { readList } from '../../../src/exchange/lists/readList.ts'
import type { ListSettings } from '../../../src/exchange/lists/settings.ts'
import { readCsv } from '../../../src/exchange/tables/readCsv.ts'
import { listNames } from '../../listNames.ts'

const TEXT = `Navn;Trin;Sted;Tema;Pladser
a;II;Månen;Angst;1.200
b;II;Månen, Mars;Sorg;mange
c;;Hjemmet;Månen;1.500
`

test('each text is asked about once for a field, with its lines; what is missing is no question', async () => {
  const { values, marks } = await questions()
  expect(values.map(({ field, problem, lines }) => [field, problem.found, problem.suggestion, lines])).toEqual([
    ['step', 'II', 'preventive', [2, 3]],
    ['setting', 'Månen', null, [2]],
    ['setting', 'Månen, Mars', null, [3]],
    ['capacity', 'mange', null, [3]],
    ['theme', 'Månen', null, [4]],
  ])
  expect(marks).toEqual([{ field: 'capacity', samples: ['1.200', '1.500'], lines: [2, 4] }])
})

test('H36 what is answered is asked no more', async () => {
  const choices = {
    step: new Map([['II', 'preventive']]),
    setting: new Map([['Månen', 'online'], ['Månen, Mars', null]]),
    theme: new Map([['Månen', null]]),
    capacity: new Map([['mange', null]]),
  }
  expect(await questions({ choices, marks: { capacity: ',' } })).toEqual({ values: [], marks: [] })
})

async function questions(change: Partial<ListSettings> = {}) {
  const table = readCsv(TEXT, { kind: 'csv', encoding: 'utf-8', separator: null })
  if (!table.ok) throw new Error(table.error.kind)
  const settings = { ...settingsOf(layoutOf(table.value)), ...change }
  const list = await readList({ table: table.value, settings, names: listNames('da') })
  if (!list.ok) throw new Error(list.error.kind)
  return questionsOf(list.value)
}
