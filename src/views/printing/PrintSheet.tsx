import type { ReactNode } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { Printed } from '../../ui/Printed.tsx'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { useToday } from '../useToday.ts'
import { ownText } from '../since.ts'
import { PaperWhat } from './PaperWhat.tsx'
import './printing.css'

export interface PrintSheetProps {
  readonly assessment: Assessment
  /** What the sheet shows. */
  readonly title: string
  /** The long side of the paper across. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A sheet of paper: whose assessment it is, as it is today, and what comes on it. */
export function PrintSheet(props: PrintSheetProps) {
  return (
    <Printed>
      <Sheet {...props} />
    </Printed>
  )
}

function Sheet({ assessment, title, isWide, children }: PrintSheetProps) {
  const t = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return (
    <div className={isWide ? 'print-sheet print-wide' : 'print-sheet'}>
      <PrintHead assessment={assessment} title={title} />
      {children}
      <p className="print-foot">
        {ownText(assessment, { t, language, today })} {t('shell:texts')}
      </p>
    </div>
  )
}

/** Whose assessment it is, and what is shown: at the top of the sheet, and of further pages that are begun on purpose. */
export function PrintHead({ assessment, title }: Pick<PrintSheetProps, 'assessment' | 'title'>) {
  const t = useTranslate()
  return (
    <header className="print-head">
      <h1>{nameOfMunicipality(assessment, t)}</h1>
      <PaperWhat className="print-what" assessment={assessment} title={title} />
    </header>
  )
}
