import { expect, it } from 'vitest'
import { OWN_WORDS, PAPERS, PARTS, placeFrom, queryOf, type ReportPlace } from '../../../src/views/report/place.ts'

const FIRST: ReportPlace = { paper: 'note', without: [], heading: '', intro: '', before: null, after: null }

it('an address says what it was made of', () => {
  for (const paper of PAPERS) {
    for (const part of PARTS.report) {
      const place: ReportPlace = { paper, without: [part], heading: 'Æ & ø = 100 %', intro: 'Til »udvalget«\nden 1.', before: 's 1', after: 'nu' }
      expect(placeFrom(queryOf(place))).toEqual(place)
    }
  }
})

it('what is as at first is left out, and addresses are in Danish', () => {
  expect(queryOf(FIRST)).toBe('')
  expect(queryOf({ ...FIRST, paper: 'report', without: ['agreed', 'change'] })).toBe('papir=rapport&uden=aftalt&uden=aendring')
})

it('what is not known here is as at first, and own words have an end', () => {
  expect(placeFrom('papir=bog&uden=alt')).toEqual(FIRST)
  const long = placeFrom(new URLSearchParams({ overskrift: 'x'.repeat(5000), indledning: 'y'.repeat(5000) }).toString())
  expect([long.heading.length, long.intro.length]).toEqual([OWN_WORDS.heading, OWN_WORDS.intro])
})
