import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'
import '../catalogue/overlaps/report/report.css'
import { PaperPage } from '../printing/PaperPage.tsx'
import type { Page } from './blocks.ts'
import './leaf.css'
import { PaperBlock } from './PaperBlock.tsx'
import type { Paper } from './place.ts'

/** A paper as it is set. */
export interface Sheets {
  readonly assessment: Assessment
  readonly paper: Paper
  readonly pages: readonly Page[]
}

export interface SheetPageProps {
  readonly sheets: Sheets
  /** Which of its pages. */
  readonly index: number
}

/** One page of a paper, the same on the screen and on paper. */
export function SheetPage({ sheets: { assessment, paper, pages }, index }: SheetPageProps) {
  const t = useTranslate()
  return (
    <PaperPage
      assessment={assessment}
      title={t(`report:paper.${paper}`)}
      page={t('report:page', { number: index + 1, pages: pages.length })}
    >
      {pages[index]?.map((placed, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- what stands on paper never moves
        <PaperBlock key={place} placed={placed} />
      ))}
    </PaperPage>
  )
}
