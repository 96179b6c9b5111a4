import { isIsoDate } from '../../model/date.ts'
import { Field } from '../../ui/Field.tsx'
import { formatDate } from '../../wording/format.ts'
import type { PlanWords } from './planWords.ts'
import './dateField.css'

export interface DateFieldProps {
  readonly label: string
  /** '2027-03-01'; '' for no date, and for half of one. */
  readonly value: string
  readonly help: string
  /** It was left with what is no date. */
  readonly isBad: boolean
  readonly isReadOnly?: boolean
  readonly words: PlanWords
  readonly onChange: (value: string) => void
  readonly onLeave: (input: HTMLInputElement) => void
}

/** A day, or none. What is no day is refused in words, and never moved to another. */
export function DateField({ label, value, help, isBad, isReadOnly = false, words: { t, language }, onChange, onLeave }: DateFieldProps) {
  const example = formatDate('2027-06-01', language)
  return (
    <Field label={label} help={help} error={isBad ? t('plan:form.dueBad', { example }) : null}>
      {(ties) => (
        <input
          {...ties}
          className="input plan-date"
          type="date"
          value={value}
          readOnly={isReadOnly}
          onChange={({ target }) => onChange(target.value)}
          onBlur={({ target }) => onLeave(target)}
        />
      )}
    </Field>
  )
}

/** Whether a field holds what is no day: half of one, one that no month has, or one in a year that nobody means. */
export function isBadDate({ value, validity }: HTMLInputElement): boolean {
  return validity.badInput || (value !== '' && !isIsoDate(value))
}
