import { expect, it } from 'vitest'
import { overlapsIn, type OverlapReason } from '../../src/analysis/overlaps.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'

function reasons(...changes: readonly (Partial<Intervention> & { readonly name: string })[]): readonly OverlapReason[] {
  const interventions = changes.map((change, index) => ({
    ...newIntervention(`i${index}`, change.name, 'preventive'),
    administration: `Forvaltning ${index}`,
    ...change,
  }))
  return overlapsIn(interventions, { methods: builtInMethods, answers: [] }).flatMap((overlap) => overlap.reasons)
}

it('name the method, and the spellings', () => {
  expect(reasons({ name: 'Cool Kids' }, { name: 'CoolKids ' }, { name: 'COOL KIDS' })).toEqual([
    { kind: 'method', method: 'Cool Kids' },
    { kind: 'spelling', names: ['COOL KIDS', 'Cool Kids', 'CoolKids'] },
  ])
})

it('tell the very same name from another spelling', () => {
  expect(reasons({ name: 'Mentorkorps' }, { name: 'Mentorkorps' })).toEqual([{ kind: 'same-name', name: 'Mentorkorps' }])
})

it('tell the order of words and what is extra', () => {
  expect(reasons({ name: 'Motorik og leg' }, { name: 'Leg og motorik' })).toEqual([
    { kind: 'word-order', names: ['Leg og motorik', 'Motorik og leg'] },
  ])
  expect(reasons({ name: 'Familievenner' }, { name: 'Frivillige familievenner' })).toEqual([
    { kind: 'extra-words', words: ['Frivillige'] },
  ])
})

it('tell what the use is, and what is not running', () => {
  const use = { type: 'groups', prevention: 'secondary' as const, targetGroups: ['child'] }
  const [first, second] = [
    { name: 'Fredagsklubben', ages: ['6-9', '10-12'], theme: 'loneliness', ...use },
    { name: 'Venner', ages: ['10-12'], status: 'paused', ...use },
  ]
  expect(reasons(first, second)).toEqual([
    { kind: 'same-use', step: 'preventive', ...use, ages: ['10-12'], theme: 'loneliness' },
    { kind: 'not-running', ids: ['i1'] },
  ])
})
