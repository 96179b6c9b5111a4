// The whole catalogue in a browser, at an address, for tests that look at one thing of it.
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { newIntervention, type Intervention } from '../src/model/intervention.ts'
import { newHistory } from '../src/state/history.ts'
import { appStore, useApp } from '../src/state/store.ts'
import { CatalogueView } from '../src/views/catalogue/CatalogueView.tsx'
import { DeskProvider, type Desk } from '../src/views/desk.ts'
import { parseRoute } from '../src/views/route.ts'
import { useRoute } from '../src/views/useRoute.ts'
import { assessmentWith } from './rounds.ts'

export const openExample = vi.fn<() => Promise<void>>(() => Promise.resolve())

export const some: readonly Intervention[] = [
  { ...newIntervention('a', 'Cool Kids', 'preventive'), method: 'Cool Kids', ages: ['6-9'], prevention: 'secondary' },
  { ...newIntervention('b', 'Angstgruppe', 'preventive'), method: 'coolkids', ages: ['6-9', '10-12'], administration: 'Social' },
  { ...newIntervention('c', 'Sorggruppe', 'universal'), ages: [], administration: 'Børn og Læring', prevention: 'primary' },
]

function App() {
  const assessment = useApp((state) => state.history?.present)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const { item } = useRoute()
  return assessment ? <CatalogueView assessment={assessment} item={item} isReadOnly={isReadOnly} /> : null
}

export function show(hash = '#/trappe', interventions = some, isReadOnly = false) {
  history.replaceState(null, '', hash)
  appStore.setState({ history: newHistory({ ...assessmentWith(), interventions }), isReadOnly })
  // A view that asks for nothing else of the desk.
  const desk = { openExample } as unknown as Desk
  render(
    <DeskProvider value={desk}>
      <App />
    </DeskProvider>,
  )
}

export const button = (name: RegExp | string) => screen.getByRole('button', { name })
export const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søg i indsatserne' })
export const query = () => new URLSearchParams(parseRoute(location.hash)?.query ?? '')

/** What is found comes when there is time. */
export async function expectCount(text: string) {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text))
}

export async function goBack() {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    history.back()
    await gone
  })
}
