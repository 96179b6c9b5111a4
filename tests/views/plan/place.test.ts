import { expect, it } from 'vitest'
import { GROUPINGS } from '../../../src/analysis/planGroups.ts'
import { placeFrom, queryOf, SHOWN } from '../../../src/views/plan/place.ts'

it('an address says what it was made of', () => {
  for (const by of GROUPINGS) for (const shown of SHOWN) expect(placeFrom(queryOf({ by, shown }))).toEqual({ by, shown })
})

it('what is as at first is left out, and addresses are in Danish', () => {
  expect(queryOf({ by: 'deadline', shown: 'all' })).toBe('')
  expect(queryOf({ by: 'owner', shown: 'open' })).toBe('efter=ansvarlig&status=aabne')
})

it('what is not known here is as at first', () => {
  expect(placeFrom('efter=navn&status=__proto__')).toEqual({ by: 'deadline', shown: 'all' })
})
