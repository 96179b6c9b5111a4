import { fireEvent, render, screen } from '@testing-library/react'
import type { Round } from '../src/model/round.ts'
import { newHistory } from '../src/state/history.ts'
import { appStore, useApp } from '../src/state/store.ts'
import { CollectPanel } from '../src/views/collect/CollectPanel.tsx'
import { assessmentWith, blankRound } from './rounds.ts'

/** The panel as the workshop shows it: of the round in the store. */
export function show(round: Round, isReadOnly = false) {
  appStore.setState({ history: newHistory(assessmentWith(round)), isReadOnly })
  render(<OfStore />)
}

export function OfStore() {
  const round = useApp((state) => state.history?.present.rounds[0])
  const isReadOnly = useApp((state) => state.isReadOnly)
  return round ? <CollectPanel round={round} isReadOnly={isReadOnly} /> : null
}

export const now = () => appStore.getState().history?.present.rounds[0] ?? blankRound()
export const ids = () => now().participants.map(({ id }) => id)
export const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^(?:Svarkode|Answer code)$/ })
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
export const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' ')
export const choose = (name: string) => fireEvent.click(screen.getByRole('tab', { name }))

export function enter(text: string) {
  fireEvent.change(code(), { target: { value: text } })
  fireEvent.keyDown(code(), { key: 'Enter' })
}
