import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface ShowViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** The stage in this very window. */
export function ShowView({ assessment }: ShowViewProps) {
  const t = useTranslate()
  return (
    <h1>
      {t('stage:title')} <bdi>{assessment.team}</bdi>
    </h1>
  )
}
