import { beforeEach, describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newAssessment } from '../../../src/model/assessment.ts'
import { firstSetup, ROUND_LIMITS, setupAgain, type Participant, type Round, type RoundSetup } from '../../../src/model/round.ts'
import { latestRound, roundOf } from '../../../src/model/rounds.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { addRound, changeRound, countWaiting, reveal, settleComponent, takeAnswers } from '../../../src/views/workshop/roundActions.ts'
import { named } from '../../arbitraries.ts'

const components = ['shared-strategy', 'everyday-life']
const setup = firstSetup({ components, chain: framework.chain.map(({ id }) => id), fields: framework.fields, minimumGroupSize: 5 })

let id = ''

beforeEach(() => {
  const details = { municipality: 'Vejen', team: 'x', date: '2026-04-14' }
  appStore.setState({ history: newHistory(newAssessment(framework, details, 'a1')), isReadOnly: false })
  id = addRound(setup) ?? ''
})

describe('a new round', () => {
  it('has a room code that no other has, and the next number', () => {
    for (let count = 0; count < 40; count += 1) addRound(setup)
    const rounds = appStore.getState().history?.present.rounds ?? []
    expect(new Set(rounds.map(({ tag }) => tag)).size).toBe(41)
    expect(rounds.map(({ number }) => number)).toEqual(rounds.map((_, index) => index + 1))
  })

  it('with the same people divides them as before', () => {
    changeRound(id, { ...setup, groups: 'fields' }, framework)
    addRound({ ...setupAgain(round()), groups: 'leaders-staff' })
    const { history } = appStore.getState()
    expect(history && latestRound(history.present)).toMatchObject({ groups: 'fields', samePeopleAs: id })
  })

  it('with the same people is divided anew with the first, until anything of it has been shown', () => {
    const later = addRound(setupAgain(round())) ?? ''
    changeRound(id, { ...setup, groups: 'fields' }, framework)
    expect(kinds()).toEqual(['fields', 'fields'])
    takeAnswers(later, people('staff', 5, 'F'))
    reveal(later, ['shared-strategy'], framework)
    changeRound(id, { ...setup, groups: 'leaders-staff', expected: 9 }, framework)
    expect(kinds()).toEqual(['fields', 'fields'])
    expect(round().expected).toBe(9)
  })

  it('is not made where it could not be read again: there are a hundred', () => {
    for (let count = 1; count < ROUND_LIMITS.rounds; count += 1) expect(addRound(setup)).not.toBeNull()
    const { history } = appStore.getState()
    expect(addRound(setup)).toBeNull()
    expect(appStore.getState().history).toBe(history)
  })

  it('is not made where nothing may be changed', () => {
    appStore.setState({ isReadOnly: true })
    expect(addRound(setup)).toBeNull()
  })
})

describe('once anything has been shown', () => {
  beforeEach(() => {
    takeAnswers(id, people('administrative', 6, 'E'))
    takeAnswers(id, people('staff', 5, 'F'))
    reveal(id, ['shared-strategy'], framework)
  })

  it('H68 a second reveal changes nothing, and is no step', () => {
    const { history } = appStore.getState()
    reveal(id, ['shared-strategy'], framework)
    expect(appStore.getState().history).toBe(history)
  })

  it('undo does not take it back', () => {
    appStore.getState().undo()
    expect(round().published).toHaveLength(1)
  })

  it('components, people and grouping stay; the smallest group may only grow, and hides what is smaller', () => {
    const other: RoundSetup = { ...setup, components: ['network-meetings'], chain: [], fields: [], groups: 'fields', minimumGroupSize: 3 }
    changeRound(id, other, framework)
    expect(round()).toMatchObject({ components, chain: setup.chain, groups: 'leaders-staff', minimumGroupSize: 5 })
    changeRound(id, { ...setup, minimumGroupSize: 6 }, framework)
    expect(round().published[0]?.groups).toMatchObject([{ id: 'leaders', status: 'hidden' }, { id: 'staff', status: 'hidden' }])
  })

  it('H59 late answers wait, and are counted only when that tells of nobody', () => {
    takeAnswers(id, people('staff', 4, 'L'))
    const { published } = round()
    countWaiting(id, framework)
    expect([round().waiting.length, round().published]).toEqual([4, published])
    takeAnswers(id, people('staff', 1, 'M'))
    countWaiting(id, framework)
    expect([round().waiting.length, round().participants.length]).toEqual([0, 16])
    expect(round().published[0]?.room).toEqual({ status: 'shown', counts: [0, 0, 16, 0, 0] })
    appStore.getState().undo()
    expect(round().participants).toHaveLength(16)
  })
})

it('H68 what is settled twice alike is one step', () => {
  const settled = { component: 'everyday-life', value: 3, target: null, why: '', decision: '' } as const
  settleComponent(id, settled)
  const { history } = appStore.getState()
  settleComponent(id, settled)
  expect(appStore.getState().history).toBe(history)
})

it('nothing is never settled: what was is cleared', () => {
  const nothing = { component: 'everyday-life', value: null, target: null, why: '', decision: '' } as const
  const { history } = appStore.getState()
  settleComponent(id, nothing)
  expect(appStore.getState().history).toBe(history)
  settleComponent(id, { ...nothing, value: 3 })
  settleComponent(id, nothing)
  expect(round().settled).toEqual([])
  expect(appStore.getState().history?.present.scores.find(({ component }) => component === 'everyday-life')?.value ?? null).toBeNull()
  settleComponent(id, { ...nothing, decision: 'Vi mødes' })
  expect(round().settled).toHaveLength(1)
})

function kinds(): readonly string[] | undefined {
  return appStore.getState().history?.present.rounds.map(({ groups }) => groups)
}

function round(): Round {
  const { history } = appStore.getState()
  const found = history && roundOf(history.present, id)
  if (!found) throw new Error('The round is there')
  return found
}

function people(chain: string, size: number, prefix: string): readonly Participant[] {
  return named(Array.from({ length: size }, () => ({ chain, field: null, values: [3, 0] })), prefix)
}
