import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countBy, countChoices, filtered, valuesFiltered, withToggled, type CatalogueFilter } from '../../src/analysis/catalogueFilter.ts'
import { CLASSES, NOT_TOLD, valuesOf } from '../../src/analysis/classes.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { anyInterventions } from '../arbitraries.ts'

const asTyped = (text: string) => text
const lowered = (text: string) => text.toLowerCase()

function intervention(id: string, told: Partial<Intervention> = {}): Intervention {
  return { ...newIntervention(id, `Indsats ${id}`, 'preventive'), ...told }
}

const all = [
  intervention('a', { type: 'groups', ages: ['3-5', '6-9'], method: 'ART' }),
  intervention('b', { type: 'advice', ages: ['6-9'], method: 'art' }),
  intervention('c', { type: 'groups', ages: [], step: 'universal' }),
]

const idsOf = (filter: CatalogueFilter, canonical = asTyped) => filtered(all, filter, canonical).map(({ id }) => id).join('')

describe('a filter', () => {
  it('of nothing, or of no values, lets all through', () => {
    expect(filtered(all, {}, asTyped)).toBe(all)
    expect(idsOf({ types: [], ages: [] })).toBe('abc')
  })

  it('of several values of a class wants one of them', () => {
    expect(idsOf({ ages: ['3-5', '6-9'] })).toBe('ab')
    expect(idsOf({ types: ['advice', 'consultation'] })).toBe('b')
  })

  it('of several classes wants each of them', () => {
    expect(idsOf({ types: ['groups'], ages: ['6-9'] })).toBe('a')
    expect(idsOf({ types: ['groups'], step: ['universal'] })).toBe('c')
  })

  it('finds what is not told', () => {
    expect(idsOf({ ages: [NOT_TOLD] })).toBe('c')
    expect(idsOf({ ages: [NOT_TOLD, '3-5'] })).toBe('ac')
  })

  it('finds methods by whatever name they go', () => {
    expect(idsOf({ method: ['art'] })).toBe('b')
    expect(idsOf({ method: ['art'] }, lowered)).toBe('ab')
  })

  it('by a value that nobody has lets nothing through', () => {
    expect(idsOf({ types: ['constructor'] })).toBe('')
  })

  it('keeps the order, and what it lets through one by one', () => {
    fc.assert(
      fc.property(anyInterventions(), fc.constantFrom(...CLASSES), fc.nat(), (interventions, by, pick) => {
        const values = [...new Set(interventions.flatMap((each) => valuesOf(each, by, lowered)))]
        const value = values[pick % Math.max(1, values.length)]
        if (value === undefined) return
        const expected = interventions.filter((each) => valuesOf(each, by, lowered).includes(value))
        expect(filtered(interventions, { [by]: [value] }, lowered)).toEqual(expected)
        expect(countBy(interventions, by, lowered).get(value)).toBe(expected.length)
      }),
    )
  })
})

test('an intervention counts once for each value it has, and those without are counted too', () => {
  expect([...countBy(all, 'ages', asTyped)]).toEqual([['3-5', 1], ['6-9', 2], [NOT_TOLD, 1]])
  expect([...countBy(all, 'method', lowered)]).toEqual([['art', 2], [NOT_TOLD, 1]])
  expect([...countBy([], 'ages', asTyped)]).toEqual([])
})

it('counts what each value would let through: the other classes hold, and its own does not', () => {
  const given = { filter: { types: ['groups'], ages: ['3-5'] }, canonical: asTyped }
  expect(Object.fromEntries(countChoices(all, 'types', given))).toEqual({ groups: 1 })
  expect(Object.fromEntries(countChoices(all, 'ages', given))).toEqual({ '3-5': 1, '6-9': 1, [NOT_TOLD]: 1 })
})

it('takes a value in, and out again', () => {
  const once = withToggled({ ages: ['3-5'] }, 'types', 'groups')
  expect(once).toEqual({ ages: ['3-5'], types: ['groups'] })
  expect(valuesFiltered(withToggled(once, 'types', 'groups'))).toEqual([['ages', '3-5']])
})
