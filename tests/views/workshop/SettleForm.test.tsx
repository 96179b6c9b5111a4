import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Round } from '../../../src/model/round.ts'
import { withScore } from '../../../src/model/score.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { SettleForm } from '../../../src/views/workshop/SettleForm.tsx'
import { loadTakeHomeTexts, loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith, roundWith, shown } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
  await loadTakeHomeTexts()
})
afterEach(cleanup)

function show(round: Round = shown(roundWith(14))) {
  const assessment = withScore(assessmentWith(round), 'shared-strategy', 2)
  appStore.setState({ history: newHistory(assessment), isReadOnly: false })
  const onDone = vi.fn()
  render(<SettleForm round={round} component="shared-strategy" isReadOnly={false} onDone={onDone} />)
  return onDone
}

const save = () => screen.getByRole('button', { name: /^Gem/ })
const kept = () => appStore.getState().history?.present.rounds[0]?.settled
const cancel = () => fireEvent.click(screen.getByRole('button', { name: 'Annullér' }))

test('every level can be read, and none is chosen; former score and middle are text', () => {
  show()
  expect(screen.getAllByRole('radio', { name: /^(?:\d|–) / })).toHaveLength(6)
  expect(screen.queryByRole('radio', { name: /^\d /, checked: true })).toBeNull()
  expect(screen.getByText('Før: 2 · Begyndende.')).toBeTruthy()
  expect(screen.getByText(/^Median /)).toBeTruthy()
  cancel()
})

test('the middle is not told before it has been shown', () => {
  show(roundWith(14))
  expect(screen.queryByText(/Median/)).toBeNull()
  cancel()
})

test('nothing is nothing to save', () => {
  const onDone = show()
  fireEvent.click(save())
  expect(screen.getByRole('alert').textContent).toBe('Vælg et niveau eller et mål, eller skriv en beslutning.')
  expect(onDone).not.toHaveBeenCalled()
  cancel()
})

test('H68 Save, by a double click or Ctrl+Enter twice, saves once', () => {
  const onDone = show()
  fireEvent.click(screen.getByRole('radio', { name: /^3 Aftalt/ }))
  fireEvent.click(screen.getByRole('radio', { name: '4, Indarbejdet' }))
  fireEvent.change(screen.getByLabelText('Hvorfor? Én sætning'), { target: { value: ' Vi har den. ' } })
  fireEvent.keyDown(screen.getByLabelText('Beslutning'), { key: 'Enter', ctrlKey: true })
  fireEvent.click(save())
  expect(onDone).toHaveBeenCalledTimes(1)
  expect(appStore.getState().history?.past).toHaveLength(1)
  expect(kept()).toEqual([{ component: 'shared-strategy', value: 3, target: 4, why: 'Vi har den.', decision: '' }])
})

test('H71 what was written is there again after Back, and gone once it was given up', () => {
  show()
  fireEvent.change(screen.getByLabelText('Beslutning'), { target: { value: 'Vi mødes' } })
  cleanup()
  show()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Beslutning').value).toBe('Vi mødes')
  cancel()
  cleanup()
  show()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Beslutning').value).toBe('')
})

test('a decision is saved and made an action with one press', () => {
  const onDone = show()
  const both = 'Gem, og lav en handling'
  expect(screen.queryByRole('button', { name: both })).toBeNull()
  fireEvent.change(screen.getByLabelText('Hvorfor? Én sætning'), { target: { value: 'Ingen kender den' } })
  fireEvent.change(screen.getByLabelText('Beslutning'), { target: { value: ' Skriv den ned ' } })
  fireEvent.click(screen.getByRole('button', { name: both }))
  expect(onDone).toHaveBeenCalledOnce()
  const { present, past } = appStore.getState().history ?? {}
  expect(past?.map(({ step }) => step.kind)).toEqual(['settled', 'action-added'])
  expect(present?.rounds[0]?.settled).toMatchObject([{ decision: 'Skriv den ned' }])
  expect(present?.actions).toMatchObject([{ text: 'Skriv den ned', why: 'Ingen kender den', component: 'shared-strategy', round: 1 }])
})
