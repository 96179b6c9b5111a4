import { expect, it } from 'vitest'
import { newIntervention } from '../../src/model/intervention.ts'
import { stillThere } from '../../src/state/picked.ts'

const interventions = [newIntervention('a', 'A', 'universal'), newIntervention('b', 'B', 'universal')]

it('what is gone is no longer picked', () => {
  expect([...stillThere(new Set(['a', 'x']), { interventions })]).toEqual(['a'])
})

it('a set of which all are there stays the same set', () => {
  const ids = new Set(['b', 'a'])
  expect(stillThere(ids, { interventions })).toBe(ids)
})
