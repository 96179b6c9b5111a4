import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment, type Intervention } from '../../src/model/assessment.ts'
import {
  interventionsOn,
  withIntervention,
  withInterventionChanged,
  withoutIntervention,
} from '../../src/model/intervention.ts'

const empty = newAssessment(framework, { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-04-14' }, 'a1')

function intervention(id: string, step = 'preventive'): Intervention {
  return { id, name: `Indsats ${id}`, step, area: null, prevention: null }
}

const two = withIntervention(withIntervention(empty, intervention('i1')), intervention('i2'))

test('a new one stands after the others on its step', () => {
  expect(interventionsOn(two, 'preventive').map(({ id }) => id)).toEqual(['i1', 'i2'])
  expect(interventionsOn(two, 'universal')).toEqual([])
})

test('a moved one keeps all but its step, and leaves the former state alone', () => {
  const moved = withInterventionChanged(two, 'i1', { step: 'universal' })
  expect(interventionsOn(moved, 'universal')).toEqual([intervention('i1', 'universal')])
  expect(interventionsOn(two, 'preventive').length).toBe(2)
})

test('a removed one is gone, and no other', () => {
  expect(withoutIntervention(two, 'i1').interventions).toEqual([intervention('i2')])
  expect(withoutIntervention(two, 'i3').interventions).toEqual(two.interventions)
})
