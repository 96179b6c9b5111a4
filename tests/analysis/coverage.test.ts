import { expect, it } from 'vitest'
import { coverageOf, unservedIn } from '../../src/analysis/coverage.ts'
import { builtInFramework as framework, walkOf } from '../../src/framework/framework.ts'
import { newIntervention } from '../../src/model/intervention.ts'

const serving = { ...newIntervention('1', 'A', 'universal'), components: ['shared-strategy', 'roles-and-pathways'] }
const coverage = coverageOf(framework, [serving, newIntervention('2', 'B', 'universal')])
const all = coverage.flatMap(({ components }) => components)

it('has every component once, ring by ring in the order of the walk', () => {
  expect(coverage.map(({ ring }) => ring)).toEqual(framework.rings)
  expect(all.map(({ component }) => component)).toEqual(walkOf(framework).map(({ id }) => id))
})

it('tells which interventions serve a component, and its mirror beside', () => {
  const strategy = all.find(({ component }) => component === 'shared-strategy')
  expect(strategy?.servers).toEqual([serving])
  const mirrored = all.find(({ component }) => component === strategy?.mirror)
  expect(mirrored?.mirrorServers).toEqual([serving])
})

it('names the components that nothing serves', () => {
  const unserved = unservedIn(coverage)
  expect(unserved).toHaveLength(14)
  expect(unserved).not.toContain('shared-strategy')
})
