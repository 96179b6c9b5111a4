import { useRef } from 'react'
import { Combobox } from './Combobox.tsx'
import { IconButton } from './IconButton.tsx'
import './textsField.css'

export interface TextsFieldProps {
  readonly label: string
  readonly texts: readonly string[]
  /** What is being typed, and not yet one of the texts. */
  readonly typed: string
  readonly options: readonly string[]
  readonly maxLength: number
  readonly help?: string
  readonly error?: string | null
  /** On the button that takes up what is typed. */
  readonly addText: string
  /** Of the button that takes a text away: 'Fjern Cool Kids'. */
  readonly removeText: (text: string) => string
  readonly countText: (count: number) => string
  readonly onChange: (texts: readonly string[], typed: string) => void
}

/** Several short texts, one added at a time: typed, or chosen from what is offered. */
export function TextsField({ texts, typed, options, addText, removeText, onChange, ...field }: TextsFieldProps) {
  const box = useRef<HTMLDivElement>(null)

  function add(text: string) {
    const added = text.trim()
    if (added !== '') onChange([...new Set([...texts, added])], '')
  }

  function remove(text: string) {
    onChange(
      texts.filter((each) => each !== text),
      typed,
    )
    // The button that had the focus goes away with its text.
    box.current?.querySelector('input')?.focus()
  }

  return (
    <div className="texts-field" ref={box}>
      <div className="texts-field-add">
        <Combobox
          {...field}
          value={typed}
          options={options.filter((option) => !texts.includes(option))}
          onChange={(value) => onChange(texts, value)}
          onChoose={add}
          onEnter={() => add(typed)}
        />
        <button
          type="button"
          className="button"
          aria-disabled={typed.trim() === ''}
          onClick={() => {
            add(typed)
            box.current?.querySelector('input')?.focus()
          }}
        >
          {addText}
        </button>
      </div>
      {texts.length > 0 && (
        <ul aria-label={field.label}>
          {texts.map((text) => (
            <li key={text}>
              <bdi>{text}</bdi>
              <IconButton icon="close" title={removeText(text)} onPress={() => remove(text)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
