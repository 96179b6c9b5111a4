import { useState, type FormEvent } from 'react'
import { LIMITS } from '../../../model/assessment.ts'
import { Field } from '../../../ui/Field.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'

export interface AddNameProps {
  readonly words: CatalogueWords
  readonly label: string
  readonly refuse: (text: string) => string | null
  readonly onAdd: (name: string) => void
}

/** One more name for a list, one after the other. */
export function AddName({ words, label, refuse, onAdd }: AddNameProps) {
  const { t } = words
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.currentTarget.querySelector('input')?.focus()
    if (refuse(name) !== null) {
      setTried(true)
      return
    }
    onAdd(name.trim())
    setName('')
    setTried(false)
  }

  return (
    <form className="add-name" noValidate onSubmit={submit}>
      <Field label={label} error={isTried ? refuse(name) : null}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="text"
            autoComplete="off"
            maxLength={LIMITS.name}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {t('intervention:lists.add')}
      </button>
    </form>
  )
}
