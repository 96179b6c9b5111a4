import { describe, expect, it, test } from 'vitest'
import { builtInLists, builtInMethods, LISTS, yearsOf } from '../../src/framework/catalogue.ts'

// Saved files name these for ever: a list may grow in a new version, and none may leave it.
test('the lists keep the ids that files hold', () => {
  expect(LISTS.map((list) => `${list}: ${builtInLists[list].join(' ')}`)).toEqual([
    'types: advice groups consultation civil-society blended other',
    'areas: universal special-education social health civil-society',
    'actors: universal authority provider civil-society',
    'ages: prenatal 0-2 3-5 6-9 10-12 13-15 16-17 18-22',
    'targetGroups: child parents family group professionals',
    'settings: home day-care school leisure family-centre health-centre town-hall foster-home online',
    'themes: anxiety behaviour attachment wellbeing divorce grief absence parenting loneliness substance crime placement language',
    'legalBases: barnets-lov-30 barnets-lov-32 barnets-lov-placement dagtilbudsloven folkeskoleloven sundhedsloven none unclear',
    'statuses: active pilot paused planned',
  ])
})

it.each(LISTS)('the list %s names nothing twice, by ids that files may hold', (list) => {
  const ids = builtInLists[list]
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[A-Za-z0-9][\w.:+-]{0,99}$/.test(id))).toEqual([])
})

describe('the years of an age', () => {
  it('meet without a gap and without sharing one', () => {
    const bands = builtInLists.ages.map(yearsOf).filter((years) => years !== null)
    expect(bands).toHaveLength(builtInLists.ages.length - 1)
    expect(bands.slice(1).map(([from]) => from)).toEqual(bands.slice(0, -1).map(([, to]) => to + 1))
    expect([bands[0]?.[0], bands.at(-1)?.[1]]).toEqual([0, 22])
  })

  it.each(['prenatal', 'own-11', '', 'constructor', '__proto__'])('%j has none', (age) => {
    expect(yearsOf(age)).toBeNull()
  })
})

test('no name is that of two methods', () => {
  const names = builtInMethods.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
})
