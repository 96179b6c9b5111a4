import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newHistory } from '../../../src/state/history.ts'
import { useLive } from '../../../src/state/live.ts'
import { appStore } from '../../../src/state/store.ts'
import { parseRoute } from '../../../src/views/route.ts'
import { UndoButtons } from '../../../src/views/shell/UndoButtons.tsx'
import { RevealedDialog } from '../../../src/views/workshop/RevealedDialog.tsx'
import { reveal } from '../../../src/views/workshop/roundActions.ts'
import { loadBarTexts, loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith, roundWith } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadBarTexts()
  await loadWorkshopTexts()
})
beforeEach(() => {
  history.replaceState(null, '', '#/vurdering')
  const round = roundWith(14)
  appStore.setState({ history: newHistory(assessmentWith(round)), isReadOnly: false })
  reveal(round.id, round.components, framework)
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

const published = () => appStore.getState().history?.present.rounds[0]?.published.length

test('H70 undo of what the room has seen asks, and hides nothing', () => {
  render(<UndoButtons />)
  const undo = screen.getByRole('button', { name: 'Kan ikke fortrydes: visning af runde 1' })
  expect(undo.getAttribute('aria-disabled')).toBe('false')
  fireEvent.click(undo)
  expect(published()).toBe(16)
  expect(parseRoute(location.hash)?.layer).toBe('revealed')
})

test('H70 nor does undo of a file that brought it, or redo of one that lacks it', () => {
  const { history: open } = appStore.getState()
  if (!open) throw new Error('Nothing is open')
  const older = assessmentWith(roundWith(13))
  const step = { kind: 'replaced' } as const
  appStore.setState({ history: { ...newHistory(open.present), past: [{ step, assessment: older }], future: [{ step, assessment: older }] } })
  render(<UndoButtons />)
  expect(screen.getByRole('button', { name: 'Gentag' }).getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Kan ikke fortrydes: vurderingen erstattet af en fil' }))
  fireEvent.click(screen.getByRole('button', { name: 'Gentag' }))
  expect(published()).toBe(16)
  expect(parseRoute(location.hash)?.layer).toBe('revealed')
})

test('H70 Ctrl+Z says the same', () => {
  render(<UndoButtons />)
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  expect(published()).toBe(16)
  expect(parseRoute(location.hash)?.layer).toBe('revealed')
})

test('H70 what can be done instead: another round, or a blank screen', () => {
  history.replaceState(null, '', '#/vurdering?vis=vist')
  const { history: open } = appStore.getState()
  if (!open) throw new Error('Nothing is open')
  render(<RevealedDialog assessment={open.present} />)
  expect(screen.getByRole('alertdialog', { name: 'Resultatet har været vist' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Sluk skærmen' }))
  expect(useLive.getState()).toMatchObject({ round: 'r1', isBlank: true })
  history.replaceState(null, '', '#/vurdering?vis=vist')
  fireEvent.click(screen.getByRole('button', { name: 'Ny runde' }))
  expect(location.hash).toBe('#/workshop/igen-1?vis=runde')
})

test('nothing can be undone or done again in a window that only reads', () => {
  const { history: open } = appStore.getState()
  if (!open) throw new Error('Nothing is open')
  const step = { kind: 'replaced' } as const
  const other = { ...open.present, team: 'Andre' }
  appStore.setState({ history: { ...open, past: [{ step, assessment: other }], future: [{ step, assessment: other }] }, isReadOnly: true })
  render(<UndoButtons />)
  for (const button of screen.getAllByRole('button')) {
    expect(button.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button)
  }
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  expect(appStore.getState().history?.present).toBe(open.present)
  expect(parseRoute(location.hash)?.layer).toBeNull()
})
