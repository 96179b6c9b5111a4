import { expect, it } from 'vitest'
import { openFromBefore } from '../../../src/views/plan/openFromBefore.ts'
import { actionWith } from '../../plans.ts'

it('a round begins with what is open, but not with what was decided in it or later', () => {
  const actions = [
    actionWith('own'),
    actionWith('first', { round: 1, status: 'begun' }),
    actionWith('done', { round: 1, status: 'done' }),
    actionWith('this', { round: 2 }),
    actionWith('next', { round: 3 }),
  ]
  expect(openFromBefore({ actions }, { number: 2 }).map(({ id }) => id)).toEqual(['own', 'first'])
})
