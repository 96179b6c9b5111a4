import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CLASSES, hasSeveral, isInterventionClass, isWritten, LISTED, NOT_TOLD, valuesOf } from '../../src/analysis/classes.ts'
import { LISTS } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { anyIntervention } from '../arbitraries.ts'

const bare = newIntervention('i1', 'Cool Kids', 'preventive')
const asTyped = (text: string) => text
const lowered = (text: string) => text.trim().toLowerCase()

describe('what an intervention is by a class', () => {
  it.each(CLASSES.filter((by) => by !== 'step'))('%s: not told when nothing is', (by) => {
    expect(valuesOf(bare, by, asTyped)).toEqual([NOT_TOLD])
  })

  it('the step is always told', () => {
    expect(valuesOf(bare, 'step', asTyped)).toEqual(['preventive'])
  })

  it.each<[(typeof CLASSES)[number], Partial<Intervention>, readonly string[]]>([
    ['prevention', { prevention: 'primary' }, ['primary']],
    ['types', { type: 'groups' }, ['groups']],
    ['areas', { area: 'social' }, ['social']],
    ['settings', { setting: 'home' }, ['home']],
    ['themes', { theme: 'grief' }, ['grief']],
    ['legalBases', { legalBasis: 'none' }, ['none']],
    ['statuses', { status: 'paused' }, ['paused']],
    ['actors', { actors: ['provider', 'universal'] }, ['provider', 'universal']],
    ['ages', { ages: ['6-9', '3-5'] }, ['6-9', '3-5']],
    ['targetGroups', { targetGroups: ['child'] }, ['child']],
    ['components', { components: ['everyday-life'] }, ['everyday-life']],
    ['parents', { includesParents: true }, ['yes']],
    ['parents', { includesParents: false }, ['no']],
    ['administration', { administration: ' Børn og Læring ' }, ['Børn og Læring']],
    ['administration', { administration: '  ' }, [NOT_TOLD]],
    ['unit', { unit: 'PPR' }, ['PPR']],
    ['method', { method: 'Cool Kids' }, ['cool kids']],
    ['method', { method: ' ' }, [NOT_TOLD]],
    ['needs', { needs: ['ART', 'art ', 'ICDP'] }, ['art', 'icdp']],
    ['holds', { holds: [{ competence: 'ART', where: 'PPR', people: 1 }, { competence: 'art', where: 'Skole', people: null }] }, ['art']],
  ])('%s: %j', (by, told, values) => {
    expect(valuesOf({ ...bare, ...told }, by, lowered)).toEqual(values)
  })

  it('is one value where a class has no several, each value once, and never nothing at all', () => {
    fc.assert(
      fc.property(anyIntervention(), fc.constantFrom(...CLASSES), (intervention, by) => {
        const values = valuesOf(intervention, by, lowered)
        expect(new Set(values).size).toBe(values.length)
        expect(values.length).toBeGreaterThan(0)
        expect(hasSeveral(by) || values.length === 1).toBe(true)
        expect(values.includes(NOT_TOLD) && values.length > 1).toBe(false)
      }),
    )
  })
})

test('a class is known by its name, and nothing else is one', () => {
  expect(CLASSES.every(isInterventionClass)).toBe(true)
  expect([null, '', 'constructor', 'Step', 'name'].filter(isInterventionClass)).toEqual([])
})

test('each list is a class, and no class that is written is a list', () => {
  expect(LISTED).toEqual(LISTS)
  expect(LISTED.filter((list) => !CLASSES.includes(list) || isWritten(list))).toEqual([])
})
