import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST_OTHERS, ORDERS } from '../../../src/views/others/place.ts'
import { placeFrom, queryOf } from '../../../src/views/compare/place.ts'

test('what is chosen is in the address, in Danish', () => {
  const place = { before: 'a', after: 'nu', picked: 'shared-strategy', order: 'walk', part: 'own', others: FIRST_OTHERS } as const
  expect(queryOf(place)).toBe('foer=a&nu=nu&valgt=shared-strategy&orden=cirkel')
  expect(queryOf(placeFrom(''))).toBe('')
})

test('it is read as it was written', () => {
  const text = fc.option(fc.string({ minLength: 1 }))
  const anyOthers = fc.record({
    year: fc.constantFrom(null, '2025', '1999'),
    order: fc.constantFrom(...ORDERS),
    component: text,
    search: fc.string({ maxLength: 200 }),
    opened: text,
  })
  const any = fc.record({ before: text, after: text, picked: text, order: fc.constantFrom('change' as const, 'walk' as const), part: fc.constantFrom('own' as const, 'others' as const, 'beside' as const), others: anyOthers })
  fc.assert(fc.property(any, (place) => {
    expect(placeFrom(queryOf(place))).toEqual(place)
  }))
})
