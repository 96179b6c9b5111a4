import { timesOf } from '../../analysis/snapshotTimes.ts'
import { printPalette } from '../../diagrams/palette.ts'
import { TimeDiagram } from '../../diagrams/TimeDiagram.tsx'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate, formatList } from '../../wording/format.ts'
import { PrintHead } from '../printing/PrintSheet.tsx'
import { isNow } from './choice.ts'
import { hueOf } from './circleState.ts'
import { labelsOf } from './componentWords.ts'
import { timeMark, timesSentence, timeValues } from './timesWords.ts'
import { useNaming } from './useNaming.ts'
import './times.css'

export interface PrintedTimesProps {
  readonly assessment: Assessment
  /** In the order of their numbers; with fewer than three there is nothing to show. */
  readonly snapshots: readonly Snapshot[]
}

/** In CSS px: three beside each other on A4. */
const LINE = { width: 220, height: 108, textSize: 12 } as const

/** Each component through all snapshots, on a page of its own. */
export function PrintedTimes({ assessment, snapshots }: PrintedTimesProps) {
  const naming = useNaming()
  const { t, language } = naming
  const last = snapshots.at(-1)
  if (last === undefined || snapshots.length < 3) return null
  const title = t('compare:times.title', { count: snapshots.length })
  const key = snapshots.filter((each) => !isNow(each)).map((each) => `${timeMark(each, naming)} ${t('compare:times.named', { name: each.name, date: formatDate(each.date, language) })}`)
  return (
    <section className="print-page">
      <PrintHead assessment={assessment} title={title} />
      <p className="print-note">
        {t('compare:times.lead')} {formatList(key, language)}
      </p>
      <ul className="print-times">
        {timesOf(snapshots).map((each) => {
          const { code, name } = labelsOf(each.component, naming.names)
          return (
            <li key={each.component.id}>
              <strong>
                {code} {name}
              </strong>
              <TimeDiagram
                {...LINE}
                label={timesSentence(each, snapshots, naming)}
                scale={last.framework.scale}
                values={timeValues(each)}
                marks={snapshots.map((snapshot) => timeMark(snapshot, naming))}
                hue={hueOf(each.component, last)}
                palette={printPalette}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
