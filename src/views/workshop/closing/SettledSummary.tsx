import type { Round } from '../../../model/round.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { settledWords } from '../settle/settleWords.ts'
import '../settle/settle.css'

/** What the room settled, in a short list. */
export function SettledSummary({ round }: { readonly round: Round }) {
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
                <p className="settled-text">
                  <span className="label">{t('workshop:settle.decision')}:</span> {each.decision}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
