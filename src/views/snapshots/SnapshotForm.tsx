import { useState, type FormEvent, type ReactNode } from 'react'
import { isBlank } from '../../exchange/invisible.ts'
import { LIMITS } from '../../model/assessment.ts'
import { isIsoDate } from '../../model/date.ts'
import { Field } from '../../ui/Field.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useKeptDraft } from '../useKeptDraft.ts'
import type { SnapshotDraft } from './snapshotActions.ts'

export interface SnapshotFormProps {
  /** What is being written is kept under it while the form is closed. */
  readonly name: string
  readonly draft: SnapshotDraft
  readonly submitText: string
  /** The day can be chosen: only while it is taken. */
  readonly hasDate: boolean
  /** The name that is proposed for a day, until one is written; null for none. */
  readonly nameFor: ((date: string) => string) | null
  readonly onSubmit: (draft: SnapshotDraft) => void
  /** Said above the fields. */
  readonly children: ReactNode
}

/** Name, day and note of a snapshot. */
export function SnapshotForm({ name: form, draft: first, submitText, hasDate, nameFor, onSubmit, children }: SnapshotFormProps) {
  const { draft, setDraft, drop } = useKeptDraft<SnapshotDraft>(`snapshot:${form}`, { name: first.name, date: first.date, note: first.note })
  const [isTried, setTried] = useState(false)
  const isMissing = { name: isBlank(draft.name), date: !isIsoDate(draft.date) }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (!isMissing.name && !isMissing.date) {
      drop()
      onSubmit({ name: draft.name.trim(), date: draft.date, note: draft.note.trim() })
      return
    }
    event.currentTarget.querySelector<HTMLElement>(isMissing.name ? 'input' : 'input[type=date]')?.focus()
  }

  function changeDate(date: string) {
    const isProposed = nameFor !== null && draft.name === nameFor(draft.date)
    setDraft({ ...draft, date, name: isProposed && isIsoDate(date) ? nameFor(date) : draft.name })
  }

  return (
    <form className="form" noValidate onSubmit={submit}>
      {children}
      <Fields
        draft={draft}
        isMissing={{ name: isTried && isMissing.name, date: isTried && isMissing.date }}
        hasDate={hasDate}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onDate={changeDate}
      />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {submitText}
        </button>
      </div>
    </form>
  )
}

interface FieldsProps extends Pick<SnapshotFormProps, 'draft' | 'hasDate'> {
  /** What is said to be missing: not before it has been tried without. */
  readonly isMissing: { readonly name: boolean; readonly date: boolean }
  readonly onChange: (change: Partial<SnapshotDraft>) => void
  readonly onDate: (date: string) => void
}

function Fields({ draft, isMissing, hasDate, onChange, onDate }: FieldsProps) {
  const t = useTranslate()
  return (
    <>
      <Field label={t('snapshots:form.name')} error={isMissing.name ? t('snapshots:form.nameMissing') : null}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="text"
            maxLength={LIMITS.name}
            autoComplete="off"
            value={draft.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      {hasDate && (
        <Field label={t('snapshots:form.date')} help={t('snapshots:form.dateHelp')} error={isMissing.date ? t('snapshots:form.dateMissing') : null}>
          {(ties) => <input {...ties} className="input" type="date" value={draft.date} onChange={({ target }) => onDate(target.value)} />}
        </Field>
      )}
      <Field label={t('snapshots:form.note')} help={t('snapshots:form.noteHelp')}>
        {(ties) => (
          <textarea
            {...ties}
            className="input"
            rows={3}
            maxLength={LIMITS.note}
            value={draft.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        )}
      </Field>
    </>
  )
}
