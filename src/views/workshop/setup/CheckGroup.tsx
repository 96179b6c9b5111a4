import { useId } from 'react'
import { useTranslate } from '../../../wording/i18n.ts'

export interface Choice {
  readonly id: string
  readonly name: string
  /** Said after the name. */
  readonly more?: string
}

export interface CheckGroupProps {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  /** Why nothing can be chosen any more; null while it can. */
  readonly locked?: string | null
  /** It stands above already. */
  readonly isLegendHidden?: boolean
  readonly onChange: (chosen: readonly string[]) => void
}

/** Boxes to tick, all or none of them at once. */
export function CheckGroup({ legend, choices, chosen, locked = null, isLegendHidden = false, onChange }: CheckGroupProps) {
  const t = useTranslate()
  const id = useId()
  const own = choices.map((choice) => choice.id)
  const others = chosen.filter((each) => !own.includes(each))
  return (
    <fieldset className="check-group" aria-describedby={locked === null ? undefined : id}>
      <legend className={isLegendHidden ? 'visually-hidden' : 'label'}>{legend}</legend>
      {locked === null ? (
        <p className="check-all">
          <button type="button" className="link-button" onClick={() => onChange([...others, ...own])}>
            {t('workshop:setup.all')} <span className="visually-hidden">{legend}</span>
          </button>
          <button type="button" className="link-button" onClick={() => onChange(others)}>
            {t('workshop:setup.none')} <span className="visually-hidden">{legend}</span>
          </button>
        </p>
      ) : (
        <p className="help" id={id}>
          {locked}
        </p>
      )}
      <div className="check-boxes">
        {choices.map((choice) => (
          <label key={choice.id} className="check">
            <input
              type="checkbox"
              disabled={locked !== null}
              checked={chosen.includes(choice.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, choice.id] : chosen.filter((each) => each !== choice.id))
              }
            />
            <span>
              {choice.name} {choice.more && <small className="help">{choice.more}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
