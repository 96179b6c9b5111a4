import type { StageShow } from '../../state/stageShow.ts'
import { formatTime } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useNow } from '../useNow.ts'
import { agendaTime } from '../workshop/run/agendaTime.ts'

const TICK = 5_000

/** The time, what is on, and how long it still is. */
export function StageClock({ show }: { readonly show: StageShow }) {
  const t = useTranslate()
  const language = useLanguage()
  const now = useNow(TICK)
  const { item } = show.live
  return (
    <p className="stage-clock">
      <strong>{formatTime(new Date(now).toISOString(), language)}</strong>
      {item !== null && (
        <span>
          <span>{t(`stage:agenda.${item}`)}</span>
          <Left show={show} now={now} />
        </span>
      )}
    </p>
  )
}

function Left({ show: { agenda, live }, now }: { readonly show: StageShow; readonly now: number }) {
  const t = useTranslate()
  const { left, late } = agendaTime(agenda, live, now)
  if (left === null || late === null) return null
  return (
    <span className="stage-clock-left">
      {left >= 0 ? t('stage:clock.left', { count: left }) : t('stage:clock.over', { count: -left })}
      {late !== 0 && ' · '}
      {late > 0 && t('stage:clock.late', { count: late })}
      {late < 0 && t('stage:clock.ahead', { count: -late })}
    </span>
  )
}
