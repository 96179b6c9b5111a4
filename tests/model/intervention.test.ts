import { expect, test } from 'vitest'
import { newIntervention } from '../../src/model/intervention.ts'

test('of a new intervention nothing is told but its name and its step', () => {
  const { id, name, step, ...rest } = newIntervention('i1', 'Cool Kids', 'preventive')
  expect([id, name, step]).toEqual(['i1', 'Cool Kids', 'preventive'])
  expect(Object.values(rest).filter((value) => value !== null && value !== '' && String(value) !== '')).toEqual([])
  // Absent is written, and never left out.
  expect(Object.values(rest)).not.toContain(undefined)
  expect(Object.keys(rest)).toHaveLength(25)
})
