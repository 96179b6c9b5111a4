import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newAnswerSet, withChoice } from '../../../src/views/phone/answerSet.ts'
import { askedOf, hashBetweenTurns, hashOfTurn, isOpenForTurns, roundOfTurn, saidOf, turnPlace } from '../../../src/views/collect/turn.ts'
import { parseRoute } from '../../../src/views/route.ts'
import { roundWith } from '../../rounds.ts'

const round = {
  tag: '7K',
  number: 2,
  components: ['everyday-life', 'shared-strategy'],
  chain: ['staff', 'administrative'],
  fields: ['school', 'ppr'],
}
const asked = askedOf(round, framework)

test('asks about the picked components in the order of the circle, and offers only who takes part', () => {
  expect(asked.picked.map(({ place, component }) => [place, component.id])).toEqual([
    [0, 'shared-strategy'],
    [8, 'everyday-life'],
  ])
  expect(asked.framework.chain.map(({ id }) => id)).toEqual(['administrative', 'staff'])
  expect(asked.framework.fields).toEqual(['school', 'ppr'])
})

test('what is said comes in the order of the round, with level and field by their ids', () => {
  const set = withChoice(withChoice(newAnswerSet(16, 0), 0, 4), 8, 0)
  expect(saidOf({ ...set, level: 2, field: 1 }, asked, round)).toEqual({ chain: 'staff', field: 'school', values: [0, 4] })
  expect(saidOf(set, asked, round)).toEqual({ chain: null, field: null, values: [0, 4] })
})

test.each(['about', 0, 1, 'overview'] as const)('step %s goes to an address of this view and back', (step) => {
  const route = parseRoute(hashOfTurn(7, step, 'erase'))
  expect(route?.view).toBe('turn')
  expect(turnPlace(route?.item ?? null, 2)).toEqual({ step, layer: 'erase' })
})

test('an address without a step is before the first', () => {
  expect(turnPlace(null, 2)).toEqual({ step: 'welcome', layer: null })
})

const first = roundWith(0, { id: 'a', number: 1 })
const second = roundWith(0, { id: 'b', number: 2 })
const closed = { ...roundWith(0, { id: 'c', number: 3 }), closedAt: '2026-04-14T13:00:00.000Z' }

test.each([
  ['1', 'a'],
  ['1&trin=om-dig', 'a'],
  ['3', 'c'],
  ['4', 'b'],
  ['12', 'b'],
  ['nu&trin=2', 'b'],
  ['trin=1', 'b'],
  [null, 'b'],
])('a turn at %j is for round %s: the named one, else the latest that is open', (item, id) => {
  expect(roundOfTurn({ rounds: [first, second, closed] }, item)?.id).toBe(id)
})

test('without an open round it is the latest one, and without any none', () => {
  expect(roundOfTurn({ rounds: [closed] }, null)).toBe(closed)
  expect(isOpenForTurns(closed)).toBe(false)
  expect(roundOfTurn({ rounds: [] }, '1')).toBeNull()
})

test('the address of a round’s turns names it at each step', () => {
  const route = parseRoute(hashOfTurn(2, 1))
  expect(roundOfTurn({ rounds: [first, second, closed] }, route?.item ?? null)).toBe(second)
  expect(hashBetweenTurns(2)).toBe('#/tur/2')
})
