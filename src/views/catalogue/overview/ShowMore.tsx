import { formatNumber } from '../../../wording/format.ts'
import { useLanguage, useTranslate } from '../../../wording/i18n.ts'

export interface ShowMoreProps {
  readonly shown: number
  readonly all: number
  readonly onMore: () => void
}

/** Says how many of a list are shown, and shows more; nothing where all are. */
export function ShowMore({ shown, all, onMore }: ShowMoreProps) {
  const t = useTranslate()
  const language = useLanguage()
  if (shown >= all) return null
  return (
    <p className="overview-more">
      <span className="help">{t('overview:more.shown', {
          shown: formatNumber(shown, language),
          all: formatNumber(all, language),
        })}</span>{' '}
      <button type="button" className="button" onClick={onMore}>
        {t('overview:more.show')}
      </button>
    </p>
  )
}
