import { useMemo, useState, type FormEvent } from 'react'
import type { Assessment } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { setPicked, stillThere, usePicked } from '../../../state/picked.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useOnce } from '../../useOnce.ts'
import { closeLayer } from '../../useRoute.ts'
import { useCatalogueWords, type CatalogueWords } from '../catalogueWords.ts'
import { changeInterventions, removeInterventions } from '../interventionActions.ts'
import { changedBy, isComplete, modesOf, SEVERAL_FIELDS, type SeveralChange, type SeveralField } from './several.ts'
import { severalWords } from './severalWords.ts'
import { SeveralValue } from './SeveralValue.tsx'
import './form.css'

/** Changes one field of all the picked interventions, or takes them away: one step of undo. */
export function SeveralDialog({ assessment }: { readonly assessment: Assessment }) {
  const words = useCatalogueWords(assessment)
  const { t } = words
  const once = useOnce()
  const picked = usePicked(assessment)
  const ids = useMemo(() => stillThere(picked, assessment), [picked, assessment])
  const count = ids.size

  function change(told: SeveralChange) {
    once(() => {
      changeInterventions(ids, (intervention) => changedBy(intervention, told))
      closeLayer()
    })
  }

  function remove() {
    once(() => {
      removeInterventions(ids)
      setPicked(assessment, new Set())
      closeLayer()
    })
  }

  return (
    <Dialog title={t('intervention:several.title', { count })} closeLabel={t('shell:close')} onClose={closeLayer}>
      {count === 0 ? (
        <p>{t('intervention:several.nonePicked')}</p>
      ) : (
        <SeveralForm assessment={assessment} words={words} ids={ids} onChange={change} onRemove={remove} />
      )}
    </Dialog>
  )
}

interface SeveralFormProps {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly ids: ReadonlySet<string>
  readonly onChange: (change: SeveralChange) => void
  readonly onRemove: () => void
}

function SeveralForm({ assessment, words, ids, onChange, onRemove }: SeveralFormProps) {
  const { t } = words
  const [told, setTold] = useState<SeveralChange | null>(null)
  // A competence that is typed, and not yet taken up.
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const whole = told && typed.trim() !== '' ? { ...told, values: [...new Set([...told.values, typed.trim()])] } : told
  const isTold = whole !== null && isComplete(whole)
  const isChanged = (each: Intervention) => whole !== null && ids.has(each.id) && changedBy(each, whole) !== each
  const count = isTold ? assessment.interventions.filter(isChanged).length : 0

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (whole !== null && isTold && count > 0) onChange(whole)
    else event.currentTarget.querySelector<HTMLElement>(told ? '[data-field=value] :is(input, select)' : 'select')?.focus()
  }

  return (
    <form className="form intervention-form" noValidate onSubmit={submit}>
      <FieldChoice
        words={words}
        field={told?.field ?? null}
        error={isTried && told === null ? t('intervention:several.fieldMissing') : null}
        onChoose={(field) => {
          setTold({ field, mode: modesOf(field)[0] ?? 'replace', values: [] })
          setTyped('')
          setTried(false)
        }}
      />
      {told && (
        <SeveralValue assessment={assessment} words={words} told={told} typed={typed} onChange={setTold} onType={setTyped} />
      )}
      <div role="status" className="form-status">
        {whole && isTold && count > 0 && <p className="form-note">{severalWords(whole, count, words)}</p>}
        {isTold && count > 0 && count < ids.size && <p className="help">{t('intervention:several.same', { count: ids.size - count })}</p>}
        {isTold && count === 0 && <p className="form-note">{t('intervention:several.allSame')}</p>}
      </div>
      <div role="alert" className="form-status">{isTried && told && !isTold && <p className="error">{t('intervention:several.valueMissing')}</p>}</div>
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {t('intervention:several.change', { count: isTold && count > 0 ? count : ids.size })}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {t('intervention:several.remove', { count: ids.size })}
        </button>
      </div>
    </form>
  )
}

interface FieldChoiceProps {
  readonly words: CatalogueWords
  readonly field: SeveralField | null
  readonly error: string | null
  readonly onChoose: (field: SeveralField) => void
}

function FieldChoice({ words, field, error, onChoose }: FieldChoiceProps) {
  const { t } = words
  return (
    <Field label={t('intervention:several.field')} error={error}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          data-first-focus
          value={field ?? ''}
          onChange={({ target }) => {
            const chosen = SEVERAL_FIELDS.find((each) => each === target.value)
            if (chosen) onChoose(chosen)
          }}
        >
          <option value="" disabled>
            {t('intervention:several.choose')}
          </option>
          {SEVERAL_FIELDS.map((each) => (
            <option key={each} value={each}>
              {t(`intervention:field.${each}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
