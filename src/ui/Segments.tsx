import { useId } from 'react'
import './segments.css'

export interface Segment {
  readonly value: string
  readonly label: string
  /** Said by a screen reader in place of a short label. */
  readonly name?: string
}

export interface SegmentsProps {
  readonly legend: string
  readonly segments: readonly Segment[]
  readonly value: string
  readonly isReadOnly?: boolean
  readonly onChoose: (value: string) => void
}

/** One of a few short choices in a row: native radio buttons. */
export function Segments({ legend, segments, value, isReadOnly, onChoose }: SegmentsProps) {
  const name = useId()
  return (
    <fieldset className="segments" disabled={isReadOnly ?? false}>
      <legend className="label">{legend}</legend>
      <div className="segments-row">
        {segments.map((segment) => (
          <label key={segment.value} className="segment">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={segment.value}
              checked={segment.value === value}
              aria-label={segment.name ?? segment.label}
              onChange={() => onChoose(segment.value)}
            />
            <span aria-hidden="true">{segment.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
