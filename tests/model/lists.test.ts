import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { builtInLists, builtInMethods, LISTS } from '../../src/framework/catalogue.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { countUses, methodsOf, termsOf, withMethods, withTermReplaced, withTerms } from '../../src/model/lists.ts'
import { FIELD_OF_LIST } from '../../src/model/term.ts'
import { anyCatalogue, anyLists } from '../arbitraries.ts'

const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }, 'a1')
const own = { id: 'own-1', name: 'Skolestart' }

function filled(...told: readonly Partial<Intervention>[]): Assessment {
  const interventions = told.map((each, index) => ({ ...newIntervention(`i${index}`, 'a', 'preventive'), ...each }))
  return { ...fresh, interventions }
}

const builtIn = (list: (typeof LISTS)[number]) => builtInLists[list].map((id) => ({ id, name: null }))

describe('the terms of a list', () => {
  it.each(LISTS)('%s are those that are built in, as long as nobody has edited it', (list) => {
    expect(termsOf(fresh, list)).toEqual(builtIn(list))
  })

  it('are the user’s own once it is edited, in their order, and the other lists stay', () => {
    const edited = withTerms(fresh, 'themes', [own, { id: 'anxiety', name: 'Bekymring' }])
    expect(termsOf(edited, 'themes')).toEqual([own, { id: 'anxiety', name: 'Bekymring' }])
    expect(termsOf(edited, 'ages')).toEqual(builtIn('ages'))
  })

  it('may be none', () => {
    expect(termsOf(withTerms(fresh, 'themes', []), 'themes')).toEqual([])
  })

  it('are not kept when they are as they are built in', () => {
    const edited = withTerms(fresh, 'themes', [own])
    expect(withTerms(edited, 'themes', builtIn('themes'))).toEqual(fresh)
    expect(withTerms(fresh, 'themes', builtIn('themes').toReversed()).lists).toHaveLength(1)
    expect(withTerms(fresh, 'themes', builtIn('themes').map(({ id }) => ({ id, name: id }))).lists).toHaveLength(1)
  })

  it('H26 are the same whatever list was edited first', () => {
    const [one, other] = [withTerms(fresh, 'themes', [own]), withTerms(fresh, 'types', [own])]
    expect(withTerms(one, 'types', [own])).toEqual(withTerms(other, 'themes', [own]))
  })
})

describe('a term that leaves its list', () => {
  it('leaves the interventions too when it is the user’s own, for it has no words any more', () => {
    const used = withTerms(filled({ theme: 'own-1' }, { theme: 'anxiety' }), 'themes', [own, ...builtIn('themes')])
    expect(withTerms(used, 'themes', builtIn('themes')).interventions.map(({ theme }) => theme)).toEqual([null, 'anxiety'])
    const several = withTerms(filled({ ages: ['3-5', 'own-1', '0-2'] }), 'ages', [own, ...builtIn('ages')])
    expect(withTerms(several, 'ages', [{ id: '0-2', name: null }]).interventions[0]?.ages).toEqual(['3-5', '0-2'])
  })

  it('stays where it is used when it is built in', () => {
    const used = filled({ theme: 'anxiety' })
    expect(withTerms(used, 'themes', [own]).interventions).toEqual(used.interventions)
  })

  it('leaves interventions with terms that have words, whatever the lists become', () => {
    fc.assert(
      fc.property(anyCatalogue(), anyLists(), (catalogue, others) => {
        const before: Assessment = { ...fresh, ...catalogue }
        const after = others.reduce((left, { list, terms }) => withTerms(left, list, terms), before)
        for (const list of LISTS) {
          const known = new Set([...builtInLists[list], ...termsOf(after, list).map(({ id }) => id)])
          const used = after.interventions.flatMap((each) => each[FIELD_OF_LIST[list]] ?? [])
          expect(used.filter((term) => !known.has(term))).toEqual([])
        }
      }),
    )
  })
})

describe('a term gives way to another', () => {
  it('where one is told', () => {
    const before = filled({ theme: 'anxiety' }, { theme: 'grief' }, { theme: null })
    expect(withTermReplaced(before, 'themes', { from: 'anxiety', heir: 'own-1' }).interventions.map(({ theme }) => theme)).toEqual([
      'own-1',
      'grief',
      null,
    ])
  })

  it('where several are told, in its place, and there once', () => {
    const before = filled({ ages: ['0-2', '3-5', '6-9'] }, { ages: ['3-5', '6-9'] }, { ages: ['3-5'] }, { ages: [] })
    const ages = (heir: string | null) =>
      withTermReplaced(before, 'ages', { from: '3-5', heir }).interventions.map((each) => each.ages.join(' '))
    expect(ages('own-1')).toEqual(['0-2 own-1 6-9', 'own-1 6-9', 'own-1', ''])
    expect(ages('6-9')).toEqual(['0-2 6-9', '6-9', '6-9', ''])
    expect(ages(null)).toEqual(['0-2 6-9', '6-9', '', ''])
  })

  it('in its own list only', () => {
    const before = filled({ area: 'universal', actors: ['universal'] })
    const after = withTermReplaced(before, 'actors', { from: 'universal', heir: 'provider' })
    expect(after.interventions[0]).toMatchObject({ area: 'universal', actors: ['provider'] })
  })
})

test('an intervention uses a term once, in its own list', () => {
  const used = filled({ area: 'universal', actors: ['universal', 'provider'] }, { actors: ['universal'] }, {})
  expect(countUses(used, 'areas', 'universal')).toBe(1)
  expect(countUses(used, 'actors', 'universal')).toBe(2)
  // Half a word is no term.
  expect(countUses(used, 'areas', 'uni')).toBe(0)
})

test('methods are those that are built in until the user has some, which may be none', () => {
  expect(methodsOf(fresh)).toBe(builtInMethods)
  const methods = [{ name: 'Cool Kids', aliases: ['CK'] }]
  expect(methodsOf(withMethods(fresh, methods))).toEqual(methods)
  expect(methodsOf(withMethods(fresh, []))).toEqual([])
  expect(withMethods(withMethods(fresh, methods), null)).toEqual(fresh)
})
