import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface PlanViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

export function PlanView({ assessment }: PlanViewProps) {
  const t = useTranslate()
  return <h2>{t('plan:title')} {assessment.team}</h2>
}
