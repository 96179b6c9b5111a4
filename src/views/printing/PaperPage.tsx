import type { ReactNode } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { useToday } from '../plan/useToday.ts'
import './paperPage.css'

export interface PaperPageProps {
  readonly assessment: Assessment
  readonly title: string
  /** Which page it is of how many: 'Side 1 af 2'. */
  readonly page: string
  readonly children: ReactNode
}

/** One page of paper, on the screen as on paper: whose it is, as of today, and which of how many pages. */
export function PaperPage({ assessment, title, page, children }: PaperPageProps) {
  const t = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return (
    <section className="paper-page" aria-label={page}>
      <header className="paper-head">
        <p className="paper-whose">{nameOfMunicipality(assessment, t)}</p>
        <p className="paper-what">
          <span>{assessment.team}</span>
          <span>
            · {formatDate(today, language)} · {title}
          </span>
        </p>
      </header>
      <div className="paper-body">{children}</div>
      <p className="paper-foot">
        <span>
          {t('shell:name')} · {t('shell:texts')}
        </span>
        <span>{page}</span>
      </p>
    </section>
  )
}
