import { useState } from 'react'
import { countPeople, isFrozen, type Round } from '../../model/round.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { leaveView } from '../useRoute.ts'

/** How the turn before ended; null for none. */
export type LastTurn = 'given' | 'dropped' | null

export interface BetweenTurnsProps {
  readonly round: Round
  readonly last: LastTurn
  readonly isReadOnly: boolean
  readonly onBegin: () => void
}

/** A second press of a double click on 'hand in' must not begin the next turn, in milliseconds. */
const BOUNCE = 700

/** The blank screen between two people: nothing of anybody's answers, only how many have answered. */
export function BetweenTurns({ round, last, isReadOnly, onBegin }: BetweenTurnsProps) {
  const t = useTranslate()
  const [shownAt] = useState(() => performance.now())
  const { expected } = round
  const count = countPeople(round)
  return (
    <main className="phone turn turn-between">
      <p className="turn-last" role="status">
        {last !== null && t(`turn:last.${last}`)}
      </p>
      <h1 tabIndex={-1}>{last === 'given' ? t('turn:between.pass') : t('turn:between.title')}</h1>
      <p className="phone-lead">{t('turn:between.alone')}</p>
      <ul className="turn-notes">
        <li>{t('turn:between.projector')}</li>
        <li>{t('turn:between.nameless')}</li>
        {isFrozen(round) && <li>{t('turn:between.waits')}</li>}
      </ul>
      {isReadOnly && <p className="phone-warning">{t('turn:between.readOnly')}</p>}
      <div className="phone-actions">
        {!isReadOnly && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => performance.now() - shownAt > BOUNCE && onBegin()}
          >
            {t('turn:between.begin')}
          </button>
        )}
        <button type="button" className="button" onClick={() => leaveView('workshop')}>
          {t('turn:leave')}
        </button>
      </div>
      <p className="turn-count">
        {t('turn:room', { tag: round.tag, number: round.number })}
        <br />
        {expected === null
          ? t('turn:between.answered', { count })
          : t('turn:between.answeredOf', { count, expected })}
      </p>
    </main>
  )
}
