import { expect, it, test } from 'vitest'
import { LIST_FIELDS } from '../../../src/exchange/lists/fields.ts'
import { matchList, type ListRow } from '../../../src/exchange/lists/listMatch.ts'
import { newIntervention, type Intervention, type InterventionDraft } from '../../../src/model/intervention.ts'

const there = [
  intervention('a', { reference: 'i01', name: 'Cool Kids', administration: 'Skole', unit: 'PPR', capacity: 32 }),
  intervention('b', { name: 'Sorggruppe', administration: 'Familie', unit: 'Familiehuset' }),
  intervention('c', { name: 'Babycafé', administration: 'Sundhed' }),
]

test('H26 the same list again has no differences, and nothing is doubled', () => {
  const match = matchList(there.map((each, at) => row(at + 2, each)), there, LIST_FIELDS)
  expect(match.rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same'])
  expect(match).toMatchObject({ gone: [], excess: null })
})

test('a newer list shows row by row what is new, changed and gone', () => {
  const rows = [
    row(2, { reference: 'I01', name: 'Cool Kids for de store', administration: 'Skole', unit: 'PPR', capacity: 40 }),
    row(3, { name: ' SORG-GRUPPE', administration: 'familie', unit: 'Familiehuset' }),
    row(4, { name: 'Mødregruppe', administration: 'Sundhed' }),
  ]
  const match = matchList(rows, there, ['name', 'capacity'])
  expect(match.rows).toMatchObject([
    { kind: 'changed', line: 2, before: { id: 'a' }, changes: [{ field: 'name', before: 'Cool Kids', after: 'Cool Kids for de store' }, { field: 'capacity', before: 32, after: 40 }] },
    { kind: 'changed', line: 3, before: { id: 'b' }, changes: [{ field: 'name' }] },
    { kind: 'new', line: 4, draft: { name: 'Mødregruppe' } },
  ])
  expect(match.gone.map(({ id }) => id)).toEqual(['c'])
})

test('a field that the list does not have has not changed', () => {
  const match = matchList([row(2, { reference: 'i01', name: 'Cool Kids' })], there, ['reference', 'name', 'step'])
  expect(match.rows).toMatchObject([{ kind: 'same', line: 2, before: { id: 'a' } }])
})

test('a unit that moved is found by its name, but only where there is no other', () => {
  expect(matchList([row(2, { name: 'Babycafé', administration: 'Kultur' })], there, LIST_FIELDS).rows).toMatchObject([{ kind: 'changed', before: { id: 'c' } }])
  const twice = [row(2, { name: 'Babycafé', administration: 'Kultur' }), row(3, { name: 'Babycafé', administration: 'Skole' })]
  expect(matchList(twice, there, LIST_FIELDS).rows.map(({ kind }) => kind)).toEqual(['new', 'new'])
})

test('H44 what is named alike stays as many rows, each paired at most once', () => {
  const names = ['Cool Kids', 'cool  kids', 'COOL KIDS ', 'Cool-Kids']
  const rows = names.map((name, at) => row(at + 2, { name, administration: at < 2 ? 'Skole' : 'Familie' }))
  expect(matchList(rows, [], LIST_FIELDS).rows.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new'])

  const kept = rows.map(({ draft }, at) => ({ id: `k${at}`, ...draft }))
  const again = matchList(rows, kept, LIST_FIELDS)
  expect(again.rows.map((each) => [each.kind, each.kind === 'new' ? null : each.before.id])).toEqual(kept.map(({ id }) => ['same', id]))
})

it.each([
  { count: 2999, excess: { count: 3002, limit: 3000 } },
  { count: 2997, excess: null },
])('H45 $count new ones with the three that are there', ({ count, excess }) => {
  const rows = Array.from({ length: count }, (_, at) => row(at + 2, { name: `Indsats ${at}` }))
  expect(matchList(rows, there, LIST_FIELDS).excess).toEqual(excess)
})

function intervention(id: string, told: Partial<InterventionDraft>): Intervention {
  return { ...newIntervention(id, '', 'preventive'), ...told }
}

function row(line: number, told: Partial<InterventionDraft>): ListRow {
  const { id: _, ...draft } = { ...newIntervention('', '', 'preventive'), ...told }
  return { line, draft }
}
