import { useState } from 'react'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Field } from '../../ui/Field.tsx'
import { takeFocus } from '../../ui/focus.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { MAX_BYTES, problemOf, typedAddress, type AddressProblem, type JoinedRound } from './roundAddress.ts'
import './addressForm.css'

export interface AddressFormProps {
  /** What the address must have room for. */
  readonly round: JoinedRound
  readonly onSaved: () => void
  /** It has come in the place of what was pressed. */
  readonly hasFocus?: boolean
}

/** Where participants open their page, when that is not where the app itself is. */
export function AddressForm({ round, onSaved, hasFocus = false }: AddressFormProps) {
  const t = useTranslate()
  const framework = useFramework()
  const [typed, setTyped] = useState(usePreferences((preferences) => preferences.participantsUrl))
  const [problem, setProblem] = useState<AddressProblem | null>(null)
  const [isSaved, setSaved] = useState(false)

  function save(form: HTMLFormElement) {
    const address = typedAddress(typed)
    const found = address === '' ? null : problemOf(address, round, framework)
    setProblem(found)
    setSaved(found === null)
    if (found !== null) {
      form.querySelector('input')?.focus()
      return
    }
    setTyped(address)
    setPreferences({ participantsUrl: address })
    onSaved()
  }

  return (
    <form
      className="address-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      <Field
        label={t('collect:phone.address.label')}
        help={t('collect:phone.address.help')}
        error={problem && t(`collect:phone.address.wrong.${problem}`, { limit: MAX_BYTES })}
      >
        {(ties) => (
          <input
            {...ties}
            ref={hasFocus ? takeFocus : null}
            className="input"
            type="url"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setProblem(null)
              setSaved(false)
            }}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {t('collect:phone.address.save')}
      </button>
      <p className="help" role="status">
        {isSaved && t('collect:phone.address.saved')}
      </p>
    </form>
  )
}
