import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface TrialViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** Tests before the meeting what the room can do. */
export function TrialView({ assessment }: TrialViewProps) {
  const t = useTranslate()
  return (
    <h1>
      {t('trial:title')} <bdi>{assessment.team}</bdi>
    </h1>
  )
}
