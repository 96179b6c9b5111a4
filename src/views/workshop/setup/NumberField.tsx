import { Field } from '../../../ui/Field.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly help: string
  readonly error: string | null
  /** As it is typed. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A whole number, typed as text, so that whatever is typed can be told of. */
export function NumberField({ label, help, error, value, onChange }: NumberFieldProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(ties) => (
        <input
          {...ties}
          className="input input-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
