import { useId, type ReactNode } from 'react'
import './radioList.css'

export interface RadioListOption {
  readonly value: string
  /** A short mark before the text, such as the level's number. */
  readonly mark: string
  readonly markStyle: { readonly background: string; readonly color: string }
  readonly title: string
  readonly text: string
}

export interface RadioListProps {
  readonly legend: ReactNode
  readonly options: readonly RadioListOption[]
  /** null: none is chosen. */
  readonly value: string | null
  readonly isReadOnly?: boolean
  readonly onChange: (value: string) => void
}

/** A list of choices with every text open to be read before choosing. */
export function RadioList({ legend, options, value, isReadOnly, onChange }: RadioListProps) {
  const name = useId()
  return (
    <fieldset className="radio-list" disabled={isReadOnly ?? false}>
      <legend>{legend}</legend>
      <div className="radio-list-options">
        {options.map((option) => (
          <label key={option.value} className="radio-list-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="radio-list-mark" style={option.markStyle}>
              {option.mark}
            </span>
            <span>
              <strong>{option.title}</strong> {option.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
