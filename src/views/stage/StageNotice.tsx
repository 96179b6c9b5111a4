import type { StageShow } from '../../state/stageShow.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useNow } from './useNow.ts'

/** How long a press waits for its second one, in milliseconds. */
const PATIENCE = 15_000

export interface StageNoticeProps {
  readonly show: StageShow
  readonly notice: string | null
}

/** What a press has to say instead of doing what it would. */
export function StageNotice({ show, notice }: StageNoticeProps) {
  const t = useTranslate()
  const { warnedAt } = show.live
  const now = useNow(warnedAt === null ? null : 1_000)
  const isWarned = warnedAt !== null && now - Date.parse(warnedAt) <= PATIENCE
  const missing = show.expected === null ? null : show.expected - show.answered
  const warning = missing === null || missing <= 0 ? t('stage:notice.unknown') : t('stage:notice.missing', { count: missing })
  const text = notice ?? (isWarned ? warning : null)
  return (
    <div className="stage-notice" role="alert">
      {text !== null && <p>{text}</p>}
    </div>
  )
}
