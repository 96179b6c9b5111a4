import { useEffect } from 'react'
import { useApp } from '../state/store.ts'
import { AboutView } from '../views/about/AboutView.tsx'
import { LadderView } from '../views/ladder/LadderView.tsx'
import { PrintSheet } from '../views/printing/PrintSheet.tsx'
import { hashOfView, type Route } from '../views/route.ts'
import { FullCircleView } from '../views/scoring/FullCircleView.tsx'
import { ScoringView } from '../views/scoring/ScoringView.tsx'
import { Bar } from '../views/shell/Bar.tsx'
import { Footer } from '../views/shell/Footer.tsx'
import { Header } from '../views/shell/Header.tsx'
import { Notices } from '../views/shell/Notices.tsx'
import { StartView } from '../views/start/StartView.tsx'
import { useIsDark } from '../views/settings.ts'
import { useRoute } from '../views/useRoute.ts'
import { useTranslate } from '../wording/i18n.ts'
import { goTo } from '../browser/address.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FileEntrance } from './FileEntrance.tsx'
import { usePrinting } from './usePrinting.ts'
import './app.css'

/** The shell: header, notices, the view that the address names, and what lies over it. */
export function App() {
  const route = useRoute()
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const isPrinting = usePrinting()
  const isDark = useIsDark()
  const view = assessment === null && needsAssessment(route) ? 'start' : route.view

  // The style sheet reads the theme from the root element, which is not ours to render.
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }, [isDark])
  // An address that needs an assessment when there is none leads to the start.
  useEffect(() => {
    if (view !== route.view) goTo(hashOfView(view), 'replace')
  }, [view, route.view])

  return (
    <FileEntrance>
      {view === 'circle' && assessment ? (
        <FullCircleView assessment={assessment} item={route.item} isReadOnly={isReadOnly} />
      ) : (
        <>
          <SkipLink />
          <Header view={view} />
          {(view === 'scoring' || view === 'ladder') && assessment && <Bar view={view} assessment={assessment} />}
          <Notices />
          <main id="content" className="content" tabIndex={-1}>
            <ErrorBoundary key={view}>
              <CurrentView route={{ ...route, view }} />
            </ErrorBoundary>
          </main>
          <Footer />
        </>
      )}
      {isPrinting && assessment && (
        <PrintSheet assessment={assessment} what={view === 'ladder' ? 'ladder' : 'circle'} />
      )}
    </FileEntrance>
  )
}

function SkipLink() {
  const t = useTranslate()
  return (
    <a
      className="skip button"
      href="#content"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('content')?.focus()
      }}
    >
      {t('shell:skip')}
    </a>
  )
}

function CurrentView({ route: { view, item } }: { readonly route: Route }) {
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  if (view === 'about') return <AboutView />
  if (view === 'start' || assessment === null) return <StartView />

  const given = { assessment, item, isReadOnly }
  if (view === 'ladder') return <LadderView {...given} />
  return <ScoringView key={assessment.id} {...given} />
}

function needsAssessment({ view }: Route): boolean {
  return view === 'scoring' || view === 'circle' || view === 'ladder'
}
