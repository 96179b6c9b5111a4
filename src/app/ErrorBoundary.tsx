import { Component, useEffect, type ReactNode } from 'react'
import { appStore } from '../state/store.ts'
import { exportOpen } from '../views/shell/exporting.ts'
import { useTranslate } from '../wording/i18n.ts'

interface State {
  readonly hasFailed: boolean
}

/** Keeps a bug in one view from taking the rest along, and shows what can be done now. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false }

  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <Failed onRetry={this.retry} />
  }

  private readonly retry = () => this.setState({ hasFailed: false })
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslate()

  // A drawing that had no room may have it now.
  useEffect(() => {
    addEventListener('resize', onRetry)
    return () => removeEventListener('resize', onRetry)
  }, [onRetry])

  function undo() {
    appStore.getState().undo()
    onRetry()
  }
  return (
    <section className="failed" role="alert">
      <h2>{t('shell:error.title')}</h2>
      <p>{t('shell:error.text')}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={undo}>
          {t('shell:error.undo')}
        </button>
        <button type="button" className="button" onClick={exportOpen}>
          {t('shell:error.download')}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('shell:error.reload')}
        </button>
      </div>
    </section>
  )
}
