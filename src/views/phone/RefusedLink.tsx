import { usePhoneWords } from './phoneWords.ts'
import type { RoundProblem } from './round.ts'
import { usePhoneTitle } from './usePhoneTitle.ts'

/** Why the link cannot be answered here, and what to do about it. */
export function RefusedLink({ problem }: { readonly problem: RoundProblem }) {
  const { t } = usePhoneWords()
  const title = t('phone:titles.refused')
  usePhoneTitle(title)
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="phone-warning" role="alert">
        {t(`phone:refused.${problem}`)}
      </p>
      <p>{t('phone:refused.otherwise')}</p>
      <div className="phone-actions">
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          {t('phone:refused.reload')}
        </button>
      </div>
    </>
  )
}
