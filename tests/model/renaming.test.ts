import { expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { newIntervention } from '../../src/model/intervention.ts'
import { methodsOf } from '../../src/model/lists.ts'
import { countOfText, withMethodChanged, withTextRenamed } from '../../src/model/renaming.ts'

const details = { municipality: 'Ærø', team: 'Ledelsen', date: '2026-04-14' }
const assessment = {
  ...newAssessment(framework, details, 'a'),
  interventions: [
    { ...newIntervention('1', 'Et', 'universal'), administration: 'Sundhed', unit: 'PPR', method: 'Cool Kids', needs: ['Cool Kids', 'Ro'] },
    { ...newIntervention('2', 'To', 'universal'), administration: ' Sundhed ', holds: [{ competence: 'Cool Kids', where: 'PPR', people: 2 }] },
    { ...newIntervention('3', 'Tre', 'preventive'), administration: 'Sundhed og Kultur', method: 'Cool Kids Teens' },
  ],
}

it('an administration gets its new name wherever it is written, and only there', () => {
  const next = withTextRenamed(assessment, 'administration', { from: 'Sundhed', to: 'Sundhed og Kultur' })
  expect(next.interventions.map(({ administration }) => administration)).toEqual(Array.from({ length: 3 }, () => 'Sundhed og Kultur'))
  expect(next.interventions[0]?.unit).toBe('PPR')
  expect(next.interventions[2]).toBe(assessment.interventions[2])
})

it('texts are counted without the spaces around them, and nothing is not a text', () => {
  expect([...countOfText(assessment, 'administration')]).toEqual([
    ['Sundhed', 2],
    ['Sundhed og Kultur', 1],
  ])
  expect([...countOfText(assessment, 'unit')]).toEqual([['PPR', 1]])
})

it('a new name of a method goes for interventions that use it: as method, as needed and as held', () => {
  const index = methodsOf(assessment).findIndex(({ name }) => name === 'Cool Kids')
  const next = withMethodChanged(assessment, index, { name: 'Seje Børn', aliases: ['Cool Kids'] })
  expect(methodsOf(next)[index]).toEqual({ name: 'Seje Børn', aliases: ['Cool Kids'] })
  expect(next.interventions[0]).toMatchObject({ method: 'Seje Børn', needs: ['Seje Børn', 'Ro'] })
  expect(next.interventions[1]?.holds).toEqual([{ competence: 'Seje Børn', where: 'PPR', people: 2 }])
  expect(next.interventions[2]).toBe(assessment.interventions[2])
})

it('other names alone leave the interventions as they are', () => {
  const next = withMethodChanged(assessment, 0, { name: 'Cool Kids', aliases: ['CK'] })
  expect(next.interventions).toBe(assessment.interventions)
})
