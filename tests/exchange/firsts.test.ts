import { expect, test } from 'vitest'
import { doubleProblem, firsts } from '../../src/exchange/firsts.ts'
import { detailsPlace } from '../../src/exchange/place.ts'

const [a, b, c] = ['a', 'b', 'c'].map(detailsPlace)
if (!a || !b || !c) throw new Error('There are three places')

test('the place where an id came first is given whenever it comes again', () => {
  const placeOf = firsts()
  expect([placeOf('x', a), placeOf('y', b), placeOf('x', b), placeOf('x', c)]).toEqual([null, null, a, a])
})

test('ids that every object has come first too', () => {
  const placeOf = firsts()
  expect([placeOf('constructor', a), placeOf('__proto__', a), placeOf('__proto__', b)]).toEqual([null, null, a])
})

test('only what has come before is a problem, told with both places', () => {
  expect(doubleProblem('x', 'once', { place: a, other: null })).toEqual([])
  expect(doubleProblem('x', 'once', { place: b, other: a })).toEqual([
    { place: b, wanted: 'once', found: '"x"', size: null, other: a },
  ])
})
