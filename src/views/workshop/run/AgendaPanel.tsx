import { useRef, useState } from 'react'
import { plannedItems, totalMinutes, type AgendaId } from '../../../model/agenda.ts'
import type { Round } from '../../../model/round.ts'
import { setLive, type Live } from '../../../state/live.ts'
import { focusSoon } from '../../../ui/focus.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { formatTime } from '../../../wording/format.ts'
import { useLanguage, useTranslate, type Translate } from '../../../wording/i18n.ts'
import { beginItem } from '../../stage/stageActions.ts'
import { useNow } from '../../useNow.ts'
import { AgendaPlan } from '../AgendaPlan.tsx'
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
export function AgendaPanel(props: AgendaPanelProps) {
  const t = useTranslate()
  if (props.round.closedAt === null) return <RunningAgenda {...props} />
  return (
    <section className="desk-card">
      <h3>{t('workshop:agenda.title')}</h3>
      <AgendaPlan round={props.round} />
    </section>
  )
}

function RunningAgenda({ round, live, isReadOnly }: AgendaPanelProps) {
  const t = useTranslate()
  const language = useLanguage()
  const now = useNow(TICK)
  const time = agendaTime(round.agenda, live, now)
  return (
    <section className="desk-card">
      <div className="card-head">
        <h3>{t('workshop:agenda.title')}</h3>
        <p className="agenda-clock">{formatTime(new Date(now).toISOString(), language)}</p>
      </div>
      <p className="agenda-late">{lateWords(time, t)}</p>
      <ol className="agenda-run">
        {plannedItems(round.agenda).map(({ id, minutes }, index) => {
          const isNow = time.current?.id === id
          return (
            <li key={id} aria-current={isNow ? 'step' : undefined}>
              <span>
                {t(`workshop:agenda.items.${id}`)}
                {index < time.done && <Done />}
              </span>
              <span>{isNow && time.left !== null ? leftWords(time.left, t) : durationWords(minutes, t)}</span>
            </li>
          )
        })}
      </ol>
      {!isReadOnly && <Steps round={round} live={live} time={time} />}
    </section>
  )
}

function Done() {
  const t = useTranslate()
  return (
    <>
      {' '}
      <Icon name="check" />
      <span className="visually-hidden">{t('workshop:agenda.done')}</span>
    </>
  )
}

const AGENDA_OVER = 'agenda-over'

interface StepsProps extends Pick<AgendaPanelProps, 'round' | 'live'> {
  readonly time: AgendaTime
}

/** On to the next item, and back from one that was begun too soon: then its time goes on as if it never had ended. */
function Steps({ round, live, time: { current, previous, next } }: StepsProps) {
  const t = useTranslate()
  const [begun, setBegun] = useState<Readonly<Partial<Record<AgendaId, string>>>>({})
  const on = useRef<HTMLButtonElement>(null)

  function begin(item: AgendaId) {
    if (live.item !== null && live.itemStartedAt !== null) setBegun({ ...begun, [live.item]: live.itemStartedAt })
    beginItem(round.id, item, new Date().toISOString())
    // After the last there is no button to begin with.
    if (plannedItems(round.agenda).at(-1)?.id === item) focusSoon(AGENDA_OVER)
  }

  function back() {
    if (previous) beginItem(round.id, previous.id, begun[previous.id] ?? new Date().toISOString())
    else {
      setLive(round.id, { item: null, itemStartedAt: null, startedAt: null })
      on.current?.focus()
    }
  }

  return (
    <>
      {next === null && (
        <p id={AGENDA_OVER} className="help" tabIndex={-1}>
          {t('workshop:agenda.over', { total: durationWords(totalMinutes(round.agenda), t) })}
        </p>
      )}
      <div className="workshop-actions">
        {next !== null && (
          <button ref={on} type="button" className="button" onClick={() => begin(next.id)}>
            <span>
              {current === null ? t('workshop:agenda.begin') : t('workshop:agenda.beginNext')}{' '}
              {t(`workshop:agenda.items.${next.id}`)}
            </span>
          </button>
        )}
        {current !== null && (
          <button type="button" className="button button-quiet" onClick={back}>
            {t('workshop:agenda.back')}
          </button>
        )}
      </div>
    </>
  )
}

function lateWords({ late }: AgendaTime, t: Translate): string {
  if (late === null) return t('workshop:agenda.notBegun')
  if (late === 0) return t('workshop:agenda.onTime')
  return spanWords(late, late > 0 ? 'late' : 'early', t)
}

function leftWords(left: number, t: Translate): string {
  if (left === 0) return t('workshop:agenda.timeUp')
  return spanWords(left, left > 0 ? 'left' : 'overrun', t)
}

/** Minutes in full, as they are said; from an hour on '1 t 15 min'. */
function spanWords(minutes: number, kind: 'late' | 'early' | 'left' | 'overrun', t: Translate): string {
  const count = Math.abs(minutes)
  if (count < 60) return t(`workshop:agenda.${kind}`, { count })
  return t(`workshop:agenda.long.${kind}`, { time: durationWords(count, t) })
}
