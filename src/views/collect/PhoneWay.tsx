import { useState } from 'react'
import { ownAddress, participantsAddress } from '../../browser/participantsAddress.ts'
import { usePreferences } from '../../state/preferences.ts'
import { takeFocus } from '../../ui/focus.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { AddressForm } from './AddressForm.tsx'
import { LinkText } from './LinkText.tsx'
import { MAX_BYTES, problemOf, roundAddressOf } from './roundAddress.ts'
import type { WayProps } from './way.ts'

/** How phones join; where they cannot, why, and what to do instead. */
export function PhoneWay({ round }: WayProps) {
  const t = useTranslate()
  const framework = useFramework()
  const set = usePreferences((preferences) => preferences.participantsUrl)
  const [change, setChange] = useState<'none' | 'open' | 'saved'>('none')
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
      {joining && !problem && change !== 'open' ? (
        <div className="way-actions">
          {change === 'saved' && (
            <p className="address-saved" ref={takeFocus} tabIndex={-1}>
              {t('collect:phone.address.saved')}
            </p>
          )}
          <button type="button" className="link-button" onClick={() => setChange('open')}>
            {t('collect:phone.address.change')}
          </button>
        </div>
      ) : (
        <AddressForm round={round} hasFocus={change === 'open'} onSaved={() => setChange('saved')} />
      )}
    </div>
  )
}

function Joining({ text, tag }: { readonly text: string; readonly tag: string }) {
  const t = useTranslate()
  return (
    <div className="joining">
      <div className="joining-qr">
        <QrCode text={text} label={t('collect:phone.qr')} />
      </div>
      <div className="joining-text">
        <p>
          {t('collect:phone.room')} <strong className="joining-tag">{tag}</strong>
        </p>
        <LinkText text={text} />
        <p>{t('collect:phone.how')}</p>
      </div>
    </div>
  )
}
