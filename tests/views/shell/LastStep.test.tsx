import { act, cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newIntervention } from '../../../src/model/intervention.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { moveIntervention, removeIntervention } from '../../../src/views/catalogue/interventionActions.ts'
import { LastStep } from '../../../src/views/shell/LastStep.tsx'
import { loadBarTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadBarTexts()
})
beforeEach(() => {
  const interventions = [newIntervention('a', 'Cool Kids', 'universal')]
  appStore.setState({ history: newHistory({ ...assessmentWith(), interventions }), isReadOnly: false })
  render(<LastStep />)
})
afterEach(cleanup)

const said = () => document.querySelector('[aria-live=polite]')?.textContent
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 400)))

test('a move, its undo and its redo are said in the words of the undo button', async () => {
  act(() => moveIntervention('a', 'preventive'))
  await waitFor(() => expect(said()).toBe('flytning fra Almenområdet til Forebyggende: »Cool Kids«'))
  act(() => appStore.getState().undo())
  await waitFor(() => expect(said()).toBe('Fortrudt: flytning fra Almenområdet til Forebyggende: »Cool Kids«'))
  act(() => appStore.getState().redo())
  await waitFor(() => expect(said()).toBe('Gendannet: flytning fra Almenområdet til Forebyggende: »Cool Kids«'))
})

test('the same once more is said anew', async () => {
  act(() => removeIntervention('a'))
  await waitFor(() => expect(said()).toBe('sletning af »Cool Kids«'))
  act(() => appStore.getState().undo())
  expect(said()).toBe('')
  await waitFor(() => expect(said()).toBe('Fortrudt: sletning af »Cool Kids«'))
})

test('nothing is said while a text is typed in, nor of a control that says it itself', async () => {
  const { history, edit, settle } = appStore.getState()
  if (!history) throw new Error('Nothing is open')
  const { present } = history
  act(() => {
    edit({ ...present, team: 'B' }, { kind: 'details' }, 'team')
    edit({ ...present, team: 'Børn' }, { kind: 'details' }, 'team')
    settle()
    edit({ ...present, team: 'Unge' }, { kind: 'priority', component: 'shared-strategy' })
  })
  await rest()
  expect(said()).toBe('')
})

test('nothing is said when another assessment is opened', async () => {
  act(() => appStore.setState({ history: newHistory(assessmentWith()) }))
  await rest()
  expect(said()).toBe('')
})
