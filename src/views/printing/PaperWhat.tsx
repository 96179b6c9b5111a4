import type { Assessment } from '../../model/assessment.ts'
import { formatDate } from '../../wording/format.ts'
import { useLanguage } from '../../wording/i18n.ts'
import { useToday } from '../useToday.ts'

export interface PaperWhatProps {
  readonly assessment: Assessment
  readonly title: string
  readonly className: string
}

/** Whose paper it is, of today, and what it shows: a long name of a team gives way, and never the day. */
export function PaperWhat({ assessment, title, className }: PaperWhatProps) {
  const language = useLanguage()
  const today = useToday()
  return (
    <p className={className}>
      <span>{assessment.team}</span>
      <span>
        · {formatDate(today, language)} · {title}
      </span>
    </p>
  )
}
