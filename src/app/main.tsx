import { createRoot } from 'react-dom/client'
import '@fontsource/ibm-plex-sans/latin-400.css'
import '@fontsource/ibm-plex-sans/latin-600.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { currentHash, goTo } from '../browser/address.ts'
import { whenIdle } from '../browser/idle.ts'
import { openTextArea } from '../browser/storage.ts'
import { usePreferences, type Preferences } from '../state/preferences.ts'
import { appStore } from '../state/store.ts'
import { DeskProvider, type Desk } from '../views/desk.ts'
import { hashOfView, parseRoute } from '../views/route.ts'
import { setLanguage, startWording } from '../wording/i18n.ts'
import { App } from './App.tsx'
import { comingDesk, isAnythingKept } from './comingDesk.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { keepPreferences } from './keepPreferences.ts'
import { ScoringView } from './lazyViews.ts'

await startWording()
const area = openTextArea(() => localStorage)
keepPreferences(area, () => appStore.getState().saveStatus.kind !== 'newer')
const coming = comingDesk({
  loadExample: async () => (await import('../../public/eksempel.json?raw')).default,
  clearDatabases: () => import('../views/start/clearDatabases.ts').then(({ clearDatabases }) => clearDatabases(), () => 'unfetched'),
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const page = createRoot(root)
const spoken = speak(usePreferences.getState())
usePreferences.subscribe(speak)

// Where nothing is kept there is nothing to wait for: the start page is drawn, and the desk comes meanwhile.
if (isAnythingKept(area)) {
  if (isScoring()) void ScoringView.load()
  const [desk] = await Promise.all([coming, spoken])
  resume()
  draw(desk)
} else {
  await spoken
  draw(coming)
  draw(await coming)
}

whenIdle(() => void watchKeptFile(), 2_000)

/** What is done to an assessment that is kept in a file is followed from the start: else more is asked before it is saved. */
async function watchKeptFile(): Promise<void> {
  const module = await import('../views/keepFile/descent.ts').catch(() => null)
  module?.watchDescent()
}

async function speak({ language }: Preferences): Promise<void> {
  document.documentElement.lang = await setLanguage(language)
}

function draw(desk: Desk | Promise<Desk>): void {
  page.render(
    <DeskProvider value={desk}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </DeskProvider>,
  )
}

/** A returning visit goes straight to the work; an address that names a place, or a code, is left as it is. */
function resume(): void {
  if (isPlain() && appStore.getState().history !== null) goTo(hashOfView('scoring'), 'replace')
}

function isPlain(): boolean {
  return ['', '#', '#/'].includes(currentHash())
}

/**
 * Whether the visit begins with the view that most do. That is fetched while the desk and the language still are: nobody
 * waits for the one after the other.
 */
function isScoring(): boolean {
  return isPlain() || parseRoute(currentHash())?.view === 'scoring'
}
