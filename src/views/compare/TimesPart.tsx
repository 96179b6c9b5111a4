import { frameworkGaps } from '../../analysis/frameworkGaps.ts'
import { timesOf, type ComponentTimes } from '../../analysis/snapshotTimes.ts'
import { TimeDiagram } from '../../diagrams/TimeDiagram.tsx'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate } from '../../wording/format.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { usePalette } from '../settings.ts'
import { isNow } from './choice.ts'
import { hueOf } from './circleState.ts'
import { labelsOf } from './componentWords.ts'
import { gapText } from './gapWords.ts'
import { timeMark, timesSentence, timeText, timeValues } from './timesWords.ts'
import type { Naming } from './useNaming.ts'
import './times.css'
import '../../ui/fold.css'

export interface TimesPartProps {
  /** Three or more, in the order of their numbers. */
  readonly snapshots: readonly Snapshot[]
  readonly naming: Naming
}

/** Each component through all snapshots: a line each, and their table. */
export function TimesPart({ snapshots, naming }: TimesPartProps) {
  const { t } = naming
  const times = timesOf(snapshots)
  return (
    <section className="compare-times" aria-labelledby="compare-times">
      <h3 id="compare-times">{t('compare:times.title', { count: snapshots.length })}</h3>
      <p>{t('compare:times.lead')}</p>
      <ol className="times-key" aria-label={t('compare:times.key')}>
        {snapshots.map((each) => (
          <li key={each.id}>
            <strong>{timeMark(each, naming)}</strong> {!isNow(each) && <bdi>{t('compare:times.named', { name: each.name, date: formatDate(each.date, naming.language) })}</bdi>}
          </li>
        ))}
      </ol>
      <ul className="times">
        {times.map((each) => (
          <li key={each.component.id}>
            <Line times={each} snapshots={snapshots} naming={naming} />
          </li>
        ))}
      </ul>
      <ChartTools
        of={t('compare:times.caption')}
        chart={async () => (await import('./timesChart.tsx')).timesChart(snapshots, naming)}
      />
      <Gaps snapshots={snapshots} naming={naming} />
      <details className="fold">
        <summary>{t('compare:times.table')}</summary>
        <TimesTable times={times} snapshots={snapshots} naming={naming} />
      </details>
    </section>
  )
}

/** What cannot be followed to the last one, because the frameworks differ. */
function Gaps({ snapshots, naming }: TimesPartProps) {
  const last = snapshots.at(-1)
  const gaps = last ? frameworkGaps(snapshots, last) : []
  if (gaps.length === 0) return null
  return (
    <ul className="times-gaps">
      {gaps.map((gap) => (
        <li key={gap.snapshot.id}>
          <strong>
            <bdi>{gap.snapshot.name}</bdi>
          </strong>{' '}
          {gapText(gap, naming)}
        </li>
      ))}
    </ul>
  )
}

interface LineProps extends TimesPartProps {
  readonly times: ComponentTimes
}

function Line({ times, snapshots, naming }: LineProps) {
  const palette = usePalette()
  const last = snapshots.at(-1)
  if (last === undefined) return null
  const { code, label } = labelsOf(times.component, naming.names)
  const hue = hueOf(times.component, last)
  return (
    <figure className={`ring-${hue}`}>
      <figcaption>
        <span className="pill ring-pill">{code}</span> {label}
      </figcaption>
      <TimeDiagram
        label={timesSentence(times, snapshots, naming)}
        width={264}
        height={132}
        scale={last.framework.scale}
        values={timeValues(times)}
        marks={snapshots.map((each) => timeMark(each, naming))}
        textSize={13}
        hue={hue}
        palette={palette}
      />
    </figure>
  )
}

interface TimesTableProps extends TimesPartProps {
  readonly times: readonly ComponentTimes[]
}

function TimesTable({ times, snapshots, naming }: TimesTableProps) {
  const { t, names } = naming
  return (
    // It may be wider than the page, and is scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="times-scroll" role="region" tabIndex={0} aria-label={t('compare:times.caption')}>
      <table className="times-table">
        <caption className="visually-hidden">{t('compare:times.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare:table.component')}</th>
            {snapshots.map((each) => (
              <th key={each.id} scope="col">
                {timeMark(each, naming)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map(({ component, values }) => (
            <tr key={component.id}>
              <th scope="row">{labelsOf(component, names).name}</th>
              {values.map((value, index) => (
                <td key={snapshots[index]?.id}>{timeText(value, naming)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
