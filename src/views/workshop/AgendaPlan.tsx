import { plannedItems, totalMinutes } from '../../model/agenda.ts'
import type { Round } from '../../model/round.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { durationWords } from './durationWords.ts'

/** The agenda of a round as it is planned. */
export function AgendaPlan({ round: { agenda } }: { readonly round: Round }) {
  const t = useTranslate()
  return (
    <>
      <ol className="agenda-plan">
        {plannedItems(agenda).map(({ id, minutes }) => (
          <li key={id}>
            <span>{t(`workshop:agenda.items.${id}`)}</span>
            <span>{durationWords(minutes, t)}</span>
          </li>
        ))}
      </ol>
      <p className="agenda-total">
        <span>{t('workshop:agenda.total')}</span> <strong>{durationWords(totalMinutes(agenda), t)}</strong>
      </p>
    </>
  )
}
