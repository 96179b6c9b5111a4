import { useState, type FormEvent, type RefObject } from 'react'
import { isBlank } from '../../exchange/invisible.ts'
import { LIMITS, type Details } from '../../model/assessment.ts'
import { isIsoDate } from '../../model/date.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { Field } from '../../ui/Field.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import municipalities from '../start/municipalities.json' with { type: 'json' }

export interface DetailsFormProps {
  readonly details: Details
  readonly submitText: string
  /** Around the first field, for whoever leads the focus there. */
  readonly firstField?: RefObject<HTMLDivElement | null>
  readonly onSubmit: (details: Details) => void
}

/** Whose assessment it is, and of which day. */
export function DetailsForm({ details, submitText, firstField, onSubmit }: DetailsFormProps) {
  const t = useTranslate()
  const [draft, setDraft] = useState(details)
  const [isTried, setTried] = useState(false)
  const missing = {
    municipality: isBlank(draft.municipality),
    team: isBlank(draft.team),
    date: !isIsoDate(draft.date),
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (!missing.municipality && !missing.team && !missing.date) {
      onSubmit({ ...draft, municipality: draft.municipality.trim(), team: draft.team.trim() })
      return
    }
    const first = FIELDS.find((field) => missing[field])
    event.currentTarget.querySelector<HTMLElement>(`[data-field=${first}] input`)?.focus()
  }

  return (
    <form className="form" noValidate onSubmit={submit}>
      <div data-field="municipality" ref={firstField}>
        <Combobox
          label={t('dialogs:details.municipality')}
          value={draft.municipality}
          options={municipalities}
          maxLength={LIMITS.name}
          help={t('dialogs:details.municipalityHelp')}
          error={isTried && missing.municipality ? t('dialogs:details.municipalityMissing') : null}
          countText={(count) => t('dialogs:details.found', { count })}
          onChange={(municipality) => setDraft({ ...draft, municipality })}
        />
      </div>
      <Plain
        field="team"
        type="text"
        label={t('dialogs:details.team')}
        help={t('dialogs:details.teamHelp')}
        error={isTried && missing.team ? t('dialogs:details.teamMissing') : null}
        value={draft.team}
        onChange={(team) => setDraft({ ...draft, team })}
      />
      <Plain
        field="date"
        type="date"
        label={t('dialogs:details.date')}
        help=""
        error={isTried && missing.date ? t('dialogs:details.dateMissing') : null}
        value={draft.date}
        onChange={(date) => setDraft({ ...draft, date })}
      />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {submitText}
        </button>
      </div>
    </form>
  )
}

const FIELDS = ['municipality', 'team', 'date'] as const

interface PlainProps {
  readonly field: string
  readonly type: 'text' | 'date'
  readonly label: string
  readonly help: string
  readonly error: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

function Plain({ field, type, label, help, error, value, onChange }: PlainProps) {
  return (
    <div data-field={field}>
      <Field label={label} help={help} error={error}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            type={type}
            maxLength={LIMITS.name}
            autoComplete="off"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
    </div>
  )
}
