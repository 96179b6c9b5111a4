import { useEffect, useState } from 'react'
import { answerEchoes } from '../../browser/echo.ts'
import { useTranslate } from '../../wording/i18n.ts'

/** What the address names in the window that the trial opens. */
export const ECHO = 'ekko'

/** What the second window of the trial shows; it answers the first one. */
export function EchoWindow() {
  const t = useTranslate()
  const [isHeard, setHeard] = useState(false)

  // Windows hear of each other through the browser's storage.
  useEffect(() => answerEchoes(() => setHeard(true)), [])
  return (
    <div className="trial">
      <h1>{t('trial:echo.title')}</h1>
      <p className="trial-lead" role="status">
        {isHeard ? t('trial:echo.heard') : t('trial:echo.waiting')}
      </p>
      <p>{t('trial:echo.drag')}</p>
      <div>
        <button type="button" className="button button-primary" onClick={() => close()}>
          {t('trial:echo.close')}
        </button>
      </div>
    </div>
  )
}
