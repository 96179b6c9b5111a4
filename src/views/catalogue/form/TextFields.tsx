import { LIMITS } from '../../../model/assessment.ts'
import { Combobox } from '../../../ui/Combobox.tsx'
import { Field } from '../../../ui/Field.tsx'
import type { FormDraft } from './draft.ts'
import type { FieldsProps } from './fieldsProps.ts'

type TextOf = 'reference' | 'name' | 'capacity' | 'staffing' | 'startYear' | 'link'

export interface ShortFieldProps extends FieldsProps {
  readonly field: TextOf
  readonly help?: string
  readonly maxLength?: number
  /** 'decimal' and 'numeric' for numbers, whose fields are narrow. */
  readonly mode?: 'text' | 'numeric' | 'decimal' | 'url'
}

/** A text of one line, or a number as it is typed. */
export function ShortField({ field, help, maxLength = LIMITS.name, mode = 'text', words, draft, errorOf, onChange }: ShortFieldProps) {
  const { t } = words
  const isNumber = mode === 'numeric' || mode === 'decimal'
  return (
    <div data-field={field}>
      <Field label={t(`intervention:field.${field}`)} help={help} error={errorOf(field)}>
        {(ties) => (
          <input
            {...ties}
            className={isNumber ? 'input input-number' : 'input'}
            type="text"
            inputMode={mode}
            autoComplete="off"
            required={field === 'name'}
            data-first-focus={field === 'name' ? '' : undefined}
            maxLength={isNumber ? 20 : maxLength}
            value={draft[field]}
            onChange={({ target }) => onChange({ [field]: target.value } satisfies Partial<FormDraft>)}
          />
        )}
      </Field>
    </div>
  )
}

export interface LongFieldProps extends FieldsProps {
  readonly field: 'description' | 'evidence' | 'note'
  readonly help?: string
}

export function LongField({ field, help, words, draft, onChange }: LongFieldProps) {
  const { t } = words
  return (
    <Field label={t(`intervention:field.${field}`)} help={help}>
      {(ties) => (
        <textarea
          {...ties}
          className="input"
          rows={2}
          maxLength={LIMITS.note}
          value={draft[field]}
          onChange={({ target }) => onChange({ [field]: target.value } satisfies Partial<FormDraft>)}
        />
      )}
    </Field>
  )
}

export interface OfferedFieldProps extends FieldsProps {
  readonly field: 'method' | 'administration' | 'unit'
  readonly options: readonly string[]
  readonly help?: string
}

/** A text that others have written before, most of the time. */
export function OfferedField({ field, options, help, words, draft, onChange }: OfferedFieldProps) {
  const { t } = words
  return (
    <Combobox
      label={t(`intervention:field.${field}`)}
      value={draft[field]}
      options={options}
      maxLength={LIMITS.name}
      help={help ?? ''}
      countText={(count) => t('intervention:found', { count })}
      onChange={(value) => onChange({ [field]: value } satisfies Partial<FormDraft>)}
    />
  )
}
