import { Suspense, useEffect } from 'react'
import type { Assessment } from '../model/assessment.ts'
import { useApp } from '../state/store.ts'
import { useCodeFragment } from '../views/collect/useCodeFragment.ts'
import { hashOfView, type View } from '../views/route.ts'
import { Footer } from '../views/shell/Footer.tsx'
import { Header } from '../views/shell/Header.tsx'
import { StartView } from '../views/start/StartView.tsx'
import { useIsDark } from '../views/settings.ts'
import { useRoutePart } from '../views/useRoute.ts'
import { useTranslate } from '../wording/i18n.ts'
import { goTo } from '../browser/address.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FileEntrance } from './FileEntrance.tsx'
import {
  AboutView,
  Bar,
  Beside,
  CodeLinkNotice,
  CompareView,
  FullCircleView,
  Notices,
  CatalogueView,
  PlanView,
  ReportView,
  ScoringView,
  ShowView,
  TrialView,
  TurnView,
  UnderstandingView,
  WorkshopView,
} from './lazyViews.ts'
import { loadMeetingWhenIdle } from './loadMeeting.ts'
import { PartFailed } from './PartFailed.tsx'
import './app.css'

/** The shell: header, notices, the view that the address names, and what lies over it. */
export function App() {
  const t = useTranslate()
  const asked = useRoutePart('view')
  const item = useRoutePart('item')
  const { fragment, forget } = useCodeFragment()
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  // Only the desk says so: by then it is there, and they with it.
  const hasNotices = useApp(({ saveStatus: { kind }, setAside }) => !['saved', 'pending'].includes(kind) || setAside.length > 0)
  const isDark = useIsDark()
  const view = assessment === null && needsAssessment(asked) ? 'start' : asked

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
    if (view !== asked) goTo(hashOfView(view), 'replace')
  }, [view, asked])
  // The network is outside, and may be gone later.
  useEffect(() => loadMeetingWhenIdle(view), [view])

  return (
    <FileEntrance>
      {assessment && (
        <Suspense>
          <Beside assessment={assessment} />
        </Suspense>
      )}
      {isWholeScreen(view) && assessment ? (
        <ErrorBoundary key={view}>
          <Suspense>
            <WholeScreen view={view} given={{ assessment, item, isReadOnly }} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <>
          <SkipLink />
          <Header view={view} />
          <main id="content" className="content" tabIndex={-1}>
            <div>
              {hasNotices && (
                <Suspense>
                  <Notices />
                </Suspense>
              )}
              {fragment && (
                <ErrorBoundary key={fragment.turn} fallback={PartFailed} onClose={forget}>
                  <Suspense>
                    <CodeLinkNotice fragment={fragment.text} onClose={forget} />
                  </Suspense>
                </ErrorBoundary>
              )}
              {hasBar(view) && assessment && (
                <Suspense>
                  <Bar view={view} assessment={assessment} />
                </Suspense>
              )}
            </div>
            <ErrorBoundary key={view}>
              <Suspense>
                <CurrentView view={view} item={item} />
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

function CurrentView({ view, item }: { readonly view: View; readonly item: string | null }) {
  const assessment = useApp((state) => state.history?.present ?? null)
  const isReadOnly = useApp((state) => state.isReadOnly)
  if (view === 'about') return <AboutView />
  if (view === 'trial') return <TrialView assessment={assessment} item={item} />
  if (view === 'start' || assessment === null) return <StartView />

  const given = { assessment, item, isReadOnly }
  if (view === 'ladder') return <CatalogueView {...given} />
  if (view === 'workshop') return <WorkshopView key={assessment.id} {...given} />
  if (view === 'understanding') return <UnderstandingView key={assessment.id} {...given} />
  if (view === 'plan') return <PlanView {...given} />
  if (view === 'compare') return <CompareView {...given} />
  if (view === 'report') return <ReportView {...given} />
  return <ScoringView key={assessment.id} {...given} />
}

interface Given {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** A view that has the whole screen to itself, without header and footer. */
function WholeScreen({ view, given }: { readonly view: View; readonly given: Given }) {
  if (view === 'show') return <ShowView {...given} />
  return view === 'turn' ? <TurnView {...given} /> : <FullCircleView {...given} />
}

function isWholeScreen(view: View): boolean {
  return view === 'circle' || view === 'show' || view === 'turn'
}

function hasBar(view: View): boolean {
  return !isWholeScreen(view) && needsAssessment(view)
}

function needsAssessment(view: View): boolean {
  return view !== 'start' && view !== 'about' && view !== 'trial'
}
