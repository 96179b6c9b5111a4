import { useState, type FormEvent } from 'react'
import type { Assessment } from '../../../model/assessment.ts'
import type { Intervention, InterventionDraft } from '../../../model/intervention.ts'
import { useFramework } from '../../settings.ts'
import { useCatalogueWords } from '../catalogueWords.ts'
import { FirstFields } from './FirstFields.tsx'
import { FormActions } from './FormActions.tsx'
import { faultsOf, writtenFrom } from './draft.ts'
import { Sections } from './Sections.tsx'
import { useFormDraft } from './useFormDraft.ts'
import { useFormParts } from './useFormParts.ts'
import './form.css'

export interface InterventionFormProps {
  readonly assessment: Assessment
  /** The intervention that is changed; null for a new one. */
  readonly known: Intervention | null
  /** Why nothing can be kept at all; null when it can. */
  readonly refusal: string | null
  readonly onKeep: (written: InterventionDraft) => void
  /** Keeps it, and the form goes on with the next; null where there is no next one. */
  readonly onAddNext: ((written: InterventionDraft) => void) | null
  readonly onRemove: (() => void) | null
}

/** All that can be told of an intervention; only its name and its step must be. */
export function InterventionForm({ assessment, known, refusal, onKeep, onAddNext, onRemove }: InterventionFormProps) {
  const words = useCatalogueWords(assessment)
  const framework = useFramework()
  const { t, language } = words
  const { draft, setDraft, drop, begin, isFound } = useFormDraft(assessment, known, language)
  const [isTried, setTried] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  const faults = faultsOf(draft, language)
  const given = useFormParts({ assessment, words, draft, faults: isTried ? faults : [], setDraft })

  function check(form: HTMLFormElement | null): boolean {
    setTried(true)
    const [first] = faults
    if (refusal === null && first === undefined) return true
    const place = form?.querySelector<HTMLElement>(`[data-field="${first?.place ?? 'name'}"]`)
    place?.closest('details')?.setAttribute('open', '')
    place?.querySelector<HTMLElement>('input')?.focus()
    return false
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!check(event.currentTarget)) return
    drop()
    onKeep(writtenFrom(draft, language, framework))
  }

  function addNext(form: HTMLFormElement | null) {
    if (onAddNext === null || !check(form)) return
    const written = writtenFrom(draft, language, framework)
    onAddNext(written)
    // Lists are written place by place: what the next one is likely to share stays.
    begin(written)
    setTried(false)
    setAdded([...added, written.name])
    form?.querySelector<HTMLElement>('[data-field=name] input')?.focus()
    form?.closest('dialog')?.scrollTo({ top: 0 })
  }

  return (
    <form className="form intervention-form" noValidate onSubmit={submit}>
      <p className="help">
        {t('intervention:lead')} <strong>{t('intervention:reminder')}</strong>
      </p>
      <div role="status" className="form-status">
        {added.length > 0 && (
          <p className="form-note">{t('intervention:added', { name: added.at(-1), count: added.length })}</p>
        )}
      </div>
      {isFound && (
        <p className="form-note">
          {t('intervention:draftFound')}{' '}
          <button type="button" className="link-button" onClick={() => begin(null)}>
            {t('intervention:draftDrop')}
          </button>
        </p>
      )}
      {refusal !== null && <p className="error">{refusal}</p>}
      <FirstFields {...given} />
      <Sections {...given} />
      <FormActions words={words} isNew={known === null} onAddNext={onAddNext && addNext} onRemove={onRemove} onDrop={drop} />
    </form>
  )
}
