import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface ReportViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** The papers that go to a board: composed here, seen page by page, printed by the browser. */
export function ReportView({ assessment }: ReportViewProps) {
  const t = useTranslate()
  return (
    <p>
      {t('report:title')} {assessment.team}
    </p>
  )
}
