import { describe, expect, it, test } from 'vitest'
import { ACTION_STATUSES, isLate, isOpen, newAction } from '../../src/model/action.ts'

test('of a new action nothing but the text is told', () => {
  expect(newAction('Hold møde')).toEqual({
    text: 'Hold møde',
    component: null,
    interventions: [],
    why: '',
    owner: '',
    due: null,
    status: 'planned',
    firstStep: '',
    sign: '',
    source: 'own',
    round: null,
  })
})

test('there is something to do until it is done or dropped', () => {
  expect(ACTION_STATUSES.filter((status) => isOpen({ status }))).toEqual(['planned', 'begun'])
})

describe('isLate', () => {
  it.each([
    ['begun', '2027-02-28', true],
    ['planned', '2027-02-28', true],
    ['planned', '2027-03-01', false],
    ['planned', '2027-03-02', false],
    ['planned', null, false],
    ['done', '2027-02-28', false],
    ['dropped', '2027-02-28', false],
  ] as const)('%s, by %s: %s on 2027-03-01', (status, due, late) => {
    expect(isLate({ status, due }, '2027-03-01')).toBe(late)
  })
})
