import { useState } from 'react'
import { downloadText } from '../../browser/download.ts'
import type { Unshown } from '../../state/archive.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { removeUnshown } from './archiveActions.ts'
import { useArchiveDoing } from './useArchiveDoing.tsx'

// The name of a file is in Danish, whatever the language of the page.
const FILE = 'ulaeselige-oejebliksbilleder.txt'

export interface UnshownTextsProps {
  readonly unshown: readonly Unshown[]
  readonly isReadOnly: boolean
}

/** What lies in the archive and cannot be shown: it is left there, can be taken along, and then deleted. */
export function UnshownTexts({ unshown, isReadOnly }: UnshownTextsProps) {
  const t = useTranslate()
  const [isTaken, setTaken] = useState(false)
  const { error, run } = useArchiveDoing()
  const newer = unshown.filter(({ reason }) => reason === 'newer').length
  const damaged = unshown.length - newer

  function take() {
    // Each text is one line, as it lies there.
    downloadText(FILE, `${unshown.map(({ text }) => text).join('\n')}\n`, 'text/plain')
    setTaken(true)
  }

  return (
    <div className="archive-error">
      {newer > 0 && <p>{t('archive:unshown.newer', { count: newer })}</p>}
      {damaged > 0 && <p>{t('archive:unshown.damaged', { count: damaged })}</p>}
      <div className="archive-buttons">
        <button type="button" className="button" onClick={take}>
          <Icon name="download" />
          {t('archive:unshown.download')}
        </button>
        {!isReadOnly && (
          <button type="button" className="button" disabled={!isTaken} onClick={() => run(removeUnshown())}>
            {t('archive:unshown.remove')}
          </button>
        )}
      </div>
      {error}
    </div>
  )
}
