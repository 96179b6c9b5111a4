import { createRoot } from 'react-dom/client'
import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { currentHash, goTo } from '../browser/address.ts'
import { whenIdle } from '../browser/idle.ts'
import { usePreferences, type Preferences } from '../state/preferences.ts'
import { appStore } from '../state/store.ts'
import { DeskProvider } from '../views/desk.ts'
import { hashOfView, parseRoute } from '../views/route.ts'
import { setLanguage, startWording } from '../wording/i18n.ts'
import { App } from './App.tsx'
import { startDesk } from './desk.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ScoringView } from './lazyViews.ts'

await startWording()
const desk = startDesk({
  loadExample: async () => (await import('../../public/eksempel.json?raw')).default,
  clearDatabases: () => import('../views/start/clearDatabases.ts').then(({ clearDatabases }) => clearDatabases(), () => 'unfetched'),
})

resume()
if (isScoring()) void ScoringView.load()
await speak(usePreferences.getState())
usePreferences.subscribe(speak)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(
  <ErrorBoundary>
    <DeskProvider value={desk}>
      <App />
    </DeskProvider>
  </ErrorBoundary>,
)

whenIdle(() => void watchKeptFile(), 2_000)

/** What is done to an assessment that is kept in a file is followed from the start: else more is asked before it is saved. */
async function watchKeptFile(): Promise<void> {
  const module = await import('../views/keepFile/descent.ts').catch(() => null)
  module?.watchDescent()
}

async function speak({ language }: Preferences): Promise<void> {
  document.documentElement.lang = await setLanguage(language)
}

/** A returning visit goes straight to the work; an address that names a place, or a code, is left as it is. */
function resume(): void {
  const isPlain = ['', '#', '#/'].includes(currentHash())
  if (isPlain && appStore.getState().history !== null) goTo(hashOfView('scoring'), 'replace')
}

/** The view that most visits begin with is fetched while the language still is: nobody waits for the one after the other. */
function isScoring(): boolean {
  return parseRoute(currentHash())?.view === 'scoring' && appStore.getState().history !== null
}
