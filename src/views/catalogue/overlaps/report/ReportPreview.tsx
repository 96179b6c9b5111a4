import { Icon } from '../../../../ui/Icon.tsx'
import { PANEL_TITLE } from '../../overview/picking.ts'
import { PrintedReport } from './PrintedReport.tsx'
import { ReportPages } from './ReportPages.tsx'
import type { ReportProps } from './report.ts'

/** What the address says is picked while the report is shown. */
export const REPORT = 'rapport'

export interface ReportPreviewProps extends ReportProps {
  readonly onClose: () => void
}

/** The pages as they will be printed. */
export function ReportPreview({ onClose, ...report }: ReportPreviewProps) {
  const { t } = report.words
  return (
    <section className="report" aria-labelledby={PANEL_TITLE}>
      <div className="report-head">
        <div>
          <h2 id={PANEL_TITLE} tabIndex={-1}>
            {t('overlaps:report.title')}
          </h2>
          <p className="help">{t('overlaps:report.lead')}</p>
        </div>
        <div className="report-tools">
          <button type="button" className="button" onClick={onClose}>
            <Icon name="left" />
            {t('overlaps:report.back')}
          </button>
          <button type="button" className="button button-primary" onClick={() => print()}>
            <Icon name="print" />
            {t('overlaps:report.print')}
          </button>
        </div>
      </div>
      {/* Pages are wider than a phone, and scroll: that needs a place for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="report-pages" role="region" aria-label={t('overlaps:report.pages')} tabIndex={0}>
        <ReportPages {...report} />
      </div>
      <PrintedReport {...report} />
    </section>
  )
}
