import type { MouseEvent } from 'react'
import { appStore } from '../../state/store.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useOnce } from '../useOnce.ts'

export interface ImportedProps {
  /** What has come in. */
  readonly summary: string
  readonly onClose: () => void
}

/** That it is done, and the way back. */
export function Imported({ summary, onClose }: ImportedProps) {
  const t = useTranslate()
  const once = useOnce()

  /** The second click of a double click on what was here before is none on this. */
  const onceClicked = (act: () => void) => (event: MouseEvent) => event.detail < 2 && once(act)

  return (
    <>
      <p className="list-done" role="status">
        <Icon name="check" />
        {summary}
      </p>
      <p>{t('listImport:done.undo')}</p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" ref={takeFocus} onClick={onceClicked(onClose)}>
          {t('listImport:done.close')}
        </button>
        <button
          type="button"
          className="button"
          onClick={onceClicked(() => {
            appStore.getState().undo()
            onClose()
          })}
        >
          <Icon name="undo" />
          {t('listImport:done.back')}
        </button>
      </div>
    </>
  )
}
