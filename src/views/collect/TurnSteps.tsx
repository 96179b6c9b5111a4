import { useTranslate } from '../../wording/i18n.ts'
import { AboutStep } from '../phone/AboutStep.tsx'
import { codeOf, countsOf, type AnswerSet } from '../phone/answerSet.ts'
import { goToStep, leaveToStep } from '../phone/going.ts'
import { AnswerRows } from '../phone/OverviewStep.tsx'
import { PhoneSteps } from '../phone/PhoneSteps.tsx'
import { usePhoneWords } from '../phone/phoneWords.ts'
import type { Step } from '../phone/place.ts'
import { QuestionStep } from '../phone/QuestionStep.tsx'
import type { Round as AskedRound } from '../phone/round.ts'
import type { StepProps } from '../phone/stepProps.ts'

export interface TurnStepsProps {
  readonly asked: AskedRound
  readonly set: AnswerSet
  readonly step: Step
  /** Handing in has just failed. */
  readonly isRefused: boolean
  readonly onChange: (set: AnswerSet) => void
  readonly onGive: () => void
  readonly onStop: () => void
}

/** One person's turn, with the steps of the participants' page. */
export function TurnSteps({ asked, set, step, onChange, onStop, ...given }: TurnStepsProps) {
  const t = useTranslate()
  // Nothing is kept, and erasing is what leaving does.
  const props: StepProps = { round: asked, answers: { set, isKept: false, change: onChange, erase: onStop } }
  const picked = typeof step === 'number' ? asked.picked[step] : undefined
  return (
    <div className="phone turn">
      <header className="phone-header">
        <span>{t('turn:room', { tag: asked.room.tag, number: asked.number })}</span>
        <button type="button" className="button button-quiet" onClick={onStop}>
          {t('turn:stop.button')}
        </button>
      </header>
      <main className="phone-main">
        {step === 'about' && <AboutStep {...props} />}
        {picked && typeof step === 'number' && <QuestionStep key={step} {...props} picked={picked} index={step} />}
        {step === 'overview' && <TurnOverview {...props} {...given} />}
      </main>
    </div>
  )
}

/** All answers at a glance, and the button that hands them in. */
function TurnOverview({ round, answers, isRefused, onGive }: StepProps & Pick<TurnStepsProps, 'isRefused' | 'onGive'>) {
  const t = useTranslate()
  const words = usePhoneWords()
  const counts = countsOf(answers.set, round.picked)
  const canGive = codeOf(answers.set, round.room) !== null
  return (
    <>
      <h1 tabIndex={-1}>{words.t('phone:overview.title')}</h1>
      {canGive ? (
        <p className="phone-lead">{words.t('phone:overview.counts', { ...counts })}</p>
      ) : (
        <p className="phone-warning">{counts.unknown > 0 ? t('turn:give.unknownOnly') : t('turn:give.none')}</p>
      )}
      <p>
        {words.t('phone:overview.hint')} {t('turn:give.text')}
      </p>
      <AnswerRows round={round} answers={answers} />
      {isRefused && (
        <p className="phone-warning" role="alert">
          {t('turn:give.refused')}
        </p>
      )}
      <PhoneSteps
        next={canGive ? t('turn:give.button') : words.t('phone:nothing.rate')}
        onPrevious={() => leaveToStep(round.picked.length - 1)}
        onNext={canGive ? onGive : () => goToStep(0)}
      />
    </>
  )
}
