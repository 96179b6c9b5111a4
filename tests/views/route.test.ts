import { expect, test } from 'vitest'
import { hashOf, hashOfView, parseRoute, type Route } from '../../src/views/route.ts'

test.each<Route>([
  { view: 'start', item: null, layer: null, query: '' },
  { view: 'scoring', item: 'shared-strategy', layer: 'details', query: '' },
  { view: 'ladder', item: 'a/b ?æ', layer: 'intervention', query: '' },
  { view: 'ladder', item: null, layer: 'list-import', query: 'del=tabel&soeg=b%C3%B8rn+%26+unge%3F' },
  { view: 'ladder', item: 'i1', layer: null, query: 'type=groups&type=' },
  { view: 'circle', item: null, layer: null, query: '' },
])('$view, $item, $layer, $query goes to an address and back', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route)
})

test('addresses are in Danish, whatever the language of the page', () => {
  expect(hashOfView('scoring', 'shared-strategy')).toBe('#/vurdering/shared-strategy')
})

test.each(['', '#', '#/', '#/findes-ikke', '#svar=AAAA', '#runde=1'])('%s names no place', (hash) => {
  expect(parseRoute(hash)).toBeNull()
})

test('a damaged item and an unknown layer are left out', () => {
  expect(parseRoute('#/vurdering/%E0%A4%A?vis=andet')).toEqual({ view: 'scoring', item: null, layer: null, query: '' })
})

test('what a view is set to stays where a layer comes and goes', () => {
  const open = parseRoute('#/trappe?vis=indsats&del=tabel&trin=preventive')
  expect(open).toEqual({ view: 'ladder', item: null, layer: 'intervention', query: 'del=tabel&trin=preventive' })
  expect(open && hashOf({ ...open, layer: null })).toBe('#/trappe?del=tabel&trin=preventive')
})
