import { isFrozen, type Round } from '../../../model/round.ts'
import { setLive } from '../../../state/live.ts'
import { isSamePlace, nextPlace } from '../../../state/stagePlace.ts'
import { stageFactsOf } from '../../../state/stageShow.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { hashOfView } from '../../route.ts'
import { useFramework } from '../../settings.ts'
import { toggleBlank, toggleClock } from '../../stage/stageActions.ts'
import { JumpList } from './JumpList.tsx'
import { stageWords } from './stageWords.ts'
import type { Run } from './useRun.ts'

export interface StagePanelProps {
  readonly round: Round
  readonly run: Run
  readonly isReadOnly: boolean
}

/** What is on the stage, what comes next, and the keys of the clicker as buttons. */
export function StagePanel({ round, run, isReadOnly }: StagePanelProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const framework = useFramework()
  const { live } = run
  const next = nextPlace(live.place, stageFactsOf(round, live, framework))
  return (
    <section className="desk-card stage-card">
      <div className="card-head">
        <h3>{t('workshop:stage.title')}</h3>
        <StageWindow round={round} run={run} isReadOnly={isReadOnly} />
      </div>
      <dl className="stage-now">
        <div>
          <dt>{t('workshop:stage.now')}</dt>
          <dd aria-live="polite">
            {live.isBlank ? t('workshop:stage.isBlank') : stageWords(live.place, words, t)}
          </dd>
        </div>
        <div>
          <dt>{t('workshop:stage.next')}</dt>
          <dd>{isSamePlace(next, live.place) ? t('workshop:stage.last') : stageWords(next, words, t)}</dd>
        </div>
      </dl>
      <StageButtons round={round} run={run} isReadOnly={isReadOnly} />
      {!isFrozen(round) && (
        <Segments
          legend={t('workshop:order.label')}
          segments={ORDERS.map((value) => ({ value, label: t(`workshop:order.${value}`) }))}
          value={live.order}
          isReadOnly={isReadOnly}
          onChoose={(value) => setLive(round.id, { order: value === 'one' ? 'one' : 'all' })}
        />
      )}
      <JumpList round={round} live={live} isReadOnly={isReadOnly} />
      <p className="help stage-keys">{t('workshop:stage.keys')}</p>
    </section>
  )
}

const ORDERS = ['all', 'one'] as const

function StageWindow({ round, run, isReadOnly }: StagePanelProps) {
  const t = useTranslate()
  // Before anything has been shown, opening it is the next step, and stands at the top.
  const isNextStep = !isReadOnly && !run.isStageOpen && !isFrozen(round) && round.closedAt === null
  return (
    <div className="workshop-actions">
      {!isNextStep && (
        <button type="button" className="button" disabled={isReadOnly} onClick={run.openStage}>
          <Icon name="screen" />
          {run.isStageOpen ? t('workshop:stage.toFront') : t('workshop:stage.open')}
        </button>
      )}
      <a className="button button-quiet" href={hashOfView('show')}>
        {t('workshop:stage.here')}
      </a>
    </div>
  )
}

function StageButtons({ round, run, isReadOnly }: StagePanelProps) {
  const t = useTranslate()
  const { live } = run
  return (
    <div className="stage-buttons">
      <button type="button" className="button" disabled={isReadOnly} onClick={run.back}>
        <Icon name="left" />
        {t('workshop:stage.back')}
      </button>
      <button
        type="button"
        className="button"
        disabled={isReadOnly}
        onClick={(event) => event.detail < 2 && run.on()}
      >
        {t('workshop:stage.on')}
        <Icon name="right" />
      </button>
      <button
        type="button"
        className="button"
        disabled={isReadOnly}
        aria-pressed={live.isBlank}
        onClick={() => toggleBlank(round.id)}
      >
        {t('workshop:stage.blank')} <kbd>B</kbd>
      </button>
      <button
        type="button"
        className="button"
        disabled={isReadOnly}
        aria-pressed={live.isClockShown}
        onClick={() => toggleClock(round.id)}
      >
        {t('workshop:stage.clock')} <kbd>T</kbd>
      </button>
      {live.place.component !== null && isFrozen(round) && round.closedAt === null && (
        <button
          type="button"
          className="button"
          disabled={isReadOnly}
          onClick={() => live.place.component !== null && run.settle(live.place.component)}
        >
          {t('workshop:stage.decision')} <kbd>D</kbd>
        </button>
      )}
    </div>
  )
}
