import { expect, test } from 'vitest'
import { matchList } from '../../../src/exchange/lists/listMatch.ts'
import { withList } from '../../../src/exchange/lists/withList.ts'
import { newIntervention } from '../../../src/model/intervention.ts'

const there = ['Cool Kids', 'Sorggruppe', 'Babycafé'].map((name, at) => ({ ...newIntervention(`id-${at}`, name, 'preventive'), note: `note ${at}` }))
const rows = ['Mødregruppe', 'Sorggruppe', 'Cool Kids'].map((name, at) => {
  const { id: _, ...draft } = newIntervention('', name, 'universal')
  return { line: at + 2, draft }
})
const match = matchList(rows, there, ['name', 'step'])

test('what is taken comes in: changed in place with its id and all that the list does not tell, new ones last', () => {
  const after = withList(there, match, { lines: new Set([2, 3]), removed: new Set(), newId: () => 'fresh' })
  expect(after.map(({ id, name, step, note }) => [id, name, step, note])).toEqual([
    ['id-0', 'Cool Kids', 'preventive', 'note 0'],
    ['id-1', 'Sorggruppe', 'universal', 'note 1'],
    ['id-2', 'Babycafé', 'preventive', 'note 2'],
    ['fresh', 'Mødregruppe', 'universal', ''],
  ])
})

test('what is gone stays until the user takes it away', () => {
  expect(match.gone.map(({ id }) => id)).toEqual(['id-2'])
  const after = withList(there, match, { lines: new Set(), removed: new Set(['id-2']), newId: () => 'fresh' })
  expect(after).toEqual(there.slice(0, 2))
})
