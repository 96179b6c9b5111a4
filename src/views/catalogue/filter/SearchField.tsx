import { useRef, type KeyboardEvent } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { useLetterKeys } from '../../useLetterKeys.ts'
import { MAX_SEARCH } from '../place.ts'
import { useOfPlace } from '../usePlace.ts'
import { leaveSearch, typeSearch } from '../wantedPlace.ts'

/** Searches with each key. '/' leads to it from anywhere in the catalogue, Escape empties it. */
export function SearchField() {
  const t = useTranslate()
  const search = useOfPlace((place) => place.search)
  const field = useRef<HTMLInputElement>(null)
  useLetterKeys({ '/': () => field.current?.select() })

  function clear() {
    typeSearch('')
    leaveSearch()
    field.current?.focus()
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Enter') leaveSearch()
    if (event.key !== 'Escape' || search === '') return
    event.preventDefault()
    clear()
  }

  return (
    <search className="search-place">
      {/* A form of its own, as a browser reads all fields of a form with each key: those of the table are many. */}
      <form className="search-field" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <input
          ref={field}
          className="input"
          type="search"
          aria-label={t('catalogue:search.label')}
          aria-keyshortcuts="/"
          placeholder={t('catalogue:search.hint')}
          title={t('catalogue:search.key')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={MAX_SEARCH}
          value={search}
          onChange={({ target }) => typeSearch(target.value)}
          onKeyDown={handleKey}
          onBlur={leaveSearch}
        />
        {search !== '' && (
          <button type="button" className="search-clear" aria-label={t('catalogue:search.clear')} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </form>
    </search>
  )
}
