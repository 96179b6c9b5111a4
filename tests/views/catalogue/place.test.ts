import { describe, expect, it } from 'vitest'
import { CLASSES } from '../../../src/analysis/classes.ts'
import { FIRST_PLACE, MAX_SEARCH, PARTS, placeFrom, queryOf, type CataloguePlace } from '../../../src/views/catalogue/place.ts'

describe('the address of the catalogue', () => {
  it('says nothing of a place that is as at first', () => {
    expect(queryOf(FIRST_PLACE)).toBe('')
    expect(placeFrom('')).toEqual(FIRST_PLACE)
  })

  it.each<Partial<CataloguePlace>>([
    ...PARTS.map((part) => ({ part })),
    ...CLASSES.map((by) => ({ filter: { [by]: ['a', ''] } })),
    ...CLASSES.map((by) => ({ colour: by, group: by, rows: by, columns: by })),
    { search: 'Åben dør & 100 % + = ?#/ »børn« ', filter: { administration: ['Børn & Unge', 'a=b&soeg=c'] } },
    { step: 'preventive', pick: 'preventive 3-5' },
  ])('brings back %j', (change) => {
    const place = { ...FIRST_PLACE, ...change }
    expect(placeFrom(queryOf(place))).toEqual(place)
  })

  it('is in Danish', () => {
    expect(queryOf({ ...FIRST_PLACE, part: 'table', filter: { ages: ['6-9'] }, search: 'cool' })).toBe(
      'del=tabel&alder=6-9&soeg=cool',
    )
  })

  it.each([
    'del=constructor&farve=constructor&gruppe=&raekker=x&kolonner=__proto__',
    'del=&del=tabel',
    'foo=bar&__proto__=x',
    '%E0%A4%A=%E0&&&===',
  ])('is as at first where %s says nothing known', (query) => {
    expect(placeFrom(query)).toEqual(FIRST_PLACE)
  })

  it('keeps values that are not known, so that they can be shown and taken away; each once', () => {
    expect(placeFrom('type=gone&type=gone&type=').filter).toEqual({ types: ['gone', ''] })
  })

  it('cuts a search that nobody could have typed', () => {
    expect(placeFrom(`soeg=${'x'.repeat(9999)}`).search).toHaveLength(MAX_SEARCH)
  })
})
