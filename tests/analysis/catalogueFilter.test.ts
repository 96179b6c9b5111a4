import { expect, it } from 'vitest'
import { countBy, countChoices, filtered, valuesFiltered, withToggled, type CatalogueFilter } from '../../src/analysis/catalogueFilter.ts'
import { NOT_TOLD } from '../../src/analysis/classes.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'

const canonical = (text: string) => text.trim().toLowerCase()

function intervention(id: string, told: Partial<Intervention>): Intervention {
  return { ...newIntervention(id, id, 'universal'), ...told }
}

const list = [
  intervention('a', { type: 'groups', ages: ['0-2', '3-5'], method: 'Cool Kids' }),
  intervention('b', { type: 'groups', ages: ['3-5'], method: ' cool kids ' }),
  intervention('c', { type: 'advice', ages: [] }),
  intervention('d', { type: null, ages: ['3-5'] }),
]

function idsFor(filter: CatalogueFilter): string {
  return filtered(list, filter, canonical)
    .map(({ id }) => id)
    .join('')
}

it.each<readonly [CatalogueFilter, string]>([
  [{}, 'abcd'],
  [{ types: [] }, 'abcd'],
  [{ types: ['groups'] }, 'ab'],
  [{ types: ['groups', 'advice'] }, 'abc'],
  [{ types: ['groups'], ages: ['0-2'] }, 'a'],
  [{ types: [NOT_TOLD] }, 'd'],
  [{ types: [NOT_TOLD, 'advice'], ages: ['3-5'] }, 'd'],
  [{ method: ['cool kids'] }, 'ab'],
  [{ types: ['gone'] }, ''],
])('%j lets through %s', (filter, ids) => {
  expect(idsFor(filter)).toBe(ids)
})

it('counts an intervention once for each value it has', () => {
  expect([...countBy(list, 'ages', canonical)]).toEqual([
    ['0-2', 1],
    ['3-5', 3],
    [NOT_TOLD, 1],
  ])
})

it('counts what each value would let through: the other classes hold, and its own does not', () => {
  const given = { filter: { types: ['groups'], ages: ['0-2'] }, canonical }
  expect(Object.fromEntries(countChoices(list, 'types', given))).toEqual({ groups: 1 })
  expect(Object.fromEntries(countChoices(list, 'ages', given))).toEqual({ '0-2': 1, '3-5': 2 })
})

it('takes a value in, and out again', () => {
  const once = withToggled({ ages: ['3-5'] }, 'types', 'groups')
  expect(once).toEqual({ ages: ['3-5'], types: ['groups'] })
  expect(valuesFiltered(withToggled(once, 'types', 'groups'))).toEqual([['ages', '3-5']])
})
