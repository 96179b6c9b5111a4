import { beforeEach, expect, it } from 'vitest'
import { MAX_ACTIONS, newAction } from '../../../src/model/action.ts'
import { addAction, changeAction, removeAction, setFollowUp } from '../../../src/views/plan/planActions.ts'
import { appStore } from '../../../src/state/store.ts'
import { nowOpen, stepsDone } from '../../catalogue.ts'
import { actionWith, openPlan, planAssessment } from '../../plans.ts'
import { assessmentWith } from '../../rounds.ts'

beforeEach(() => openPlan(planAssessment()))

it('each change is a step of undo', () => {
  const id = addAction(newAction('Ny'))
  expect(nowOpen().actions.at(-1)).toMatchObject({ id, text: 'Ny' })
  changeAction('a1', { status: 'done' })
  removeAction('a2')
  setFollowUp('2027-09-01')
  expect(stepsDone()).toEqual(['action-added', 'action-changed', 'action-removed', 'follow-up'])
  for (let step = 0; step < 4; step += 1) appStore.getState().undo()
  expect(nowOpen()).toEqual(planAssessment())
})

it('what is so already, or not there, is no step', () => {
  changeAction('a1', { status: 'begun' })
  changeAction('nobody', { status: 'done' })
  removeAction('nobody')
  setFollowUp(null)
  expect(stepsDone()).toEqual([])
})

it('a full plan takes no more', () => {
  openPlan({ ...assessmentWith(), actions: Array.from({ length: MAX_ACTIONS }, (_, index) => actionWith(`a${index}`)) })
  expect(addAction(newAction('Én for meget'))).toBeNull()
  expect(nowOpen().actions).toHaveLength(MAX_ACTIONS)
})

it('nothing changes where it can only be read', () => {
  openPlan(planAssessment(), true)
  expect(addAction(newAction('Ny'))).toBeNull()
  setFollowUp('2027-09-01')
  expect(nowOpen()).toEqual(planAssessment())
})
