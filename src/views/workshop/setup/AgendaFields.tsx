import { useId } from 'react'
import { totalMinutes } from '../../../model/agenda.ts'
import { ROUND_LIMITS } from '../../../model/round.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { durationWords } from '../durationWords.ts'
import type { PartProps } from './partProps.ts'

/** The agenda with the minutes of each item; 0 leaves it out. */
export function AgendaFields({ draft, setup, faults, onChange }: PartProps) {
  const t = useTranslate()
  const id = useId()
  return (
    <details className="form-part">
      <summary>
        <span className="label">{t('workshop:agenda.title')}</span>
        <span>{durationWords(totalMinutes(setup.agenda), t)}</span>
      </summary>
      <p className="help">{t('workshop:agenda.help')}</p>
      <ul className="agenda-fields">
        {setup.agenda.map((item) => {
          const isWrong = faults.includes(item.id)
          const name = t(`workshop:agenda.items.${item.id}`)
          return (
            <li key={item.id} data-field={item.id}>
              <label htmlFor={`${id}-${item.id}`}>{name}</label>
              <input
                id={`${id}-${item.id}`}
                className="input input-number"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={20}
                aria-invalid={isWrong || undefined}
                aria-describedby={isWrong ? `${id}-${item.id}-wrong` : `${id}-${item.id}-unit`}
                value={draft.minutes[item.id] ?? ''}
                onChange={({ target }) => onChange({ ...draft, minutes: { ...draft.minutes, [item.id]: target.value } })}
              />
              <span id={`${id}-${item.id}-unit`} className="help">
                {t('workshop:agenda.unit')}
              </span>
              {isWrong && (
                <span className="error" id={`${id}-${item.id}-wrong`}>
                  {t('workshop:fault.minutes', { name, limit: ROUND_LIMITS.minutes })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <p className="agenda-total">
        <span>{t('workshop:agenda.total')}</span> <strong>{durationWords(totalMinutes(setup.agenda), t)}</strong>
      </p>
    </details>
  )
}
