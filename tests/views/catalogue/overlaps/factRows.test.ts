import { expect, test } from 'vitest'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import { factRows } from '../../../../src/views/catalogue/overlaps/factRows.ts'
import { stairWords } from '../../../stairWords.ts'

async function rowsOf(...told: readonly Partial<Intervention>[]) {
  const interventions = told.map((each, index) => ({ ...newIntervention(`i${index}`, 'Cool Kids', 'preventive'), ...each }))
  return factRows(interventions, await stairWords(interventions))
}

test('each fact is told of all, with whether they differ', async () => {
  const rows = await rowsOf({ capacity: 32, type: 'groups' }, { capacity: 24, type: 'groups' })
  expect(rows.map(({ fact, likeness }) => [fact, likeness])).toEqual([
    ['step', 'same'],
    ['types', 'same'],
    ['capacity', 'different'],
  ])
  expect(rows.at(-1)?.texts).toEqual(['32', '24'])
})

test('what only some tell is no difference', async () => {
  const [, row] = await rowsOf({ legalBasis: 'unclear' }, {})
  expect(row).toMatchObject({ fact: 'legalBases', likeness: 'partly', texts: ['Ikke afklaret', ''] })
})

test('the same ages in another order are the same', async () => {
  const rows = await rowsOf({ ages: ['6-9', '10-12'] }, { ages: ['10-12', '6-9'] })
  expect(rows.find(({ fact }) => fact === 'ages')).toMatchObject({ likeness: 'same', texts: ['6–9 år, 10–12 år', '6–9 år, 10–12 år'] })
})

test('status is told where it differs, and none is told that nobody tells', async () => {
  expect((await rowsOf({ status: 'active' }, { status: 'active' })).map(({ fact }) => fact)).toEqual(['step'])
  expect((await rowsOf({ status: 'active' }, { status: 'paused' })).map(({ fact }) => fact)).toEqual(['step', 'statuses'])
})

test('a capacity of nought is told', async () => {
  expect((await rowsOf({ capacity: 0 }, { capacity: 5 })).at(-1)?.texts).toEqual(['0', '5'])
})
