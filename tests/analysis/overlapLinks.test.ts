import { describe, expect, it } from 'vitest'
import { methodIndex } from '../../src/analysis/methods.ts'
import { areOpposed, sameThing, sameUse } from '../../src/analysis/overlapLinks.ts'
import { profilesOf, type Profile } from '../../src/analysis/overlapProfile.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'

type Told = Partial<Intervention> & { readonly name: string }

function two(one: Told, other: Told): readonly [Profile, Profile] {
  const interventions = [one, other].map((each, index) => ({
    ...newIntervention(`i${index}`, each.name, 'preventive'),
    administration: `Forvaltning ${index}`,
    ...each,
  }))
  return profilesOf(interventions, methodIndex(builtInMethods)) as unknown as readonly [Profile, Profile]
}

const here = { administration: 'Social', unit: 'Familiehuset' }

describe('the same thing', () => {
  it('is listed twice when one unit lists it by one name', () => {
    expect(sameThing(...two({ name: 'Mentor', ...here }, { name: 'MENTOR ', ...here }))?.kind).toBe('listed-twice')
  })

  it('is not what one unit lists by two names', () => {
    expect(sameThing(...two({ name: 'DUÅ Baby', ...here }, { name: 'DUÅ', ...here }))).toBeNull()
  })

  it('is not what sister units have', () => {
    const [one, other] = ['Bakkeskolen', 'Søskolen'].map((unit) => ({ name: 'Cool Kids', administration: 'Børn', unit }))
    expect(one && other && sameThing(...two(one, other))).toBeNull()
  })

  it('is surer the less is different', () => {
    const alike = sameThing(...two({ name: 'Cool Kids' }, { name: 'CoolKids' }))
    const unlike = sameThing(...two({ name: 'Cool Kids', step: 'universal' }, { name: 'CoolKids' }))
    expect(alike?.certainty).toBeGreaterThan(unlike?.certainty ?? 1)
  })

  it('is not another method under one name', () => {
    const [one, other] = two({ name: 'Forældregruppe', method: 'PMTO' }, { name: 'Forældregruppe', method: 'DUÅ' })
    expect(areOpposed(one, other)).toBe(true)
    expect(sameThing(one, other)).toBeNull()
  })

  it('may be one name for other ages, but not two names', () => {
    const ages = { ages: ['0-2'] }
    expect(sameThing(...two({ name: 'Sorggruppe', ...ages }, { name: 'Sorggruppe', ages: ['6-9'] }))).not.toBeNull()
    expect(sameThing(...two({ name: 'Sorggruppe', ...ages }, { name: 'Gruppe om sorg', ages: ['6-9'] }))).toBeNull()
  })
})

it('the same use needs different places', () => {
  const use = { type: 'advice', prevention: 'primary' as const, ages: ['3-5'], targetGroups: ['parents'] }
  expect(sameUse(...two({ name: 'A', ...use }, { name: 'B', ...use }))?.kind).toBe('same-use')
  expect(sameUse(...two({ name: 'A', ...use, ...here }, { name: 'B', ...use, ...here }))).toBeNull()
})
