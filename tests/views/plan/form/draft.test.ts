import { expect, it } from 'vitest'
import { newAction } from '../../../../src/model/action.ts'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { draftOf, faultsOf, labelsOf, writtenFrom } from '../../../../src/views/plan/form/draft.ts'

it('what is written is as it was, without blanks around it', () => {
  const action = { ...newAction('Aftal det'), due: '2028-02-29', owner: 'PPR-leder', sign: 'Færre venter' }
  expect(writtenFrom(draftOf(action))).toEqual(action)
  expect(writtenFrom({ ...draftOf(newAction('  Aftal ')), owner: ' PPR ', why: ' fordi ' })).toEqual({
    ...newAction('Aftal'),
    owner: 'PPR',
    why: 'fordi',
  })
})

it('only what is to be done must be told, and what is typed of an intervention must be one', () => {
  expect(faultsOf(draftOf(newAction('Aftal')))).toEqual([])
  expect(faultsOf(draftOf(newAction(' \n')))).toEqual(['text'])
  expect(faultsOf({ ...draftOf(newAction('')), typed: 'Cool' })).toEqual(['text', 'interventions'])
})

it('interventions of one name are told apart by place, and then by number', () => {
  const labels = labelsOf([
    named('1', 'Cool Kids', 'Børn', 'PPR'),
    named('2', 'Cool Kids', 'Social'),
    named('3', 'Cool Kids', 'Social'),
    named('4', 'Sorggruppe', 'Børn'),
    named('5', 'Uden sted'),
    named('6', 'Uden sted'),
  ])
  expect([...labels.values()]).toEqual([
    'Cool Kids (Børn · PPR)',
    'Cool Kids (Social)',
    'Cool Kids (Social) 2',
    'Sorggruppe',
    'Uden sted',
    'Uden sted 2',
  ])
})

function named(id: string, name: string, administration = '', unit = '') {
  return { ...newIntervention(id, name, 'universal'), administration, unit }
}
