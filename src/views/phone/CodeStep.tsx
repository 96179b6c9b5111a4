import { useEffect } from 'react'
import { codeOf, withShownCode } from './answerSet.ts'
import { CodeCard } from './CodeCard.tsx'
import { CodeHandover } from './CodeHandover.tsx'
import { goToStep, leaveToStep, openLayer } from './going.ts'
import { NothingAnswered } from './NothingAnswered.tsx'
import { usePhoneWords } from './phoneWords.ts'
import type { StepProps } from './stepProps.ts'

/** The end: the answer code, to be shown, read out or sent on. */
export function CodeStep({ round, answers }: StepProps) {
  const { t } = usePhoneWords()
  const { set, change } = answers
  const code = codeOf(set, round.room)

  // That it was shown is kept with the answers: a changed code must say that it is not the first.
  useEffect(() => {
    if (code !== null && set.shownCode !== code) change(withShownCode(set, code))
  })
  if (code === null) {
    return (
      <>
        <h1 tabIndex={-1}>{t('phone:code.title')}</h1>
        <NothingAnswered round={round} set={set} />
        <div className="phone-actions">
          <button type="button" className="button button-primary" onClick={() => goToStep(0)}>
            {t('phone:nothing.rate')}
          </button>
        </div>
      </>
    )
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('phone:code.title')}</h1>
      <CodeCard code={code} />
      {set.hasOldCode && <p className="phone-warning">{t('phone:code.old')}</p>}
      <CodeHandover code={code} />
      <div className="phone-notes">
        <p>{t('phone:privacy.sent')}</p>
        <p>{t('phone:code.open')}</p>
        <p className={answers.isKept ? undefined : 'phone-warning'}>
          {answers.isKept ? t('phone:privacy.kept') : t('phone:privacy.notKept')}
        </p>
        <p>{t('phone:code.last')}</p>
      </div>
      <div className="phone-actions">
        <button type="button" className="button" onClick={() => leaveToStep('overview')}>
          {t('phone:code.edit')}
        </button>
        <button type="button" className="button" onClick={() => openLayer('code', 'next')}>
          {t('phone:other.button')}
        </button>
        <button type="button" className="button" onClick={() => openLayer('code', 'erase')}>
          {t('phone:erase.button')}
        </button>
      </div>
    </>
  )
}
