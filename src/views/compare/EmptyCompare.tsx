import { useTranslate } from '../../wording/i18n.ts'
import { TakeSnapshotButton } from '../snapshots/TakeSnapshotButton.tsx'

/** No snapshot yet: what this page will show, and how to come there. */
export function EmptyCompare({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useTranslate()
  return (
    <div className="compare-empty">
      <h2>{t('compare:empty.title')}</h2>
      <p>{t('compare:empty.lead')}</p>
      <p>{t('compare:empty.later')}</p>
      {!isReadOnly && (
        <div className="dialog-actions">
          <TakeSnapshotButton isPrimary />
        </div>
      )}
    </div>
  )
}
