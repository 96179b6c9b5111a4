import { useState } from 'react'
import { copyText } from '../../browser/clipboard.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import './linkText.css'

/** The link that a QR code holds, to read out or to send. */
export function LinkText({ text }: { readonly text: string }) {
  const t = useTranslate()
  const [isCopied, setCopied] = useState<boolean | null>(null)
  return (
    <div className="link-text">
      <p className="label">{t('collect:phone.link')}</p>
      <p className="link-address">{text}</p>
      <div>
        <button type="button" className="button" onClick={() => void copyText(text).then(setCopied)}>
          <Icon name="copy" />
          {t('collect:phone.copy')}
        </button>
      </div>
      <p className="help" role="status">
        {isCopied !== null && t(isCopied ? 'collect:phone.copied' : 'collect:phone.notCopied')}
      </p>
    </div>
  )
}
