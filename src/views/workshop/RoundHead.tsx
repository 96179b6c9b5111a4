import { useId } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { isOpenRound } from '../../analysis/groupsShown.ts'
import { countPeople, isFrozen, type Round } from '../../model/round.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView } from '../route.ts'
import { goToView } from '../useRoute.ts'
import { nextStepWords } from './nextStepWords.ts'
import { itemOf, PLACES, ROUND_NAME, type Place } from './places.ts'
import { statusWords } from './roundWords.ts'
import type { Run } from './run/useRun.ts'
import { StageHelp } from './run/StageHelp.tsx'
import { useNextStep } from './useNextStep.ts'

export interface RoundHeadProps {
  readonly assessment: Assessment
  readonly round: Round
  readonly place: Place
  readonly run: Run
  readonly isReadOnly: boolean
}

/** Which round, how it stands, and what comes next; below it the four places of its page. */
export function RoundHead({ assessment, round, place, run, isReadOnly }: RoundHeadProps) {
  const t = useTranslate()
  const isOpen = !isFrozen(round) && round.closedAt === null && isOpenRound(round, countPeople(round))
  return (
    <header className="round-head">
      <div className="round-line">
        <RoundPicker rounds={assessment.rounds} round={round} place={place} />
        <p className="round-code">
          <span>{t('workshop:code')}</span> <strong>{round.tag}</strong>
        </p>
        <p className="round-status">
          {statusWords(round, t)}
          {round.waiting.length > 0 && <span> · {t('workshop:status.waiting', { count: round.waiting.length })}</span>}
        </p>
        {!isReadOnly && <NextButton round={round} place={place} run={run} />}
      </div>
      <StageHelp run={run} answered={countPeople(round)} expected={round.expected} />
      {isOpen && <p className="round-open">{t('workshop:openVote', { minimum: round.minimumGroupSize })}</p>}
      <nav className="places" aria-label={t('workshop:places.label')}>
        {PLACES.map((each) => (
          <a key={each} href={hashOfView('workshop', itemOf(round, each))} aria-current={each === place ? 'page' : undefined}>
            {t(`workshop:places.${each}`)}
          </a>
        ))}
      </nav>
    </header>
  )
}

interface PickerProps {
  readonly rounds: readonly Round[]
  readonly round: Round
  readonly place: Place
}

function RoundPicker({ rounds, round, place }: PickerProps) {
  const t = useTranslate()
  const id = useId()
  if (rounds.length === 1) return <h2 id={ROUND_NAME} tabIndex={-1} className="round-name">{t('workshop:round', { number: round.number })}</h2>
  return (
    <h2 id={ROUND_NAME} tabIndex={-1} className="round-name">
      <label className="visually-hidden" htmlFor={id}>
        {t('workshop:pick')}
      </label>
      <select
        id={id}
        className="input"
        value={round.number}
        onChange={({ target }) => {
          const picked = rounds.find(({ number }) => number === Number(target.value))
          if (picked) goToView('workshop', itemOf(picked, place))
        }}
      >
        {rounds.map(({ id: key, number }) => (
          <option key={key} value={number}>
            {t('workshop:round', { number })}
          </option>
        ))}
      </select>
    </h2>
  )
}

function NextButton({ round, place, run }: Pick<RoundHeadProps, 'round' | 'place' | 'run'>) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { step, take } = useNextStep(round, { place, run })
  return (
    <button type="button" className="button button-primary round-next" onClick={(event) => event.detail < 2 && take()}>
      <span className="visually-hidden">{t('workshop:next.label')}</span>{' '}
      {nextStepWords(step, words, t)}
    </button>
  )
}
