import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface TurnViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** One person rates in private on this laptop. */
export function TurnView({ assessment }: TurnViewProps) {
  const t = useTranslate()
  return (
    <h1>
      {t('collect:title')} <bdi>{assessment.team}</bdi>
    </h1>
  )
}
