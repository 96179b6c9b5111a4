import { useApp } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { formatTime } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'

/** The quiet line that says whether what is on the screen is kept. */
export function SaveLine() {
  const t = useTranslate()
  const language = useLanguage()
  const status = useApp((state) => state.saveStatus)
  const isKept = status.kind === 'saved' || status.kind === 'pending'
  const text =
    status.kind === 'saved' && status.at !== null
      ? t('bar:save.savedAt', { time: formatTime(status.at, language) })
      : t(`bar:save.${status.kind}`)
  return (
    <p className={isKept ? 'save-line' : 'save-line is-unsaved'} role="status">
      <Icon name={isKept ? 'check' : 'warning'} />
      <span>{text}</span>
    </p>
  )
}
