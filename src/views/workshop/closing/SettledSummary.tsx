import type { Round } from '../../../model/round.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { DecisionAction } from '../../plan/DecisionAction.tsx'
import { settledWords } from '../settle/settleWords.ts'
import '../../plan/openActions.css'
import '../settle/settle.css'

export interface SettledSummaryProps {
  readonly round: Round
  readonly isReadOnly: boolean
}

/** What the room settled, in a short list; each decision can be made an action. */
export function SettledSummary({ round, isReadOnly }: SettledSummaryProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { settled, components } = round
  return (
    <section className="desk-card">
      <div className="card-head">
        <h3>{t('workshop:settled.title')}</h3>
        <p className="help">{t('workshop:settle.count', { count: settled.length, all: components.length })}</p>
      </div>
      {settled.length === 0 ? (
        <p>{t('workshop:settled.none')}</p>
      ) : (
        <ul className="settled-list">
          {settled.map((each) => (
            <li key={each.component}>
              <p>
                <strong>{words.components[each.component]?.name ?? each.component}</strong>{' '}
                <span>{settledWords(each, words, t)}</span>
              </p>
              {each.why !== '' && <p className="help settled-text">{each.why}</p>}
              {each.decision !== '' && (
                <>
                  <p className="settled-text">
                    <span className="label">{t('workshop:settle.decision')}:</span> {each.decision}
                  </p>
                  <DecisionAction settled={each} round={round.number} isReadOnly={isReadOnly} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
