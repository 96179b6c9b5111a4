import { useTranslate } from '../../wording/i18n.ts'
import { takeFocus } from '../../ui/focus.ts'
import { FileName } from './FileName.tsx'

export interface ReadingProgressProps {
  readonly name: string
  /** 0 to 1. */
  readonly share: number
  readonly onCancel: () => void
}

/** How far the reading is, and a way out of it. */
export function ReadingProgress({ name, share, onCancel }: ReadingProgressProps) {
  const t = useTranslate()
  return (
    <>
      <FileName name={name} />
      <p className="list-progress">
        <span role="status">{t('listImport:working')}</span>
        <progress aria-label={t('listImport:working')} value={share} max={1} />
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" ref={takeFocus} onClick={onCancel}>
          {t('listImport:cancel')}
        </button>
      </div>
    </>
  )
}
