import { describe, expect, it } from 'vitest'
import { methodIndex } from '../../src/analysis/methods.ts'
import { visitByName, visitByUse } from '../../src/analysis/overlapCandidates.ts'
import { profilesOf } from '../../src/analysis/overlapProfile.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { largeCatalogue } from '../catalogues.ts'

function visited(visit: typeof visitByName, interventions: readonly Intervention[]): readonly string[] {
  const seen: string[] = []
  const profiles = profilesOf(interventions, methodIndex(builtInMethods))
  visit(profiles, (one, other) => seen.push(`${one}-${other}`))
  return seen
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
    expect(visited(visitByName, named(one, other))).toEqual(['0-1'])
  })

  it('do not meet by what says nothing', () => {
    expect(visited(visitByName, named('Sorggruppe for børn', 'Angstgruppe for børn'))).toEqual([])
  })

  it('meet once, though they share much', () => {
    expect(visited(visitByName, named('Cool Kids', 'Cool Kids', 'Cool kids'))).toEqual(['0-1', '0-2', '1-2'])
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
  expect(visited(visitByUse, list)).toEqual(['0-1'])
})

it('are few of all the pairs in a large list', () => {
  // Of two million.
  expect(visited(visitByName, largeCatalogue(2000)).length).toBeLessThan(80_000)
  expect(visited(visitByUse, largeCatalogue(2000)).length).toBeLessThan(10_000)
})

it('stay few when all have one name', () => {
  expect(visited(visitByName, named(...Array.from({ length: 2000 }, () => 'Ny indsats'))).length).toBeLessThan(90_000)
})
