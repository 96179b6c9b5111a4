import { useCallback, useRef } from 'react'
import { useArchive } from '../../state/archive.ts'
import { focusSoon, takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOf } from '../route.ts'
import { closeLayer } from '../useRoute.ts'
import { undoArchive } from './archiveActions.ts'
import { changeWords } from './archiveWords.ts'
import { useArchiveDoing } from './useArchiveDoing.tsx'

/** Where others' snapshots are shown beside one's own. */
const OTHERS = hashOf({ view: 'compare', item: null, layer: null, query: 'del=andre' })

export interface ArchiveDoneProps {
  readonly onBack: () => void
}

/** What has been kept, and the way to take it back. */
export function ArchiveDone({ onBack }: ArchiveDoneProps) {
  const t = useTranslate()
  const told = useRef<HTMLSpanElement | null>(null)
  const last = useArchive((state) => state.last)
  const { error, run } = useArchiveDoing()
  const isAdded = last?.kind === 'added'
  const begin = useCallback((element: HTMLSpanElement | null) => {
    told.current = element
    takeFocus(element)
  }, [])
  return (
    <>
      <p className="archive-done">
        <Icon name="check" />
        <span ref={begin} tabIndex={-1} role="status">
          {last && changeWords(last, t)}
        </span>
      </p>
      {error}
      <div className="archive-buttons">
        {isAdded && (
          <button type="button" className="button" onClick={() => run(undoArchive(), () => takeFocus(told.current))}>
            <Icon name="undo" />
            {t('archive:done.undo')}
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          {t('archive:again')}
        </button>
      </div>
      <div className="dialog-actions">
        {isAdded && (
          <a className="button button-primary" href={OTHERS} onClick={() => focusSoon('others-finding')}>
            {t('archive:done.see')}
          </a>
        )}
        <button type="button" className={isAdded ? 'button' : 'button button-primary'} onClick={closeLayer}>
          {t('shell:close')}
        </button>
      </div>
    </>
  )
}
