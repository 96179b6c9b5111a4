import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface CompareViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

export function CompareView({ assessment }: CompareViewProps) {
  const t = useTranslate()
  return <h2>{t('compare:title')} {assessment.team}</h2>
}
