import { expect, test } from 'vitest'
import { builtInFramework as framework, walkOf } from '../../src/framework/framework.ts'
import { FIRST_PLACE, placeFrom } from '../../src/views/catalogue/place.ts'
import { hashOfServers } from '../../src/views/componentsAddress.ts'
import { parseRoute } from '../../src/views/route.ts'

test.each(walkOf(framework).map(({ id }) => id))('the address of %s leads to its interventions in the catalogue', (id) => {
  const route = parseRoute(hashOfServers(id))
  expect(route).toMatchObject({ view: 'ladder', item: null, layer: null })
  expect(placeFrom(route?.query ?? '')).toEqual({ ...FIRST_PLACE, part: 'components', pick: id })
})
