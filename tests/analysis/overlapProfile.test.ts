import { describe, expect, it } from 'vitest'
import { methodIndex } from '../../src/analysis/methods.ts'
import { areInDifferentPlaces, placingOf, profilesOf, type Profile } from '../../src/analysis/overlapProfile.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'

function two(one: Partial<Intervention>, other: Partial<Intervention>): readonly [Profile, Profile] {
  const interventions = [one, other].map((each, index) => ({ ...newIntervention(`i${index}`, 'Cool Kids', 'preventive'), ...each }))
  return profilesOf(interventions, methodIndex(builtInMethods)) as unknown as readonly [Profile, Profile]
}

function places(one: string, other: string): readonly [Partial<Intervention>, Partial<Intervention>] {
  const [a, b] = [one, other].map((each) => each.split(' / '))
  return [
    { administration: a?.[0] ?? '', unit: a?.[1] ?? '' },
    { administration: b?.[0] ?? '', unit: b?.[1] ?? '' },
  ]
}

it.each([
  ['Børn / PPR', 'Social / PPR', 'apart'],
  ['Børn / PPR', 'BØRN  / ppr', 'one-unit'],
  ['Børn', 'Børn', 'one-unit'],
  ['Børn / PPR', 'Børn', 'one-administration'],
  ['Børn / PPR', 'Børn / Skole', 'one-administration'],
  ['Børn / Bakkeskolen', 'Børn / Søskolen', 'sister-units'],
  ['Kultur / Bibliotek Nord', 'Kultur / Bibliotek Syd', 'sister-units'],
  ['Social / Ungeteamet', 'Social / Familieteamet', 'one-administration'],
])('%s and %s are %s', (one, other, placing) => {
  expect(placingOf(...two(...places(one, other)))).toBe(placing)
})

describe('different places', () => {
  it('are told by the largest that both tell', () => {
    expect(areInDifferentPlaces(...two({ administration: 'A', area: 'x' }, { administration: 'A', area: 'y' }))).toBe(false)
    expect(areInDifferentPlaces(...two({ administration: 'A', area: 'x' }, { area: 'y' }))).toBe(true)
    expect(areInDifferentPlaces(...two({ unit: 'PPR' }, { unit: 'Skole' }))).toBe(true)
    expect(areInDifferentPlaces(...two({}, {}))).toBe(false)
  })
})

it('knows the methods of each', () => {
  const [one, other] = two({ name: 'Angst', method: 'CoolKids' }, {})
  expect([one.methods, one.isNamedByMethod]).toEqual([['Cool Kids'], false])
  expect([other.methods, other.isNamedByMethod]).toEqual([['Cool Kids'], true])
})
