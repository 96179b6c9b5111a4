import { expect, it } from 'vitest'
import { strengthsOf } from '../../src/analysis/strengths.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { actionWith } from '../plans.ts'
import { assessmentWith, COMPONENTS } from '../rounds.ts'
import { scored } from '../snapshots.ts'

it('of nothing scored there is nothing to say', () => {
  expect(strengthsOf(assessmentWith(), framework)).toEqual({ strengths: [], shortfalls: [], reached: [], untargeted: 0, scored: 0 })
})

it('the two highest levels are strengths, and those below their target come by the widest gap', () => {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = COMPONENTS
  const assessment = scored(assessmentWith(), [4, 2, 1, 5, 'unknown'], [5, 3, 4, 4, 3])
  const actions = [actionWith('a', { component: third }), actionWith('b', { component: third, status: 'done' })]
  const standing = strengthsOf({ ...assessment, actions }, framework)
  expect(standing.strengths).toEqual([{ component: first, value: 4 }, { component: fourth, value: 5 }])
  expect(standing.shortfalls.map(({ component, open }) => [component, open])).toEqual([[third, 1], [first, 0], [second, 0]])
  expect(standing.reached).toEqual([fourth])
  expect(standing).toMatchObject({ untargeted: 0, scored: 4 })
  expect(standing.shortfalls.some(({ component }) => component === fifth)).toBe(false)
})

it('all at the top without a target are strengths, and no gaps', () => {
  const standing = strengthsOf(scored(assessmentWith(), Array(16).fill(5)), framework)
  expect([standing.strengths.length, standing.shortfalls.length, standing.untargeted]).toEqual([16, 0, 16])
})
