import { useState } from 'react'
import type { Assessment } from '../../../model/assessment.ts'
import { hasAnswers } from '../../../model/rounds.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { exportForSharing } from '../../shell/exporting.ts'
import { useOnce } from '../../useOnce.ts'
import { closeLayer } from '../../useRoute.ts'
import { FULL_EXPORT } from './exports.ts'
import { FullExport } from './FullExport.tsx'
import './closing.css'

export interface ExportDialogProps {
  readonly assessment: Assessment
  /** FULL_EXPORT: the full backup was asked for already. */
  readonly item: string | null
}

/** Two files that nobody can mistake: one to share, and one with the single answers, which says so before it is saved. */
export function ExportDialog({ assessment, item }: ExportDialogProps) {
  const t = useTranslate()
  const [isFull, setFull] = useState(item === FULL_EXPORT)
  return (
    <Dialog
      key={isFull ? 'full' : 'both'}
      title={isFull ? t('workshop:export.fullTitle') : t('workshop:export.title')}
      role={isFull ? 'alertdialog' : 'dialog'}
      closeLabel={t('shell:close')}
      onClose={closeLayer}
    >
      {isFull ? <FullExport assessment={assessment} /> : <Both assessment={assessment} onFull={() => setFull(true)} />}
    </Dialog>
  )
}

function Both({ assessment, onFull }: { readonly assessment: Assessment; readonly onFull: () => void }) {
  const t = useTranslate()
  const once = useOnce()
  return (
    <div className="export-choices">
      <section>
        <p>{t('workshop:export.sharingText')}</p>
        <button
          type="button"
          className="button button-primary"
          onClick={() =>
            once(() => {
              exportForSharing(assessment)
              closeLayer()
            })
          }
        >
          <Icon name="download" />
          {t('workshop:export.sharing')}
        </button>
      </section>
      <section className="export-full">
        <p>{t('workshop:export.fullText')}</p>
        <button type="button" className="button" disabled={!hasAnswers(assessment)} onClick={onFull}>
          <Icon name="lock" />
          {t('workshop:export.full')}
        </button>
      </section>
    </div>
  )
}
