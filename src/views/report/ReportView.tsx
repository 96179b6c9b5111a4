import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface ReportViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

export function ReportView({ assessment }: ReportViewProps) {
  const t = useTranslate()
  return <h2>{t('report:title')} {assessment.team}</h2>
}
