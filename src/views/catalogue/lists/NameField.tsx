import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useLatest } from '../../../ui/useLatest.ts'

export interface NameFieldProps {
  /** Said, and not shown: a row has its place to be known by. */
  readonly label: string
  readonly value: string
  readonly maxLength: number
  /** Stands in an empty field, where nothing above says what it is for. */
  readonly placeholder?: string
  readonly help?: string | null
  /** Why a text cannot be taken up; null when it can. */
  readonly refuse: (text: string) => string | null
  /** What is typed is finished: by Enter, or by leaving the field. */
  readonly onName: (text: string) => void
  /** Alt with an arrow: -1 up, 1 down. */
  readonly onMove?: (by: -1 | 1) => void
}

/** A name that is changed where it stands: Enter or leaving takes it up, Escape brings back what was there. */
export function NameField({ label, value, maxLength, placeholder, help, refuse, onName, onMove }: NameFieldProps) {
  const id = useId()
  // null: nothing is typed, and what is called something else meanwhile is shown as that.
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? value
  const refusal = typed === null || text.trim() === value ? null : refuse(text)

  function finish() {
    if (typed === null || refusal !== null) return
    setTyped(null)
    if (text.trim() !== value) onName(text.trim())
  }

  const latest = useLatest(finish)
  // A list that is closed while a name is being typed: nothing tells the field that it is left.
  useEffect(() => () => latest.current(), [latest])

  function pressKey(event: KeyboardEvent) {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.key === 'Enter') {
      event.preventDefault()
      finish()
    } else if (event.key === 'Escape' && typed !== null) {
      // The name is the topmost layer: the dialog around it stays.
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
    } else if (isArrow && event.altKey && onMove) {
      event.preventDefault()
      finish()
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    }
  }

  return (
    <div className="name-field">
      <input
        className="input"
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-invalid={refusal === null ? undefined : true}
        aria-describedby={refusal !== null || help ? id : undefined}
        maxLength={maxLength}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={finish}
        onKeyDown={pressKey}
      />
      {(refusal !== null || help) && (
        <div className="help" id={id}>
          {refusal === null ? help : <span className="error">{refusal}</span>}
        </div>
      )}
    </div>
  )
}
