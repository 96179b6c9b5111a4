import { expect, test } from 'vitest'
import { newIntervention } from '../../src/model/intervention.ts'

test('of a new intervention nothing is told but its name and its step', () => {
  const { id, name, step, ...rest } = newIntervention('i1', 'Cool Kids', 'preventive')
  expect([id, name, step]).toEqual(['i1', 'Cool Kids', 'preventive'])
  // Absent is written, and never left out.
  expect(new Set(Object.values(rest).map((value) => JSON.stringify(value)))).toEqual(new Set(['""', 'null', '[]']))
  expect(Object.keys(rest)).toHaveLength(25)
})
