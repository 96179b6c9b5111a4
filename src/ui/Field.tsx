import { useId, type ReactNode } from 'react'

/** What ties a control to the words around it. */
export interface FieldTies {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldProps {
  readonly label: string
  /** Said below the control; an error takes its place. */
  readonly help?: ReactNode
  readonly error?: string | null
  readonly children: (ties: FieldTies) => ReactNode
}

/** A control with its label above it, and help or an error below. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId()
  const hasMore = Boolean(error) || Boolean(help)
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': hasMore ? `${id}-help` : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hasMore && (
        <div className="help" id={`${id}-help`}>
          {error ? <span className="error">{error}</span> : help}
        </div>
      )}
    </div>
  )
}
