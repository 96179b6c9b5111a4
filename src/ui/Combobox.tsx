import { useId, useState, type KeyboardEvent } from 'react'
import './combobox.css'

export interface ComboboxProps {
  readonly label: string
  readonly value: string
  /** What is offered; any other text may be typed as well. */
  readonly options: readonly string[]
  readonly maxLength: number
  readonly help?: string
  readonly error?: string | null
  /** How many options a text finds: '3 kommuner'. */
  readonly countText: (count: number) => string
  readonly onChange: (value: string) => void
  /** An option was chosen; without it, choosing one is as typing it. */
  readonly onChoose?: (option: string) => void
  /** Enter with a text and no option: without it, Enter sends the form. */
  readonly onEnter?: () => void
}

/**
 * A text field that offers what begins with, or else holds, what is typed.
 *
 * @see WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete"
 */
export function Combobox({ label, value, options, maxLength, help, error, countText, onChange, onChoose = onChange, onEnter }: ComboboxProps) {
  const id = useId()
  const { found, isOpen, active, choose, handleKey, openAnew, open, close } = useOptions({ value, options, onChoose, onEnter })
  const isShown = found.length > 0

  return (
    <div className="field combobox">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="combobox-box">
        <input
          id={id}
          className="input"
          type="text"
          role="combobox"
          autoComplete="off"
          maxLength={maxLength}
          value={value}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            onChange(event.target.value)
            openAnew()
          }}
          onClick={open}
          onBlur={close}
          onKeyDown={handleKey}
        />
        <Suggestions id={id} label={label} found={found} active={active} onChoose={choose} />
      </div>
      <div id={`${id}-help`} className="help">
        {error ? <span className="error">{error}</span> : help}
      </div>
      <div className="visually-hidden" role="status">
        {isOpen && value !== '' ? countText(found.length) : ''}
      </div>
    </div>
  )
}

interface Asked extends Pick<ComboboxProps, 'value' | 'options'> {
  readonly onChoose: (option: string) => void
  readonly onEnter: (() => void) | undefined
}

/** What is offered, which of it the arrows are at, and what keys do to it. */
function useOptions({ value, options, onChoose, onEnter }: Asked) {
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = isOpen ? matchesOf(options, value) : []

  function choose(option: string) {
    onChoose(option)
    setOpen(false)
    setActive(-1)
  }

  function move(by: number) {
    setOpen(true)
    const count = matchesOf(options, value).length
    setActive((index) => (count === 0 ? -1 : (index + by + count + (index < 0 && by < 0 ? 1 : 0)) % count))
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    const chosen = found[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      choose(chosen)
    } else if (event.key === 'Enter' && onEnter && value.trim() !== '') {
      event.preventDefault()
      setOpen(false)
      onEnter()
    } else if (event.key === 'Escape' && found.length > 0) {
      // The list is the topmost layer: a dialog around it stays.
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }

  function openAnew() {
    setOpen(true)
    setActive(-1)
  }

  return { found, isOpen, active, choose, handleKey, openAnew, open: () => setOpen(true), close: () => setOpen(false) }
}

interface SuggestionsProps {
  readonly id: string
  readonly label: string
  readonly found: readonly string[]
  readonly active: number
  readonly onChoose: (option: string) => void
}

function Suggestions({ id, label, found, active, onChoose }: SuggestionsProps) {
  return (
    <div id={`${id}-list`} className="combobox-list" role="listbox" aria-label={label} hidden={found.length === 0}>
      {found.map((option, index) => (
        // Its keys are those of the field, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
          // Keeps the focus in the field, whose blur would close the list before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option}
        </div>
      ))}
    </div>
  )
}

/** Those that begin with the text, then those that hold it; accents and case make no difference. */
function matchesOf(options: readonly string[], text: string): readonly string[] {
  const wanted = folded(text)
  if (options.some((option) => folded(option) === wanted)) return []
  const starting = options.filter((option) => folded(option).startsWith(wanted))
  const holding = options.filter((option) => !folded(option).startsWith(wanted) && folded(option).includes(wanted))
  return [...starting, ...holding]
}

/** 'Aarhus' and 'Århus' are one place to who types. */
function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da').replaceAll('å', 'aa').trim()
}
