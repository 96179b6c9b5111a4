import { lazy, Suspense, useEffect } from 'react'
import { useApp } from '../state/store.ts'
import { hashOfView, type Route } from '../views/route.ts'
import { Bar } from '../views/shell/Bar.tsx'
import { Footer } from '../views/shell/Footer.tsx'
import { Header } from '../views/shell/Header.tsx'
import { Notices } from '../views/shell/Notices.tsx'
import { StartView } from '../views/start/StartView.tsx'
import { useIsDark } from '../views/settings.ts'
import { useRoute } from '../views/useRoute.ts'
import { loadLaterTexts, useTranslate } from '../wording/i18n.ts'
import { goTo } from '../browser/address.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FileEntrance } from './FileEntrance.tsx'
import './app.css'

// Not on the way to the first drawing of the circle.
const AboutView = lazy(async () => {
  const [{ AboutView: View }] = await Promise.all([import('../views/about/AboutView.tsx'), loadLaterTexts()])
  return { default: View }
})
const ScoringView = lazy(async () => ({ default: (await import('../views/scoring/ScoringView.tsx')).ScoringView }))
const FullCircleView = lazy(async () => ({
  default: (await import('../views/scoring/FullCircleView.tsx')).FullCircleView,
}))
const LadderView = lazy(async () => ({ default: (await import('../views/ladder/LadderView.tsx')).LadderView }))

/** The shell: header, notices, the view that the address names, and what lies over it. */
export function App() {
  const t = useTranslate()
  const route = useRoute()
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  const isDark = useIsDark()
  const view = assessment === null && needsAssessment(route) ? 'start' : route.view

  // The style sheet reads the theme from the root element, which is not ours to render.
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }, [isDark])
  // So that a tab, a bookmark and a screen reader can tell the pages apart.
  useEffect(() => {
    document.title = view === 'start' ? t('shell:name') : `${t(`shell:titles.${view}`)} – ${t('shell:name')}`
  }, [view, t])
  // An address that needs an assessment when there is none leads to the start.
  useEffect(() => {
    if (view !== route.view) goTo(hashOfView(view), 'replace')
  }, [view, route.view])

  return (
    <FileEntrance>
      {view === 'circle' && assessment ? (
        <Suspense>
          <FullCircleView assessment={assessment} item={route.item} isReadOnly={isReadOnly} />
        </Suspense>
      ) : (
        <>
          <SkipLink />
          <Header view={view} />
          <main id="content" className="content" tabIndex={-1}>
            <div>
              <Notices />
              {(view === 'scoring' || view === 'ladder') && assessment && <Bar view={view} assessment={assessment} />}
            </div>
            <ErrorBoundary key={view}>
              <Suspense>
                <CurrentView route={{ ...route, view }} />
              </Suspense>
            </ErrorBoundary>
          </main>
          <Footer />
        </>
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
