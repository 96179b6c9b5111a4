import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CLASSES, NOT_TOLD } from '../../../src/analysis/classes.ts'
import { FIRST_PLACE, MAX_SEARCH, PARTS, placeFrom, queryOf, type CataloguePlace } from '../../../src/views/catalogue/place.ts'
import { hashOf, parseRoute } from '../../../src/views/route.ts'

test('an address that says nothing is as at first, and what is as at first is not said', () => {
  expect(placeFrom('')).toEqual(FIRST_PLACE)
  expect(queryOf(FIRST_PLACE)).toBe('')
})

test('addresses are in Danish, whatever the language of the page', () => {
  const place: CataloguePlace = {
    ...FIRST_PLACE,
    part: 'table',
    filter: { types: ['groups', NOT_TOLD], step: ['preventive'] },
    search: 'cool kids & æ',
    colour: 'areas',
    group: 'ages',
    step: 'universal',
    pick: 'i1',
  }
  expect(queryOf(place)).toBe(
    'del=tabel&type=groups&type=&trin=preventive&soeg=cool+kids+%26+%C3%A6&farve=forankring&gruppe=alder&paa=universal&valgt=i1',
  )
})

describe('what an address says', () => {
  it('is what it was made from', () => {
    fc.assert(
      fc.property(anyPlace(), (place) => {
        expect(placeFrom(queryOf(place))).toEqual(place)
      }),
    )
  })

  it('is the same after it has been an address of the app, with a dialog over it', () => {
    fc.assert(
      fc.property(anyPlace(), (place) => {
        const route = parseRoute(hashOf({ view: 'ladder', item: 'i1', layer: 'intervention', query: queryOf(place) }))
        expect(route).toMatchObject({ view: 'ladder', item: 'i1', layer: 'intervention' })
        expect(placeFrom(route?.query ?? '')).toEqual(place)
      }),
    )
  })

  it('is as at first where it makes no sense', () => {
    expect(placeFrom('del=nowhere&farve=constructor&gruppe=__proto__&raekker=&kolonner=x&ukendt=1')).toEqual(FIRST_PLACE)
  })

  it('is one value where it is said twice', () => {
    expect(placeFrom('type=groups&type=groups&type=advice').filter).toEqual({ types: ['groups', 'advice'] })
  })

  it('cuts a search that nobody could have typed', () => {
    expect(placeFrom(`soeg=${'x'.repeat(9999)}`).search).toHaveLength(MAX_SEARCH)
  })

  it('is anything that can be typed, without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const place = placeFrom(query)
        expect(placeFrom(queryOf(place))).toEqual(place)
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      }),
    )
  })
})

function anyPlace(): fc.Arbitrary<CataloguePlace> {
  // Half a character is none in an address.
  const text = fc.string({ unit: 'grapheme', maxLength: 20 })
  const by = fc.constantFrom(...CLASSES)
  const values = fc.uniqueArray(fc.oneof(text, fc.constant(NOT_TOLD)), { minLength: 1, maxLength: 3 })
  return fc.record({
    part: fc.constantFrom(...PARTS),
    filter: fc.dictionary(by, values, { maxKeys: 4, noNullPrototype: true }),
    search: text,
    colour: by,
    group: fc.option(by),
    step: fc.option(text),
    rows: by,
    columns: by,
    paused: fc.boolean(),
    pick: fc.option(text),
  })
}
