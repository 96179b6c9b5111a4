import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newAnswerSet, withChoice } from '../../../src/views/phone/answerSet.ts'
import { askedOf, hashOfTurn, saidOf, turnPlace } from '../../../src/views/collect/turn.ts'
import { parseRoute } from '../../../src/views/route.ts'

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
  const route = parseRoute(hashOfTurn(step, 'erase'))
  expect(route?.view).toBe('turn')
  expect(turnPlace(route?.item ?? null, 2)).toEqual({ step, layer: 'erase' })
})

test('an address without a step is before the first', () => {
  expect(turnPlace(null, 2)).toEqual({ step: 'welcome', layer: null })
})
