import { useState } from 'react'
import { Field } from '../../../ui/Field.tsx'
import { takeFocus } from '../../../ui/focus.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

export interface RemoveTermProps {
  readonly words: CatalogueWords
  readonly name: string
  /** How many interventions use it. */
  readonly uses: number
  /** What may take its place. */
  readonly heirs: readonly { readonly id: string; readonly name: string }[]
  /** @param heir - null for nothing */
  readonly onRemove: (heir: string | null) => void
  readonly onCancel: () => void
}

/** A term that is in use goes only when it is said what takes its place. */
export function RemoveTerm({ words, name, uses, heirs, onRemove, onCancel }: RemoveTermProps) {
  const { t } = words
  const [heir, setHeir] = useState('')
  return (
    <div className="remove-term" role="group" aria-label={t('intervention:lists.remove', { name })}>
      <Field label={t('intervention:lists.heir')} help={t('intervention:lists.inUse', { name, count: uses })}>
        {(ties) => (
          <select {...ties} className="input" ref={takeFocus} value={heir} onChange={({ target }) => setHeir(target.value)}>
            <option value="">{t('catalogue:notTold')}</option>
            {heirs.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="remove-term-actions">
        <button type="button" className="button button-primary" onClick={() => onRemove(heir === '' ? null : heir)}>
          {t('intervention:lists.removeNow', { name })}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('intervention:lists.cancel')}
        </button>
      </div>
    </div>
  )
}
