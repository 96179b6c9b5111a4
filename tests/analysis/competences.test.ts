import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { absenceOf, competencesAmong, competencesOf, inOrder, whereaboutsOf, type Competence } from '../../src/analysis/competences.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'

const same = (text: string): string => text.trim()
const asMarteMeo = (text: string): string => (text === 'MarteMeo' ? 'Marte Meo' : text.trim())
const compare = (first: string, second: string) => first.localeCompare(second, 'da')

function intervention(change: Partial<Intervention>): Intervention {
  return { ...newIntervention(change.id ?? 'x', 'X', 'preventive'), ...change }
}

function held(competence: string, where: string, people: number | null): Intervention {
  return intervention({ holds: [{ competence, where, people }] })
}

function only(interventions: readonly Intervention[]): Competence {
  const [first, ...others] = competencesOf(interventions, same)
  if (!first || others.length > 0) throw new Error('Not one competence')
  return first
}

describe('people', () => {
  it('of one place that several interventions tell of are counted once, by the largest number', () => {
    const told = [held('Marte Meo', 'PPR', 3), held('Marte Meo', ' ppr ', 5), held('Marte Meo', 'PPR', null)]
    expect(only(told)).toMatchObject({ people: 5, places: [{ where: 'PPR', people: 5 }] })
  })

  it('of several places are added up, the largest first', () => {
    const told = [held('Marte Meo', 'Social', 3), held('Marte Meo', 'Dagtilbud', 6), held('Marte Meo', 'Skole', null)]
    const { people, places } = only(told)
    expect(people).toBe(9)
    expect(places.map(({ where }) => where)).toEqual(['Dagtilbud', 'Social', 'Skole'])
  })

  it('not told are no number, and nobody is a number', () => {
    expect(only([held('ART', 'PPR', null)]).places[0]?.people).toBeNull()
    expect(only([held('ART', 'PPR', 0)]).places[0]?.people).toBe(0)
  })

  it('without a place are in the unit, or else in the administration', () => {
    const holds = [{ competence: 'ART', where: '', people: 2 }]
    expect(only([intervention({ holds, unit: 'PPR', administration: 'Skole' })]).places[0]?.where).toBe('PPR')
    expect(only([intervention({ holds, administration: 'Skole' })]).places[0]?.where).toBe('Skole')
    expect(only([intervention({ holds })]).places[0]?.where).toBe('')
  })
})

describe('use', () => {
  test('is by the method and by what is needed, once for each intervention', () => {
    const both = intervention({ method: 'Marte Meo', needs: ['Marte Meo', 'Marte Meo '] })
    expect(only([both]).users).toEqual([both])
  })

  test('names that mean the same are one competence', () => {
    const two = [intervention({ method: 'MarteMeo' }), intervention({ needs: ['Marte Meo'] })]
    const found = competencesOf(two, asMarteMeo)
    expect(found.map(({ name, users }) => [name, users.length])).toEqual([['Marte Meo', 2]])
  })

  test('no method and no text are no competence', () => {
    expect(competencesOf([intervention({ method: ' ', needs: [''] })], same)).toEqual([])
  })

  test('it is said where somebody has it and nothing uses it, and the other way round', () => {
    expect(only([held('ART', 'PPR', 2)]).gap).toBe('idle')
    expect(only([intervention({ needs: ['ART'] })]).gap).toBe('unstaffed')
    expect(only([held('ART', 'PPR', 2), intervention({ needs: ['ART'] })]).gap).toBeNull()
  })

  test('a place with nobody has it no more than one that is not told', () => {
    expect(only([held('ART', 'PPR', 0)]).gap).toBeNull()
    expect(only([held('ART', 'PPR', 0), intervention({ needs: ['ART'] })]).gap).toBe('unstaffed')
    expect(only([held('ART', 'PPR', null)]).gap).toBe('idle')
  })

  test('a place that is a unit here is used or not; of another place nothing is known', () => {
    const told = [
      held('ART', 'PPR', 2),
      held('ART', 'Skolen', 1),
      held('ART', 'Et andet sted', 1),
      intervention({ unit: 'PPR', needs: ['ART'] }),
      intervention({ unit: 'Skolen' }),
    ]
    expect(only(told).places.map(({ where, isUsed }) => [where, isUsed])).toEqual([
      ['PPR', true],
      ['Skolen', false],
      ['Et andet sted', null],
    ])
  })
})

