import type { ReactNode } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'
import '../catalogue/overlaps/report/report.css'
import { PaperPage } from '../printing/PaperPage.tsx'
import type { Page } from './blocks.ts'
import { PaperBlock } from './PaperBlock.tsx'
import type { Paper } from './place.ts'
import './leaf.css'

export interface SheetPagesProps {
  readonly assessment: Assessment
  readonly paper: Paper
  readonly pages: readonly Page[]
  /** Puts a page where it is shown; on paper it stands for itself. */
  readonly around?: (page: ReactNode, index: number) => ReactNode
}

/** The pages of a paper, the same on the screen and on paper. */
export function SheetPages({ assessment, paper, pages, around = (page) => page }: SheetPagesProps) {
  const t = useTranslate()
  return pages.map((page, index) =>
    around(
      <PaperPage
        // oxlint-disable-next-line react/no-array-index-key -- a page is what stands in its place
        key={index}
        assessment={assessment}
        title={t(`report:paper.${paper}`)}
        page={t('report:page', { number: index + 1, pages: pages.length })}
      >
        {page.map((placed, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <PaperBlock key={place} placed={placed} />
        ))}
      </PaperPage>,
      index,
    ),
  )
}
