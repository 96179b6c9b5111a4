import { ownerOf } from '../../analysis/latestSnapshots.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { useArchive } from '../../state/archive.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'

export interface EmptyOthersProps {
  /** The assessment as it is: whose it is. */
  readonly now: Snapshot
  readonly isReadOnly: boolean
}

/** No snapshot of others yet: what this page will show, and how theirs come here. */
export function EmptyOthers({ now, isReadOnly }: EmptyOthersProps) {
  const t = useTranslate()
  const count = useArchive(({ snapshots }) => snapshots.filter((each) => ownerOf(each) === ownerOf(now)).length)
  return (
    <div className="compare-empty">
      <h2>{t('others:empty.title')}</h2>
      {count > 0 && <p>{t('others:empty.own', { count })}</p>}
      <p>{t('others:empty.lead')}</p>
      <ol className="others-steps">
        <li>{t('others:empty.ask')}</li>
        <li>{t('others:empty.bring')}</li>
        <li>{t('others:empty.talk')}</li>
      </ol>
      <p className="help">{t('others:empty.where')}</p>
      {!isReadOnly && (
        <div className="dialog-actions">
          <button type="button" className="button button-primary" onClick={() => openLayer('archive')}>
            {t('others:bring')}
          </button>
        </div>
      )}
    </div>
  )
}
