import { countPeople, isFrozen, type Round } from '../../../model/round.ts'
import { useApp } from '../../../state/store.ts'
import { focusSoon } from '../../../ui/focus.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { hashOfView } from '../../route.ts'
import { exportForSharing } from '../../shell/exporting.ts'
import { TakeSnapshotButton } from '../../snapshots/TakeSnapshotButton.tsx'
import { openLayer } from '../../useRoute.ts'
import { itemOf, itemOfTask } from '../places.ts'
import { closeRound } from '../roundActions.ts'
import { FULL_EXPORT } from './exports.ts'
import { ROUND_END } from './roundEnd.ts'
import { SettledSummary } from './SettledSummary.tsx'
import './closing.css'

export interface ClosingPanelProps {
  readonly round: Round
  readonly isReadOnly: boolean
}

/** What the round ended with, the two files, and what becomes of the single answers. */
export function ClosingPanel({ round, isReadOnly }: ClosingPanelProps) {
  return (
    <div className="workshop-columns">
      <div className="workshop-stack">
        <SettledSummary round={round} isReadOnly={isReadOnly} />
      </div>
      <div className="workshop-stack">
        <Files round={round} />
        {!isReadOnly && <End round={round} />}
        {!isReadOnly && <Snapshot />}
        {!isReadOnly && <Again round={round} />}
      </div>
    </div>
  )
}

function Files({ round }: { readonly round: Round }) {
  const t = useTranslate()
  const assessment = useApp(({ history }) => history?.present ?? null)
  if (assessment === null) return null
  return (
    <section className="desk-card">
      <h3>{t('workshop:export.title')}</h3>
      <p>{t('workshop:export.sharingText')}</p>
      <button type="button" className="button" onClick={() => exportForSharing(assessment)}>
        <Icon name="download" />
        {t('workshop:export.sharing')}
      </button>
      {hasSingleAnswers(round) && (
        <div className="export-full">
          <p>{t('workshop:export.fullText')}</p>
          <button type="button" className="button" onClick={() => openLayer('export', FULL_EXPORT)}>
            <Icon name="lock" />
            {t('workshop:export.full')}
          </button>
        </div>
      )}
    </section>
  )
}

function End({ round }: { readonly round: Round }) {
  const t = useTranslate()
  const isClosed = round.closedAt !== null
  return (
    <section className="desk-card">
      <h3 id={ROUND_END} tabIndex={-1}>{isClosed ? t('workshop:end.closed') : t('workshop:end.title')}</h3>
      {!isClosed && (
        <>
          <p>{t('workshop:end.text')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              closeRound(round.id, new Date().toISOString())
              focusSoon(ROUND_END)
            }}
          >
            <Icon name="check" />
            {t('workshop:end.close')}
          </button>
        </>
      )}
      {isClosed && <Answers round={round} />}
    </section>
  )
}

function Answers({ round }: { readonly round: Round }) {
  const t = useTranslate()
  if (!hasSingleAnswers(round)) return <p>{t('workshop:answers.gone', { count: countPeople(round) })}</p>
  return (
    <>
      <p>{isFrozen(round) ? t('workshop:answers.offer') : t('workshop:answers.offerUnshown')}</p>
      <button type="button" className="button" onClick={() => openLayer('answers', itemOf(round, 'close'))}>
        <Icon name="remove" />
        {t('workshop:answers.delete')}
      </button>
    </>
  )
}

function Snapshot() {
  const t = useTranslate()
  return (
    <section className="desk-card">
      <h3>{t('workshop:snapshot.title')}</h3>
      <p>{t('workshop:snapshot.text')}</p>
      <div className="workshop-actions">
        <TakeSnapshotButton />
      </div>
    </section>
  )
}

function Again({ round }: { readonly round: Round }) {
  const t = useTranslate()
  return (
    <section className="desk-card">
      <h3>{t('workshop:again.title')}</h3>
      <p>{t('workshop:again.text')}</p>
      <div className="workshop-actions">
        <button
          type="button"
          className="button"
          onClick={() => openLayer('round', itemOfTask({ kind: 'again', number: round.number }))}
        >
          {t('workshop:again.same')}
        </button>
        <button type="button" className="button" onClick={() => openLayer('round', itemOfTask({ kind: 'new' }))}>
          {t('workshop:again.others')}
        </button>
        {/* Of a closed round it is the next step, above. */}
        {isFrozen(round) && round.closedAt === null && (
          <a className="button" href={hashOfView('understanding')}>
            {t('workshop:again.understanding')}
          </a>
        )}
      </div>
    </section>
  )
}

function hasSingleAnswers({ participants, tallies, waiting }: Round): boolean {
  return participants.length + tallies.length + waiting.length > 0
}
