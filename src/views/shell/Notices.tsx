import { useEffect, useState } from 'react'
import { downloadText } from '../../browser/download.ts'
import { useApp, type SetAside } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { loadLaterTexts, useTranslate } from '../../wording/i18n.ts'
import { useDesk } from '../desk.ts'
import type { UnsavedHelpProps } from './UnsavedHelp.tsx'

/** What the user must know before going on: not saved, read-only, something set aside. Stays until it is settled. */
export function Notices() {
  const status = useApp((state) => state.saveStatus)
  const setAside = useApp((state) => state.setAside)
  return (
    <div className="notices">
      {(status.kind === 'unsaved' || status.kind === 'blocked') && <Unsaved status={status} />}
      {status.kind === 'newer' && <Newer version={status.version} />}
      {status.kind === 'other-window' && <OtherWindow />}
      {setAside.map((each) => (
        <Rescue key={each.key} setAside={each} />
      ))}
    </div>
  )
}

/** In short at once, and in full with ways out of it when that has been fetched. */
function Unsaved({ status }: UnsavedHelpProps) {
  const t = useTranslate()
  const hasOpen = useApp((state) => state.history !== null)
  const help = useHelp()
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      {help ? <help.UnsavedWhy status={status} /> : <p>{t(`bar:save.${status.kind}`)}</p>}
      {hasOpen && <ExportButton />}
      {help && hasOpen && <help.UnsavedWays status={status} />}
    </div>
  )
}

function ExportButton() {
  const t = useTranslate()
  const { exportOpen } = useDesk()
  return (
    <button type="button" className="button" onClick={exportOpen}>
      {t('shell:export')}
    </button>
  )
}

type Help = typeof import('./UnsavedHelp.tsx')

/** null: not fetched yet, or out of reach, and then the short words must do. */
function useHelp(): Help | null {
  const [help, setHelp] = useState<Help | null>(null)
  // The network is outside.
  useEffect(() => {
    void Promise.all([import('./UnsavedHelp.tsx'), loadLaterTexts()]).then(([found]) => setHelp(found), () => {})
  }, [])
  return help
}

function Newer({ version }: { readonly version: number }) {
  const t = useTranslate()
  return (
    <div className="notice" role="alert">
      <Icon name="lock" />
      <p>{t('shell:notice.newer', { version })}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('shell:notice.reload')}
      </button>
    </div>
  )
}

function OtherWindow() {
  const t = useTranslate()
  const desk = useDesk()
  const open = useApp((state) => state.history?.present)
  return (
    <div className="notice" role="alert">
      <Icon name="lock" />
      <p>{t('shell:notice.otherWindow')}</p>
      <button type="button" className="button" onClick={desk.takeOver}>
        {t('shell:notice.takeOver')}
      </button>
      {open && (
        <button
          type="button"
          className="button"
          onClick={() => desk.saveAsCopy(t('shell:copyName', { name: open.team }))}
        >
          {t('shell:notice.saveAsCopy')}
        </button>
      )}
    </div>
  )
}

function Rescue({ setAside }: { readonly setAside: SetAside }) {
  const t = useTranslate()
  const desk = useDesk()
  const hasOpen = useApp((state) => state.history !== null)
  const [hasText, setHasText] = useState(false)

  function rescue() {
    downloadText(t('shell:notice.rescueFile'), desk.textSetAside(setAside.key) ?? '')
    setHasText(true)
  }

  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <p>
        {t(`shell:notice.setAside.${setAside.reason}`)}{' '}
        {hasOpen && setAside.isReplaced && setAside.reason !== 'repaired' && `${t('shell:notice.replaced')} `}
        {t('shell:notice.rescueWhat')}
      </p>
      <button type="button" className="button" onClick={rescue}>
        {t('shell:notice.rescue')}
      </button>
      {hasText && (
        <button type="button" className="button" onClick={() => desk.discardSetAside(setAside.key)}>
          {t('shell:notice.discard')}
        </button>
      )}
    </div>
  )
}
