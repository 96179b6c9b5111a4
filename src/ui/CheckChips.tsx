import { useId } from 'react'
import './checkChips.css'

export interface CheckChip {
  readonly value: string
  readonly label: string
}

export interface CheckChipsProps {
  readonly legend: string
  readonly chips: readonly CheckChip[]
  readonly chosen: readonly string[]
  /** Said below. */
  readonly help?: string | null
  /** In the order of the chips. */
  readonly onChange: (chosen: readonly string[]) => void
}

/** Any number of short choices side by side: native checkboxes. */
export function CheckChips({ legend, chips, chosen, help, onChange }: CheckChipsProps) {
  const id = useId()

  function toggle(value: string, isChosen: boolean) {
    const next = new Set(isChosen ? [...chosen, value] : chosen.filter((each) => each !== value))
    const listed = chips.filter((chip) => next.has(chip.value)).map((chip) => chip.value)
    onChange([...listed, ...[...next].filter((each) => !listed.includes(each))])
  }

  return (
    <fieldset className="check-chips" aria-describedby={help ? id : undefined}>
      <legend className="label">{legend}</legend>
      <div className="check-chips-row">
        {chips.map(({ value, label }) => (
          <label key={value} className="check-chip">
            <input type="checkbox" checked={chosen.includes(value)} onChange={({ target }) => toggle(value, target.checked)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {help && (
        <div className="help" id={id}>
          {help}
        </div>
      )}
    </fieldset>
  )
}
