import { timesOf, type ComponentTimes } from '../../analysis/snapshotTimes.ts'
import { beside, stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { TimeDiagram } from '../../diagrams/TimeDiagram.tsx'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate } from '../../wording/format.ts'
import type { Chart } from '../pictures/chart.ts'
import { drawnAs } from '../pictures/figures.ts'
import { snapshotOrigin } from './changeRows.ts'
import { isNow } from './choice.ts'
import { hueOf } from './circleState.ts'
import { labelsOf } from './componentWords.ts'
import { timeMark, timesSentence, timeText, timeValues } from './timesWords.ts'
import type { Naming } from './useNaming.ts'

const LINE = { width: 300, height: 140 }
const IN_A_ROW = 3

/** A line for each component through all snapshots, to take along. */
export function timesChart(snapshots: readonly Snapshot[], naming: Naming): Chart {
  const { t, language } = naming
  const times = timesOf(snapshots)
  const lines = times.map((each) => lineOf(each, snapshots, naming))
  const rows = Array.from({ length: Math.ceil(lines.length / IN_A_ROW) }, (_, row) => lines.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW))
  const width = IN_A_ROW * (LINE.width + 36) - 36
  const key = snapshots.map((each) => {
    const name = isNow(each) ? '' : t('compare:times.named', { name: each.name, date: formatDate(each.date, language) })
    return { sign: null, words: `${timeMark(each, naming)} ${name}`.trim() }
  })
  const label = t('compare:times.caption')
  return {
    slug: 'over-tid',
    heading: label,
    ...snapshotOrigin(snapshots, naming),
    ...drawnAs(stacked(label, [...rows.map((row) => beside(label, row)), pictureKey(key, width, palette)])),
    rows: [
      [t('pictures:column.code'), t('pictures:column.component'), ...snapshots.map((each) => (isNow(each) ? t('compare:now') : `${each.name} (${each.date})`))],
      ...times.map(({ component, values }) => {
        const { code, name } = labelsOf(component, naming.names)
        return [code, name, ...values.map((value) => (typeof value === 'number' ? value : timeText(value, naming)))]
      }),
    ],
  }
}

function lineOf(times: ComponentTimes, snapshots: readonly Snapshot[], naming: Naming): Drawing {
  const last = snapshots.at(-1)
  const { code, label } = labelsOf(times.component, naming.names)
  const caption = pictureKey([{ sign: null, words: `${code} ${label}` }], LINE.width, palette)
  if (last === undefined) return caption
  const element = (
    <TimeDiagram
      {...LINE}
      label={timesSentence(times, snapshots, naming)}
      scale={last.framework.scale}
      values={timeValues(times)}
      marks={snapshots.map((each) => timeMark(each, naming))}
      textSize={13}
      hue={hueOf(times.component, last)}
      palette={palette}
    />
  )
  return stacked(label, [caption, { ...LINE, element }])
}
