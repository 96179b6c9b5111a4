import { Icon } from '../ui/Icon.tsx'
import { useTranslate } from '../wording/i18n.ts'
import { useRetries, type Failure } from './ErrorBoundary.tsx'

/** Says in a corner that something that lies over the page could not be shown; the page under it goes on. */
export function PartFailed({ isNotLoaded, onRetry, onClose }: Failure) {
  const t = useTranslate()
  useRetries(onRetry)
  return (
    <div className="notice part-failed" role="alert">
      <Icon name="warning" />
      <p>{isNotLoaded ? t('shell:error.missing.part') : t('shell:error.part')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('shell:error.retry')}
      </button>
      {onClose && (
        <button type="button" className="button" onClick={onClose}>
          {t('shell:close')}
        </button>
      )}
    </div>
  )
}
