import type { Settled } from '../../model/round.ts'
import { useSpeech } from './useSpeech.ts'

/** Why the room settled what it did, and what it decided, under the table that holds the levels. */
export function PrintedSettled({ settled }: { readonly settled: readonly Settled[] }) {
  const { t, words } = useSpeech()
  const told = settled.filter(({ why, decision }) => why !== '' || decision !== '')
  if (told.length === 0) return null
  return (
    <>
      <h3 className="print-settled">{t('understanding:settled.title')}</h3>
      <ul className="print-talks">
        {told.map(({ component, why, decision }) => (
          <li key={component}>
            <strong>{words.components[component]?.name}</strong>
            {why !== '' && (
              <p>
                {t('understanding:settled.why')}: <bdi>{why}</bdi>
              </p>
            )}
            {decision !== '' && (
              <p>
                {t('understanding:settled.decision')}: <bdi>{decision}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
