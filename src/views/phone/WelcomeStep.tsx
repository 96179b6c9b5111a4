import { hasContent } from './answerSet.ts'
import { goToStep, openLayer } from './going.ts'
import { usePhoneWords } from './phoneWords.ts'
import type { StepProps } from './stepProps.ts'

/** What this is, what is kept and where, and the room code to compare with the screen. */
export function WelcomeStep({ round, answers, isCleared }: StepProps & { readonly isCleared: boolean }) {
  const { t } = usePhoneWords()
  const count = round.picked.length
  const hasAnswers = hasContent(answers.set)
  return (
    <>
      <h1 tabIndex={-1}>{t('phone:welcome.title')}</h1>
      <p className="phone-lead">
        {count === 1 ? t('phone:welcome.one') : t('phone:welcome.many', { count })}
      </p>
      <p className="phone-note" role="status">
        {isCleared && !hasAnswers && t('phone:erase.done')}
      </p>
      <div className="phone-room">
        <p>
          {t('phone:room')} <strong>{round.room.tag}</strong>
        </p>
        <p className="help">
          {t('phone:welcome.roomHelp')} {t('phone:welcome.round', { round: round.number })}
        </p>
      </div>
      {hasAnswers && <p className="phone-note">{t('phone:welcome.resumeNote')}</p>}
      <div className="phone-actions">
        <button type="button" className="button button-primary" onClick={() => goToStep('about')}>
          {hasAnswers ? t('phone:welcome.resume') : t('phone:welcome.start')}
        </button>
        {hasAnswers && (
          <button type="button" className="button" onClick={() => openLayer('welcome', 'next')}>
            {t('phone:other.button')}
          </button>
        )}
      </div>
      <Privacy isKept={answers.isKept} />
    </>
  )
}

function Privacy({ isKept }: { readonly isKept: boolean }) {
  const { t } = usePhoneWords()
  return (
    <section className="phone-privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('phone:privacy.title')}</h2>
      <ul>
        <li>{t('phone:privacy.nameless')}</li>
        <li className={isKept ? undefined : 'phone-warning'}>
          {isKept ? t('phone:privacy.kept') : t('phone:privacy.notKept')}
        </li>
        <li>{t('phone:privacy.sent')}</li>
      </ul>
    </section>
  )
}
