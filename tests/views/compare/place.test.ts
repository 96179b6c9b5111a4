import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeFrom, queryOf } from '../../../src/views/compare/place.ts'

test('what is chosen is in the address, in Danish', () => {
  const place = { before: 'a', after: 'nu', picked: 'shared-strategy', order: 'walk' } as const
  expect(queryOf(place)).toBe('foer=a&nu=nu&valgt=shared-strategy&orden=cirkel')
  expect(queryOf(placeFrom(''))).toBe('')
})

test('it is read as it was written', () => {
  const text = fc.option(fc.string({ minLength: 1 }))
  const any = fc.record({ before: text, after: text, picked: text, order: fc.constantFrom('change' as const, 'walk' as const) })
  fc.assert(fc.property(any, (place) => {
    expect(placeFrom(queryOf(place))).toEqual(place)
  }))
})
