import { useState } from 'react'
import { downloadBytes, downloadText } from '../../browser/download.ts'
import { exportFileName } from '../../exchange/fileName.ts'
import { writeIcs } from '../../exchange/ics.ts'
import type { Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { closePopUp } from '../../ui/closePopUp.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { PopUp } from '../../ui/PopUp.tsx'
import { PLAN_WIDTHS, planDays, planRows } from './planExports.ts'
import type { PlanWords } from './planWords.ts'

export interface ExportMenuProps {
  readonly assessment: Assessment
  /** The actions on the screen, in their order there. */
  readonly shown: readonly Action[]
  readonly words: PlanWords
  readonly today: string
}

// Part of a file's name, which is in Danish whatever the language of the page.
const KIND = 'handleplan'

const TYPES = {
  ics: 'text/calendar;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The plan as a calendar, as a spreadsheet, or on paper. A spreadsheet has the rows that the screen has. */
export function ExportMenu({ assessment, shown, words, today }: ExportMenuProps) {
  const { t } = words
  const [hasFailed, setFailed] = useState(false)
  const days = planDays(assessment, words)
  const rows = () => planRows(shown, { assessment, today }, words)
  const name = (extension: string) => exportFileName(assessment, today, `${KIND}.${extension}`)

  async function saveCsv() {
    const { writeCsv } = await import('../../exchange/tables/writeCsv.ts')
    downloadText(name('csv'), writeCsv(rows()), TYPES.csv)
  }

  async function saveXlsx() {
    const { writeXlsx } = await import('../../exchange/tables/writeXlsx.ts')
    const bytes = await writeXlsx({ rows: rows(), sheet: t('plan:print.title'), widths: PLAN_WIDTHS })
    downloadBytes(name('xlsx'), bytes, TYPES.xlsx)
  }

  function save(make: () => Promise<void>) {
    setFailed(false)
    make().catch(() => setFailed(true))
  }

  return (
    <>
      <PopUp
        label={t('plan:export.title')}
        text={
          <>
            <Icon name="download" />
            {t('plan:export.title')}
            <Icon name="down" />
          </>
        }
      >
        {() => (
          <>
            <Choice
              icon="file"
              text={t('plan:export.calendar', { count: days.length })}
              isOff={days.length === 0}
              onChoose={() => downloadText(name('ics'), writeIcs(days, new Date().toISOString()), TYPES.ics)}
            />
            <Choice icon="table" text={t('plan:export.xlsx', { count: shown.length })} onChoose={() => save(saveXlsx)} />
            <Choice icon="table" text={t('plan:export.csv', { count: shown.length })} onChoose={() => save(saveCsv)} />
            <Choice icon="print" text={t('plan:export.print')} onChoose={() => print()} />
          </>
        )}
      </PopUp>
      <div role="alert">{hasFailed && <p className="error">{t('plan:export.failed')}</p>}</div>
    </>
  )
}

interface ChoiceProps {
  readonly icon: IconName
  readonly text: string
  readonly isOff?: boolean
  readonly onChoose: () => void
}

function Choice({ icon, text, isOff = false, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className="pop-up-action"
      disabled={isOff}
      onClick={({ currentTarget }) => {
        closePopUp(currentTarget)
        onChoose()
      }}
    >
      <Icon name={icon} />
      {text}
    </button>
  )
}
