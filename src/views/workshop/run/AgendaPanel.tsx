import { plannedItems, totalMinutes } from '../../../model/agenda.ts'
import type { Round } from '../../../model/round.ts'
import type { Live } from '../../../state/live.ts'
import { formatTime } from '../../../wording/format.ts'
import { useLanguage, useTranslate, type Translate } from '../../../wording/i18n.ts'
import { beginItem } from '../../stage/stageActions.ts'
import { useNow } from '../../useNow.ts'
import { durationWords } from '../durationWords.ts'
import { agendaTime, type AgendaTime } from './agendaTime.ts'

/** Often enough for whole minutes; in milliseconds. */
const TICK = 5_000

export interface AgendaPanelProps {
  readonly round: Round
  readonly live: Live
  readonly isReadOnly: boolean
}

/** Where the workshop is in its agenda, and how late. Nothing of it is announced: a clock that speaks disturbs. */
export function AgendaPanel({ round, live, isReadOnly }: AgendaPanelProps) {
  const t = useTranslate()
  const language = useLanguage()
  const now = useNow(TICK)
  const time = agendaTime(round.agenda, live, now)
  const { next } = time
  return (
    <section className="desk-card">
      <div className="card-head">
        <h3>{t('workshop:agenda.title')}</h3>
        <p className="agenda-clock">{formatTime(new Date(now).toISOString(), language)}</p>
      </div>
      <p className="agenda-late">{lateWords(time, t)}</p>
      <ol className="agenda-run">
        {plannedItems(round.agenda).map(({ id, minutes }) => {
          const isNow = time.current?.id === id
          return (
            <li key={id} aria-current={isNow ? 'step' : undefined}>
              <span>{t(`workshop:agenda.items.${id}`)}</span>
              <span>{isNow && time.left !== null ? leftWords(time.left, t) : durationWords(minutes, t)}</span>
            </li>
          )
        })}
      </ol>
      {next === null ? (
        <p className="help">{t('workshop:agenda.over', { total: durationWords(totalMinutes(round.agenda), t) })}</p>
      ) : (
        !isReadOnly && (
          <button
            type="button"
            className="button"
            onClick={() => beginItem(round.id, next.id, new Date().toISOString())}
          >
            <span>
              {time.current === null ? t('workshop:agenda.begin') : t('workshop:agenda.beginNext')}{' '}
              {t(`workshop:agenda.items.${next.id}`)}
            </span>
          </button>
        )
      )}
    </section>
  )
}

function lateWords({ late }: AgendaTime, t: Translate): string {
  if (late === null) return t('workshop:agenda.notBegun')
  if (late === 0) return t('workshop:agenda.onTime')
  return late > 0 ? t('workshop:agenda.late', { count: late }) : t('workshop:agenda.early', { count: -late })
}

function leftWords(left: number, t: Translate): string {
  if (left === 0) return t('workshop:agenda.timeUp')
  return left > 0 ? t('workshop:agenda.left', { count: left }) : t('workshop:agenda.overrun', { count: -left })
}
