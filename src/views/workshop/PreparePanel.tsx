import { useState } from 'react'
import { isFrozen, type Round } from '../../model/round.ts'
import { useApp } from '../../state/store.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { SheetsDialog } from '../collect/SheetsDialog.tsx'
import { OpenActions } from '../plan/OpenActions.tsx'
import { hashOfView } from '../route.ts'
import { goToView, openLayer } from '../useRoute.ts'
import { AgendaPlan } from './AgendaPlan.tsx'
import { itemOfTask, ROUND_NAME } from './places.ts'
import { removeRound } from './roundActions.ts'
import { RoundFacts } from './RoundFacts.tsx'

export interface PreparePanelProps {
  readonly round: Round
  readonly isReadOnly: boolean
}

/** What the round is set up with, and what can be done before the day. */
export function PreparePanel({ round, isReadOnly }: PreparePanelProps) {
  const t = useTranslate()
  const assessment = useApp(({ history }) => history?.present ?? null)
  return (
    <div className="workshop-columns">
      <div className="workshop-stack">
        {assessment && <OpenActions key={round.id} assessment={assessment} round={round} isReadOnly={isReadOnly} />}
        <Setup round={round} isReadOnly={isReadOnly} />
      </div>
      <div className="workshop-stack">
        <section className="desk-card">
          <h3>{t('workshop:agenda.title')}</h3>
          <AgendaPlan round={round} />
        </section>
        <section className="desk-card">
          <h3>{t('workshop:trial')}</h3>
          <p>{t('workshop:prepare.trial')}</p>
          <div className="workshop-actions">
            <a className="button" href={hashOfView('trial')}>
              {t('workshop:trial')}
            </a>
          </div>
        </section>
      </div>
    </div>
  )
}

/** What it is set up with, and what of that can still be done. */
function Setup({ round, isReadOnly }: PreparePanelProps) {
  const t = useTranslate()
  const [isPrinting, setPrinting] = useState(false)
  const isEmpty = !isFrozen(round) && round.participants.length + round.tallies.length === 0
  return (
    <section className="desk-card">
      <h3>{t('workshop:prepare.who')}</h3>
      <RoundFacts round={round} />
      {/* A double click that made the round ends on one of these: its second click is none. */}
      {!isReadOnly && (
        <div className="workshop-actions">
          <button
            type="button"
            className="button"
            onClick={({ detail }) => detail < 2 && openLayer('round', itemOfTask({ kind: 'change', number: round.number }))}
          >
            <Icon name="edit" />
            {t('workshop:prepare.change')}
          </button>
          <button
            type="button"
            className="button"
            onClick={({ detail }) => detail < 2 && openLayer('round', itemOfTask({ kind: 'new' }))}
          >
            <Icon name="plus" />
            {t('workshop:prepare.new')}
          </button>
          <button type="button" className="button" onClick={({ detail }) => detail < 2 && setPrinting(true)}>
            <Icon name="print" />
            {t('collect:paper.print')}
          </button>
          {isEmpty && (
            <button
              type="button"
              className="button button-quiet"
              onClick={({ detail }) => detail < 2 && remove(round)}
            >
              <Icon name="remove" />
              {t('workshop:prepare.remove')}
            </button>
          )}
        </div>
      )}
      {isPrinting && <SheetsDialog round={round} onClose={() => setPrinting(false)} />}
    </section>
  )
}

function remove({ id }: Round): void {
  removeRound(id)
  goToView('workshop')
  focusSoon(ROUND_NAME)
}
