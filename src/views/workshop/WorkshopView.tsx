import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface WorkshopViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** Round by round: prepared, answered, shown, settled. */
export function WorkshopView({ assessment }: WorkshopViewProps) {
  const t = useTranslate()
  return (
    <h1>
      {t('workshop:title')} <bdi>{assessment.team}</bdi>
    </h1>
  )
}
