import { describe, expect, it } from 'vitest'
import { methodIndex } from '../../src/analysis/methods.ts'
import { partnersByName, partnersByUse } from '../../src/analysis/overlapCandidates.ts'
import { profiler } from '../../src/analysis/overlapProfile.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { largeCatalogue } from '../catalogues.ts'

function compared(by: typeof partnersByName, interventions: readonly Intervention[]): readonly string[] {
  const profiles = interventions.map(profiler(methodIndex(builtInMethods)))
  const partnersOf = by(profiles)
  return profiles.flatMap((_, one) => partnersOf(one).map((other) => `${one}-${other}`))
}

function named(...names: readonly string[]): readonly Intervention[] {
  return names.map((name, index) => newIntervention(`i${index}`, name, 'preventive'))
}

describe('by name', () => {
  it.each([
    ['a word', 'Sorggruppe', 'Børn i sorg'],
    ['a method', 'DUÅ', 'Incredible Years'],
    ['words in one', 'HomeStart', 'Home Start'],
    ['a slip', 'Mindfulness', 'Mindfullness for unge'],
    ['a slip in a word that is known', 'Fri for Mobberi', 'Fri for moberi'],
    ['forms alone', 'Familierådgivning', 'Åben rådgivning for familier'],
  ])('meet by %s', (_, one, other) => {
    expect(compared(partnersByName, named(one, other))).toEqual(['0-1'])
  })

  it('do not meet by what says nothing', () => {
    expect(compared(partnersByName, named('Sorggruppe for børn', 'Angstgruppe for børn'))).toEqual([])
  })

  it('meet once, though they share much', () => {
    expect(compared(partnersByName, named('Cool Kids', 'Cool Kids', 'Cool kids'))).toEqual(['0-1', '0-2', '1-2'])
  })
})

it('meet by use when all that must be alike is', () => {
  const [one, other, third] = named('A', 'B', 'C').map((each) => ({
    ...each,
    type: 'groups',
    prevention: 'primary' as const,
    targetGroups: ['child'],
  }))
  const list = [one, other, third && { ...third, step: 'universal' }].filter((each) => each !== undefined)
  expect(compared(partnersByUse, list)).toEqual(['0-1'])
})

it('are few of all the pairs in a large list', () => {
  // Of two million.
  expect(compared(partnersByName, largeCatalogue(2000)).length).toBeLessThan(80_000)
  expect(compared(partnersByUse, largeCatalogue(2000)).length).toBeLessThan(10_000)
})

it('stay few when all have one name', () => {
  expect(compared(partnersByName, named(...Array.from({ length: 2000 }, () => 'Ny indsats'))).length).toBeLessThan(90_000)
})
