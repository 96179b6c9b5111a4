import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface OthersPartProps {
  readonly assessment: Assessment
  readonly isReadOnly: boolean
}

/** Other municipalities' circles beside one's own. */
export function OthersPart({ assessment }: OthersPartProps) {
  const t = useTranslate()
  return (
    <p>
      {t('others:title')} {assessment.team}
    </p>
  )
}
