import { useState } from 'react'
import { ownAddress, participantsAddress, reachOf } from '../../browser/participantsAddress.ts'
import { roundFragment } from '../../exchange/answerCodeLink.ts'
import type { CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Field } from '../../ui/Field.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { Check } from './Check.tsx'
import type { CheckResult } from './checks.ts'
import { YesNo } from './YesNo.tsx'

export interface PhoneCheckProps {
  readonly room: CodeRoom
  /** Place of the practice question among the framework's components. */
  readonly place: number
  readonly result: CheckResult
  readonly onResult: (result: CheckResult) => void
}

/** Whether phones reach the participants' page: what the address says of it, and a code to try it with. */
export function PhoneCheck({ room, place, result, onResult }: PhoneCheckProps) {
  const t = useTranslate()
  const set = usePreferences(({ participantsUrl }) => participantsUrl)
  const address = participantsAddress(set)
  const reach = reachOf(set.trim() === '' ? ownAddress() : set.trim())
  return (
    <Check id="phone" result={address === null ? 'bad' : result}>
      <p>
        {address === null ? t(`trial:reach.${reach}`) : t('trial:reach.public')}
      </p>
      <AddressField key={set} set={set} onKept={() => onResult('open')} />
      {address !== null && (
        <>
          <figure className="trial-qr">
            <QrCode text={address + roundFragment(room, 1, [place])} label={t('trial:phone.qr')} />
            <figcaption>
              <p>{t('trial:phone.how')}</p>
              <p>
                {t('trial:phone.tag')} <strong className="trial-tag">{room.tag}</strong>
              </p>
            </figcaption>
          </figure>
          <YesNo
            question={t('trial:check.phone.ask')}
            onAnswer={(isGood) => onResult(isGood ? 'good' : 'bad')}
          />
        </>
      )}
    </Check>
  )
}

interface AddressFieldProps {
  readonly set: string
  readonly onKept: () => void
}

/** Where participants open their page; '' for where the app itself is. */
function AddressField({ set, onKept }: AddressFieldProps) {
  const t = useTranslate()
  const [typed, setTyped] = useState(set)
  const text = typed.trim()
  const reach = reachOf(text)
  const isWrong = text !== '' && reach !== 'public'
  return (
    <form
      className="trial-address"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWrong || text === set) return
        setPreferences({ participantsUrl: text })
        onKept()
      }}
    >
      <Field
        label={t('trial:phone.address')}
        help={t('trial:phone.addressHelp')}
        error={isWrong ? t(`trial:reach.${reach}`) : null}
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button" disabled={isWrong || text === set}>
        {t('trial:phone.use')}
      </button>
    </form>
  )
}
