import { Printed } from '../../../../ui/Printed.tsx'
import { ReportPages } from './ReportPages.tsx'
import type { ReportProps } from './report.ts'

/** The report on paper, whenever the part or its preview is printed. */
export function PrintedReport(props: ReportProps) {
  return (
    <Printed>
      <ReportPages {...props} />
    </Printed>
  )
}
