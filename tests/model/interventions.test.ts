import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAction } from '../../src/model/action.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import {
  withEachChanged,
  withIntervention,
  withInterventionChanged,
  withInterventions,
  withoutInterventions,
} from '../../src/model/interventions.ts'

const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }, 'a1')
const steps = framework.ladder.map(({ id }) => id)

function intervention(id: string, step = 'preventive'): Intervention {
  return newIntervention(id, `Indsats ${id}`, step)
}

function filled(...interventions: readonly Intervention[]): Assessment {
  return { ...fresh, interventions }
}

const idsOf = (interventions: readonly Intervention[]) => interventions.map(({ id }) => id)

it('a new intervention stands after the others', () => {
  const two = withIntervention(withIntervention(fresh, intervention('b')), intervention('a'))
  expect(idsOf(two.interventions)).toEqual(['b', 'a'])
})

it('a changed one keeps its place and what was not changed', () => {
  const changed = withInterventionChanged(filled(intervention('a'), intervention('b'), intervention('c')), 'b', {
    step: 'home-based',
    area: 'social',
  })
  expect(idsOf(changed.interventions)).toEqual(['a', 'b', 'c'])
  expect(changed.interventions[1]).toEqual({ ...intervention('b'), step: 'home-based', area: 'social' })
})

it('several change alike where they stand, and the others not at all', () => {
  const before = filled(intervention('a'), intervention('b'), intervention('c'))
  const after = withEachChanged(before, new Set(['a', 'c']), (each) => ({ ...each, status: 'paused', ages: ['3-5'] }))
  expect(after.interventions).toEqual([
    { ...intervention('a'), status: 'paused', ages: ['3-5'] },
    intervention('b'),
    { ...intervention('c'), status: 'paused', ages: ['3-5'] },
  ])
  expect(after.interventions[1]).toBe(before.interventions[1])
})

it('removed ones leave the others in order', () => {
  const all = filled(intervention('a'), intervention('b'), intervention('c'))
  expect(idsOf(withoutInterventions(all, new Set(['b'])).interventions)).toEqual(['a', 'c'])
  expect(idsOf(withoutInterventions(all, new Set(['c', 'a'])).interventions)).toEqual(['b'])
})

it('an id that is not there changes nothing', () => {
  const before = filled(intervention('a'))
  expect(withInterventionChanged(before, 'x', { name: 'y' })).toEqual(before)
  expect(withoutInterventions(before, new Set(['x']))).toEqual(before)
})

describe('what actions are about', () => {
  const actions = [
    { id: 'h1', ...newAction('Saml dem'), interventions: ['c', 'a'] },
    { id: 'h2', ...newAction('Behold den'), interventions: ['b'] },
  ]
  const before = { ...filled(intervention('a'), intervention('b'), intervention('c')), actions }

  it('is no longer those that are taken away; the other actions are the same', () => {
    const after = withoutInterventions(before, new Set(['a']))
    expect(after.actions).toEqual([{ ...actions[0], interventions: ['c'] }, actions[1]])
    expect(after.actions[1]).toBe(actions[1])
    expect(withoutInterventions(before, new Set(['a', 'b', 'c'])).actions.map(({ interventions }) => interventions)).toEqual([[], []])
  })

  it('is no longer those that another list lacks, whatever it has instead', () => {
    const after = withInterventions(before, [intervention('x'), intervention('b')])
    expect(idsOf(after.interventions)).toEqual(['x', 'b'])
    expect(after.actions.map(({ interventions }) => interventions)).toEqual([[], ['b']])
    expect(after.actions[1]).toBe(actions[1])
  })
})

const lists = fc
  .uniqueArray(fc.tuple(fc.uuid(), fc.constantFrom(...steps)), { selector: ([id]) => id, maxLength: 30 })
  .map((pairs) => filled(...pairs.map(([id, step]) => intervention(id, step))))

describe('whatever the list', () => {
  it('adding and removing ends where it began', () => {
    fc.assert(
      fc.property(lists, (assessment) => {
        expect(withoutInterventions(withIntervention(assessment, intervention('new')), new Set(['new']))).toEqual(assessment)
      }),
    )
  })

  it('a move to another step keeps how many there are, and all others', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom(...steps), (assessment, pick, step) => {
        const moved = assessment.interventions[pick % Math.max(1, assessment.interventions.length)]
        if (!moved) return
        const after = withInterventionChanged(assessment, moved.id, { step })
        expect(after.interventions.filter(({ id }) => id !== moved.id)).toEqual(
          assessment.interventions.filter(({ id }) => id !== moved.id),
        )
        expect(after.interventions).toContainEqual({ ...moved, step })
      }),
    )
  })
})
