import { useState } from 'react'
import { copyText } from '../../browser/clipboard.ts'
import { ownAddress, participantsAddress } from '../../browser/participantsAddress.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { AddressForm } from './AddressForm.tsx'
import { MAX_BYTES, problemOf, roundAddressOf } from './roundAddress.ts'
import type { WayProps } from './way.ts'

/** How phones join; where they cannot, why, and what to do instead. */
export function PhoneWay({ round }: WayProps) {
  const t = useTranslate()
  const framework = useFramework()
  const set = usePreferences((preferences) => preferences.participantsUrl)
  const [isChanging, setChanging] = useState(false)
  const address = participantsAddress(set)
  const joining = address === null ? null : roundAddressOf(address, round, framework)
  const problem = problemOf(set.trim() === '' ? ownAddress() : set, round, framework)
  return (
    <div className="way">
      {joining && <Joining text={joining.text} tag={round.tag} />}
      {problem && (
        <div className="collect-problem">
          <p>{t(`collect:phone.why.${problem}`, { bytes: joining?.bytes ?? 0, limit: MAX_BYTES })}</p>
          {problem !== 'too-long' && <p>{t('collect:phone.instead')}</p>}
        </div>
      )}
      {joining && !problem && !isChanging ? (
        <div>
          <button type="button" className="link-button" onClick={() => setChanging(true)}>
            {t('collect:phone.address.change')}
          </button>
        </div>
      ) : (
        <AddressForm round={round} onSaved={() => setChanging(false)} />
      )}
    </div>
  )
}

function Joining({ text, tag }: { readonly text: string; readonly tag: string }) {
  const t = useTranslate()
  const [isCopied, setCopied] = useState<boolean | null>(null)
  return (
    <div className="joining">
      <div className="joining-qr">
        <QrCode text={text} label={t('collect:phone.qr')} />
      </div>
      <div className="joining-text">
        <p>
          {t('collect:phone.room')} <strong className="joining-tag">{tag}</strong>
        </p>
        <p className="label">{t('collect:phone.link')}</p>
        <p className="joining-link">{text}</p>
        <div>
          <button type="button" className="button" onClick={() => void copyText(text).then(setCopied)}>
            <Icon name="copy" />
            {t('collect:phone.copy')}
          </button>
        </div>
        <p className="help" role="status">
          {isCopied !== null && t(isCopied ? 'collect:phone.copied' : 'collect:phone.notCopied')}
        </p>
        <p>{t('collect:phone.how')}</p>
      </div>
    </div>
  )
}
