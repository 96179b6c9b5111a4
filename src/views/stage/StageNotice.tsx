import type { StageShow } from '../../state/stageShow.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { heldOf } from './held.ts'
import { useNow } from '../useNow.ts'

export interface StageNoticeProps {
  readonly show: StageShow
  readonly notice: string | null
}

/** What a press has to say instead of doing what it would. */
export function StageNotice({ show, notice }: StageNoticeProps) {
  const t = useTranslate()
  const { warnedAt } = show.live
  const now = useNow(warnedAt === null ? null : 1_000)
  const isWarned = heldOf(show.live, now) === 'early'
  const missing = show.expected === null ? null : show.expected - show.answered
  const warning = missing === null || missing <= 0 ? t('stage:notice.unknown') : t('stage:notice.missing', { count: missing })
  const text = notice ?? (isWarned ? warning : null)
  return (
    <div className="stage-notice" role="alert">
      {text !== null && <p>{text}</p>}
    </div>
  )
}
