import { useEffect, useRef, type ReactNode } from 'react'
import { Field } from './Field.tsx'
import { useLatest } from './useLatest.ts'

/** How long typing may rest before it counts as one finished step, in milliseconds. */
const REST = 2000

export interface TypingFieldProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly isLong?: boolean
  /** Said below the field. */
  readonly help?: ReactNode
  readonly isReadOnly?: boolean
  readonly onType: (value: string) => void
  /** The field was left, or the typing has rested. */
  readonly onRest: () => void
}

/** A text field whose typing is one step until it is left or rests. */
export function TypingField({ label, value, maxLength, isLong, help, isReadOnly, onType, onRest }: TypingFieldProps) {
  const rest = useRest(onRest)
  const shared = {
    className: 'input',
    value,
    maxLength,
    readOnly: isReadOnly ?? false,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      onType(target.value)
      rest.later()
    },
    onBlur: rest.now,
  }

  return (
    <Field label={label} help={help}>
      {(ties) =>
        isLong ? (
          <textarea {...shared} {...ties} rows={3} />
        ) : (
          <input {...shared} {...ties} type="text" autoComplete="off" />
        )
      }
    </Field>
  )
}

function useRest(onRest: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useLatest(onRest)

  // A field that is gone has nothing left to rest.
  useEffect(() => () => clearTimeout(timer.current), [])

  function now() {
    clearTimeout(timer.current)
    latest.current()
  }

  function later() {
    clearTimeout(timer.current)
    timer.current = setTimeout(now, REST)
  }

  return { now, later }
}
