import type { Assessment } from '../../../model/assessment.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { exportInFull } from '../../shell/exporting.ts'
import { useOnce } from '../../useOnce.ts'
import { closeLayer } from '../../useRoute.ts'

export interface FullExportProps {
  readonly assessment: Assessment
}

/** In a dialog: says that the single answers are in the full backup, before it is saved. */
export function FullExport({ assessment }: FullExportProps) {
  const t = useTranslate()
  const once = useOnce()
  return (
    <>
      <div className="dialog-text">
        <p>{t('workshop:export.fullWarning')}</p>
        <p>{t('workshop:export.fullKeep')}</p>
      </div>
      <div className="dialog-actions">
        <button
          type="button"
          className="button button-primary"
          onClick={() =>
            once(() => {
              exportInFull(assessment)
              closeLayer()
            })
          }
        >
          <Icon name="lock" />
          {t('workshop:export.fullYes')}
        </button>
        <button type="button" className="button" onClick={closeLayer}>
          {t('workshop:cancel')}
        </button>
      </div>
    </>
  )
}
