import { expect, test } from 'vitest'
import { hashOf, hashOfView, parseRoute, type Route } from '../../src/views/route.ts'

test.each<Route>([
  { view: 'start', item: null, layer: null },
  { view: 'scoring', item: 'shared-strategy', layer: 'details' },
  { view: 'ladder', item: 'a/b ?æ', layer: 'intervention' },
  { view: 'circle', item: null, layer: null },
])('$view, $item, $layer goes to an address and back', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route)
})

test('addresses are in Danish, whatever the language of the page', () => {
  expect(hashOfView('scoring', 'shared-strategy')).toBe('#/vurdering/shared-strategy')
})

test.each(['', '#', '#/', '#/findes-ikke', '#svar=AAAA', '#runde=1'])('%s names no place', (hash) => {
  expect(parseRoute(hash)).toBeNull()
})

test('a damaged item and an unknown layer are left out', () => {
  expect(parseRoute('#/vurdering/%E0%A4%A?vis=andet')).toEqual({ view: 'scoring', item: null, layer: null })
})
