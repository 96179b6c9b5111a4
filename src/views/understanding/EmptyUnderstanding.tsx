import type { Assessment } from '../../model/assessment.ts'
import { countAnswered } from '../../model/round.ts'
import { latestRound } from '../../model/rounds.ts'
import { useDesk } from '../desk.ts'
import { hashOfView } from '../route.ts'
import { useTranslate } from '../../wording/i18n.ts'

/** Nothing has been revealed yet: what this page will show, and the way there. */
export function EmptyUnderstanding({ assessment }: { readonly assessment: Assessment }) {
  const t = useTranslate()
  const desk = useDesk()
  const round = latestRound(assessment)
  return (
    <div className="understanding understanding-empty">
      <h2>{round ? t('understanding:empty.notShown') : t('understanding:empty.noRound')}</h2>
      <p>
        {round
          ? t('understanding:empty.answered', { count: countAnswered(round), number: round.number })
          : t('understanding:empty.lead')}
      </p>
      <p>{t('understanding:empty.private')}</p>
      <div className="dialog-actions">
        <a className="button button-primary" href={hashOfView('workshop', round?.id ?? null)}>
          {round ? t('understanding:empty.toRound') : t('understanding:empty.toWorkshop')}
        </a>
        {!assessment.isExample && (
          <button type="button" className="button" onClick={() => void desk.openExample()}>
            {t('understanding:empty.example')}
          </button>
        )}
      </div>
    </div>
  )
}
