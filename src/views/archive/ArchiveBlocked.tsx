import { useState } from 'react'
import { archiveStore } from '../../state/archive.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { loadArchive } from './archiveActions.ts'
import './archive.css'

export interface ArchiveBlockedProps {
  /** There is access now: this is gone, and the focus with it. */
  readonly onOpened: () => void
}

/** The browser gives no access to the archive: why that may be, what can be done, and another try. */
export function ArchiveBlocked({ onOpened }: ArchiveBlockedProps) {
  const t = useTranslate()
  const [trial, setTrial] = useState<'none' | 'trying' | 'failed'>('none')

  function tryAgain() {
    setTrial('trying')
    void loadArchive().then(() => {
      if (archiveStore.getState().status === 'blocked') setTrial('failed')
      else onOpened()
    })
  }

  return (
    <div className="archive-blocked">
      <p role="alert" className="archive-error">
        {t('archive:blocked.why')} {t('archive:blocked.what')}
      </p>
      <div className="archive-buttons">
        <button type="button" className="button" onClick={tryAgain}>
          <Icon name="reset" />
          {t('archive:blocked.again')}
        </button>
        <p role="status">
          {trial === 'trying' && t('archive:list.reading')}
          {trial === 'failed' && t('archive:blocked.still')}
        </p>
      </div>
    </div>
  )
}
