import { Component, useEffect, type ComponentType, type ReactNode } from 'react'
import type { Assessment } from '../model/assessment.ts'
import { appStore, useApp } from '../state/store.ts'
import { useDesk } from '../views/desk.ts'
import { forgetFailures, isNotLoaded } from '../views/lazyView.tsx'
import { useTranslate } from '../wording/i18n.ts'

/** What went wrong, and the way to try again. */
export interface Failure {
  /** It could not be fetched, and has no fault. */
  readonly isNotLoaded: boolean
  readonly onRetry: () => void
  /** The way to do without it, where there is one. */
  readonly onClose: (() => void) | null
}

export interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What is shown instead; of itself a page that says what can be done now. */
  readonly fallback?: ComponentType<Failure>
  readonly onClose?: () => void
}

interface State {
  readonly failed: { readonly isNotLoaded: boolean } | null
}

/** Keeps a bug in one part, or one that cannot be fetched, from taking the rest along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { isNotLoaded: isNotLoaded(error) } }
  }

  override render() {
    const { children, fallback: Fallback = Failed, onClose = null } = this.props
    const { failed } = this.state
    if (failed === null) return children
    return <Fallback {...failed} onRetry={this.retry} onClose={onClose} />
  }

  private readonly retry = () => {
    forgetFailures()
    this.setState({ failed: null })
  }
}

function Failed({ isNotLoaded: isMissing, onRetry }: Failure) {
  const t = useTranslate()
  const open = useApp((state) => state.history?.present ?? null)
  useRetries(onRetry)

  function undo() {
    appStore.getState().undo()
    onRetry()
  }
  return (
    <section className="failed" role="alert">
      <h2>{isMissing ? t('shell:error.missing.title') : t('shell:error.title')}</h2>
      <p>{isMissing ? t('shell:error.missing.text') : t('shell:error.text')}</p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={onRetry}>
          {t('shell:error.retry')}
        </button>
        {!isMissing && (
          <button type="button" className="button" onClick={undo}>
            {t('shell:error.undo')}
          </button>
        )}
        {open && <KeepButton assessment={open} />}
        {/* Without a network the page would be gone. */}
        {(!isMissing || navigator.onLine) && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('shell:error.reload')}
          </button>
        )}
      </div>
    </section>
  )
}

function KeepButton({ assessment }: { readonly assessment: Assessment }) {
  const t = useTranslate()
  const { exportToKeep } = useDesk()
  return (
    <button type="button" className="button" onClick={() => exportToKeep(assessment)}>
      {t('shell:error.download')}
    </button>
  )
}

/** A drawing that had no room may have it now, and what could not be fetched may be there. */
export function useRetries(onRetry: () => void): void {
  useEffect(() => {
    addEventListener('resize', onRetry)
    addEventListener('online', onRetry)
    return () => {
      removeEventListener('resize', onRetry)
      removeEventListener('online', onRetry)
    }
  }, [onRetry])
}
