import { expect, it } from 'vitest'
import { newIntervention } from '../../src/model/intervention.ts'
import { withServers } from '../../src/model/served.ts'
import { assessmentWith } from '../rounds.ts'

const [first, second, third] = ['1', '2', '3'].map((id) => newIntervention(id, id, 'universal')) as [
  ReturnType<typeof newIntervention>,
  ReturnType<typeof newIntervention>,
  ReturnType<typeof newIntervention>,
]
const assessment = {
  ...assessmentWith(),
  interventions: [{ ...first, components: ['x', 'y'] }, { ...second, components: ['z'] }, third],
}

it('makes these interventions serve a component, and takes it from the others', () => {
  const { interventions } = withServers(assessment, 'x', new Set(['2', '3']))
  expect(interventions.map(({ components }) => components)).toEqual([['y'], ['z', 'x'], ['x']])
})

it('leaves those alone that are as they are to be', () => {
  const { interventions } = withServers(assessment, 'x', new Set(['1', '2']))
  expect(interventions.map((each, at) => each === assessment.interventions[at])).toEqual([true, false, true])
})
