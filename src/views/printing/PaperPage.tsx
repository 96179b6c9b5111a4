import type { ReactNode } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { PaperWhat } from './PaperWhat.tsx'
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
  return (
    <section className="paper-page" aria-label={page}>
      <header className="paper-head">
        <p className="paper-whose">{nameOfMunicipality(assessment, t)}</p>
        <PaperWhat className="paper-what" assessment={assessment} title={title} />
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
