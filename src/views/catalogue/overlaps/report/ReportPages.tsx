import { HolesPage } from './HolesPage.tsx'
import { OverlapsPage } from './OverlapsPage.tsx'
import type { ReportProps } from './report.ts'
import './report.css'

/** The report, always on two pages: what there is too much of, and what is missing. */
export function ReportPages(props: ReportProps) {
  return (
    <>
      <OverlapsPage {...props} />
      <HolesPage {...props} />
    </>
  )
}
