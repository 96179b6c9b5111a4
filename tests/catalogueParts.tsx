// The catalogue as it stands in the app, at an address, with the example's interventions or others.
import { cleanup, render } from '@testing-library/react'
import type { Assessment } from '../src/model/assessment.ts'
import type { Intervention } from '../src/model/intervention.ts'
import { newHistory } from '../src/state/history.ts'
import { appStore, useApp } from '../src/state/store.ts'
import { CatalogueView } from '../src/views/catalogue/CatalogueView.tsx'
import { useRoute } from '../src/views/useRoute.ts'
import { loadCatalogueTexts, setLanguage, startWording } from '../src/wording/i18n.ts'
import example from '../public/eksempel.json' with { type: 'json' }

/** The 29 of the example. */
export const sample = (example.assessment as unknown as Assessment).interventions

/** Makes the texts of both languages ready; Danish is in use. */
export async function startCatalogue(): Promise<void> {
  await startWording()
  await loadCatalogueTexts()
  await setLanguage('en')
  await setLanguage('da')
}

export interface Shown {
  readonly interventions?: readonly Intervention[]
  readonly isReadOnly?: boolean
}

/** @param query - what the catalogue is set to, as in the address: 'del=matrix' */
export function showCatalogue(query: string, { interventions = sample, isReadOnly = false }: Shown = {}): void {
  history.replaceState(null, '', `#/trappe?${query}`)
  const assessment = { ...(example.assessment as unknown as Assessment), rounds: [], interventions }
  appStore.setState({ history: newHistory(assessment), isReadOnly })
  render(<App isReadOnly={isReadOnly} />)
}

export function endCatalogue(): void {
  cleanup()
  history.replaceState(null, '', '#')
}

/** The interventions as they are now. */
export function interventionsNow(): readonly Intervention[] {
  return appStore.getState().history?.present.interventions ?? []
}

function App({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const assessment = useApp((state) => state.history?.present)
  const { item } = useRoute()
  return assessment ? <CatalogueView assessment={assessment} item={item} isReadOnly={isReadOnly} /> : null
}