test('where it is not used: every administration, unit and step that has interventions, but for those of its users', () => {
  const user = intervention({ method: 'ART', administration: 'Social', unit: 'Familiehuset', step: 'preventive' })
  const others = [
    intervention({ administration: 'Skole', unit: 'PPR', step: 'universal' }),
    intervention({ administration: 'skole ', unit: 'familiehuset', step: 'preventive' }),
    intervention({}),
  ]
  const all = [user, ...others]
  expect(absenceOf(only(all), whereaboutsOf(all))).toEqual({ administrations: ['Skole'], units: ['PPR'], steps: ['universal'] })
})

test('of some interventions it is listed what they tell of; people, places and gaps stay those of all', () => {
  const user = intervention({ method: 'MarteMeo' })
  const other = intervention({ needs: ['Marte Meo', 'ART'] })
  const all = competencesOf([user, other, held('Marte Meo', 'PPR', 5), held('SPU', 'PPR', 1)], asMarteMeo)
  expect(competencesAmong(all, [user], asMarteMeo)).toEqual([
    expect.objectContaining({ name: 'Marte Meo', people: 5, gap: null, users: [user, other], usersHere: [user] }),
  ])
  expect(competencesAmong(all, [], asMarteMeo)).toEqual([])
})

describe('in order', () => {
  const found = competencesOf(
    [
      held('Å', 'PPR', 9),
      held('B', 'PPR', 2),
      intervention({ needs: ['C', 'B'] }),
      intervention({ needs: ['D', 'C', 'B'] }),
      held('E', 'PPR', 1),
    ],
    same,
  )
  const names = (order: 'people' | 'gap' | 'name') => inOrder(found, order, compare).map(({ name }) => name).join('')

  test('most people first', () => expect(names('people')).toBe('ÅBECD'))
  test('first what is used with nobody told to have it, then what nobody uses', () => expect(names('gap')).toBe('CDÅEB'))
  test('by name, as the language sorts', () => expect(names('name')).toBe('BCDEÅ'))
})

describe('of any interventions', () => {
  const anyText = fc.constantFrom('', 'A', 'B', 'a ', 'C')
  const anyIntervention = fc
    .record({
      method: anyText,
      unit: anyText,
      administration: anyText,
      needs: fc.array(anyText, { maxLength: 3 }),
      holds: fc.array(fc.record({ competence: anyText, where: anyText, people: fc.option(fc.nat(9)) }), { maxLength: 3 }),
    })
    .map(intervention)

  it('the order in which they tell of it makes no other number of people', () => {
    fc.assert(
      fc.property(fc.array(anyIntervention, { maxLength: 8 }), (all) => {
        expect(peopleOf(all.toReversed())).toEqual(peopleOf(all))
      }),
    )
  })

  it('people are at most all that were told, and every competence is held or used', () => {
    fc.assert(
      fc.property(fc.array(anyIntervention, { maxLength: 8 }), (all) => {
        const told = all.flatMap(({ holds }) => holds).reduce((sum, { people }) => sum + (people ?? 0), 0)
        const found = competencesOf(all, same)
        expect(found.reduce((sum, { people }) => sum + people, 0)).toBeLessThanOrEqual(told)
        expect(found.every(({ places, users }) => places.length + users.length > 0)).toBe(true)
      }),
    )
  })
})

function peopleOf(told: readonly Intervention[]) {
  return inOrder(competencesOf(told, same), 'name', compare).map((each) => [each.name, each.people, each.places.length])
}
