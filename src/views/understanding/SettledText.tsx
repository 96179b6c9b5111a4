import type { Settled } from '../../model/round.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import { useSpeech } from './useSpeech.ts'

/** What the room agreed on after the talk about one component. */
export function SettledText({ settled }: { readonly settled: Settled }) {
  const { t, words } = useSpeech()
  const { value, target, why, decision } = settled
  return (
    <section className="settled" aria-labelledby="settled-title">
      <h4 id="settled-title">{t('understanding:settled.title')}</h4>
      <dl className="measures">
        {value !== null && (
          <div>
            <dt>{t('understanding:settled.value')}</dt>
            <dd>{valueWords(value, words, t)}</dd>
          </div>
        )}
        {target !== null && (
          <div>
            <dt>{t('understanding:settled.target')}</dt>
            <dd>{valueWords(target, words, t)}</dd>
          </div>
        )}
        {why !== '' && (
          <div>
            <dt>{t('understanding:settled.why')}</dt>
            <dd>
              <bdi>{why}</bdi>
            </dd>
          </div>
        )}
        {decision !== '' && (
          <div>
            <dt>{t('understanding:settled.decision')}</dt>
            <dd>
              <bdi>{decision}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
