import { useState, type FormEvent } from 'react'
import { newId } from '../../../browser/ids.ts'
import { isBlank } from '../../../exchange/invisible.ts'
import { LIMITS, type Assessment } from '../../../model/assessment.ts'
import { newIntervention, type InterventionDraft } from '../../../model/intervention.ts'
import { termsOf } from '../../../model/lists.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useListWords } from '../../../wording/listWords.ts'
import { useFramework } from '../../settings.ts'
import { closeLayer } from '../../useRoute.ts'
import { addIntervention, changeIntervention, removeIntervention } from '../interventionActions.ts'

export interface InterventionDialogProps {
  readonly assessment: Assessment
  /** The intervention to change; any other text, and a new one is written. */
  readonly item: string | null
}

const NONE = 'none'

/** Writes or changes one intervention. */
export function InterventionDialog({ assessment, item }: InterventionDialogProps) {
  const t = useTranslate()
  const { ladder } = useFramework()
  const known = assessment.interventions.find(({ id }) => id === item) ?? null
  const early = ladder.findLast((step) => step.isEarly)
  const [draft, setDraft] = useState<InterventionDraft>(
    known ?? newIntervention('', '', early?.id ?? ladder[0]?.id ?? ''),
  )
  const [isTried, setTried] = useState(false)
  const name = draft.name.trim()
  const isFull = !known && assessment.interventions.length >= LIMITS.interventions

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (isBlank(name) || isFull) {
      event.currentTarget.querySelector('input')?.focus()
      return
    }
    if (known) changeIntervention(known.id, { ...draft, name })
    else addIntervention({ ...draft, id: newId(), name })
    closeLayer()
  }

  const error = isTried && isBlank(name) ? t('ladder:form.nameMissing') : null
  return (
    <Dialog
      title={known ? t('ladder:form.change') : t('ladder:form.add')}
      closeLabel={t('shell:close')}
      onClose={closeLayer}
    >
      <form className="form" noValidate onSubmit={submit}>
        <NameField
          value={draft.name}
          error={isFull ? t('ladder:form.full', { limit: LIMITS.interventions }) : error}
          onChange={(value) => setDraft({ ...draft, name: value })}
        />
        <Choices assessment={assessment} draft={draft} onChange={setDraft} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary">
            {known ? t('ladder:form.save') : t('ladder:add')}
          </button>
          {known && (
            <button
              type="button"
              className="button"
              onClick={() => {
                removeIntervention(known.id)
                closeLayer()
              }}
            >
              {t('ladder:form.remove')}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

interface NameFieldProps {
  readonly value: string
  readonly error: string | null
  readonly onChange: (value: string) => void
}

function NameField({ value, error, onChange }: NameFieldProps) {
  const t = useTranslate()
  return (
    <Field label={t('ladder:field.name')} help={t('ladder:form.reminder')} error={error}>
      {(ties) => (
        <input
          {...ties}
          className="input"
          type="text"
          autoComplete="off"
          data-first-focus
          maxLength={LIMITS.name}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}

interface ChoicesProps {
  readonly assessment: Assessment
  readonly draft: InterventionDraft
  readonly onChange: (draft: InterventionDraft) => void
}

function Choices({ assessment, draft, onChange }: ChoicesProps) {
  const t = useTranslate()
  const { ladder, prevention } = useFramework()
  const words = useFrameworkWords()
  const lists = useListWords(assessment.lists)
  const kinds = prevention.map((kind) => ({ value: kind as string, label: words.prevention[kind]?.name ?? kind }))
  return (
    <>
      <Field label={t('ladder:field.step')} help={words.ladder[draft.step]?.description}>
        {(ties) => (
          <select
            {...ties}
            className="input"
            value={draft.step}
            onChange={({ target }) => onChange({ ...draft, step: target.value })}
          >
            {ladder.map(({ id, order }) => (
              <option key={id} value={id}>
                {order} {words.ladder[id]?.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('ladder:field.area')}>
        {(ties) => (
          <select
            {...ties}
            className="input"
            value={draft.area ?? ''}
            onChange={({ target }) => onChange({ ...draft, area: target.value === '' ? null : target.value })}
          >
            <option value="">{t('ladder:form.notTold')}</option>
            {termsOf(assessment, 'areas').map(({ id: area }) => (
              <option key={area} value={area}>
                {lists.nameOf('areas', area)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="field">
        <Segments
          legend={t('ladder:field.prevention')}
          segments={[{ value: NONE, label: '–', name: t('ladder:form.notTold') }, ...kinds]}
          value={draft.prevention ?? NONE}
          onChoose={(value) => onChange({ ...draft, prevention: prevention.find((kind) => kind === value) ?? null })}
        />
        {draft.prevention && <div className="help">{words.prevention[draft.prevention]?.definition}</div>}
      </div>
    </>
  )
}
