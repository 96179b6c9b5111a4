import { useId, type KeyboardEvent, type RefObject } from 'react'
import { useTranslate } from '../../wording/i18n.ts'

export interface CodeFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  /** The group that everybody's code begins with, shown before the text; null when the text has its own. */
  readonly first: string | null
  readonly error: string | null
  readonly help: string
  /** Enter is then a line break. */
  readonly isMany: boolean
  readonly isOff: boolean
  readonly onType: (text: string) => void
  readonly onEnter: () => void
  readonly onClear: () => void
}

/** The field that codes are typed or pasted into. */
export function CodeField(props: CodeFieldProps) {
  const { field, text, first, error, help, isMany, isOff, onType, onEnter, onClear } = props
  const t = useTranslate()
  const id = useId()

  function handleKey(event: KeyboardEvent) {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!isEnter || (isMany && !event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    // A key that is held down is one press.
    if (!event.repeat) onEnter()
  }

  return (
    <div className="field">
      <div className="code-label">
        <label className="label" htmlFor={id}>
          {t('collect:codes.label')}
        </label>
        {/* Above the field: where the button that takes codes was, a second click would clear what it left. */}
        {isMany && (
          <button type="button" className="link-button" onClick={onClear}>
            {t('collect:codes.clear')}
          </button>
        )}
      </div>
      <div className={isMany ? 'code-field is-many' : 'code-field'}>
        {first !== null && (
          <span className="code-first" aria-hidden="true">
            {`${first}-`}
          </span>
        )}
        <textarea
          id={id}
          ref={field}
          className="input"
          rows={1}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          disabled={isOff}
          value={text}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={handleKey}
        />
      </div>
      <div className="help" id={`${id}-help`}>
        {error === null ? help : <ErrorWords text={error} />}
      </div>
    </div>
  )
}

function ErrorWords({ text }: { readonly text: string }) {
  return (
    <span className="error" role="alert">
      {text}
    </span>
  )
}
