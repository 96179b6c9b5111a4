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
  const t = useTranslate()
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
      <Field label={t('snapshots:form.name')} error={isTried && isMissing.name ? t('snapshots:form.nameMissing') : null}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="text"
            maxLength={LIMITS.name}
            autoComplete="off"
            value={draft.name}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
          />
        )}
      </Field>
      {hasDate && (
        <Field
          label={t('snapshots:form.date')}
          help={t('snapshots:form.dateHelp')}
          error={isTried && isMissing.date ? t('snapshots:form.dateMissing') : null}
        >
          {(ties) => (
            <input {...ties} className="input" type="date" value={draft.date} onChange={({ target }) => changeDate(target.value)} />
          )}
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
            onChange={({ target }) => setDraft({ ...draft, note: target.value })}
          />
        )}
      </Field>
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {submitText}
        </button>
      </div>
    </form>
  )
}
