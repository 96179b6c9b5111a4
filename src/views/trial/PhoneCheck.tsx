import { ownAddress, participantsAddress } from '../../browser/participantsAddress.ts'
import { usePreferences } from '../../state/preferences.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { AddressForm } from '../collect/AddressForm.tsx'
import { LinkText } from '../collect/LinkText.tsx'
import { MAX_BYTES, problemOf, roundAddressOf, type JoinedRound } from '../collect/roundAddress.ts'
import { useFramework } from '../settings.ts'
import { Check } from './Check.tsx'
import type { CheckResult } from './checks.ts'
import { YesNo } from './YesNo.tsx'

export interface PhoneCheckProps {
  /** Of the practice question only. */
  readonly round: JoinedRound
  readonly result: CheckResult
  readonly onResult: (result: CheckResult) => void
}

/** Whether phones reach the participants' page: what the address says of it, and a code to try it with. */
export function PhoneCheck({ round, result, onResult }: PhoneCheckProps) {
  const t = useTranslate()
  const framework = useFramework()
  const set = usePreferences(({ participantsUrl }) => participantsUrl)
  const address = participantsAddress(set)
  const joining = address === null ? null : roundAddressOf(address, round, framework)
  const problem = problemOf(set.trim() === '' ? ownAddress() : set, round, framework)
  return (
    <Check id="phone" result={address === null ? 'bad' : result}>
      <p>
        {problem === null
          ? t('trial:phone.public')
          : t(`collect:phone.why.${problem}`, { bytes: joining?.bytes ?? 0, limit: MAX_BYTES })}
      </p>
      <AddressForm round={round} onSaved={() => onResult('open')} />
      {joining !== null && (
        <>
          <figure className="trial-qr">
            <QrCode text={joining.text} label={t('trial:phone.qr')} />
            <figcaption>
              <p>{t('trial:phone.how')}</p>
              <p>
                {t('trial:phone.tag')} <strong className="trial-tag">{round.tag}</strong>
              </p>
              <LinkText text={joining.text} />
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
