import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface UnderstandingViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** What a round has shown: what to discuss first, and between whom understanding differs. */
export function UnderstandingView({ assessment }: UnderstandingViewProps) {
  const t = useTranslate()
  return (
    <h1>
      {t('understanding:title')} <bdi>{assessment.team}</bdi>
    </h1>
  )
}
