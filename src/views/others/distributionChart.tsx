import type { Distribution } from '../../analysis/distribution.ts'
import { levelsOf } from '../../framework/framework.ts'
import { stacked } from '../../diagrams/drawing.tsx'
import { DistributionDiagram } from '../../diagrams/DistributionDiagram.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import type { Snapshot } from '../../model/snapshot.ts'
import { cellText } from '../compare/compareWords.ts'
import { labelsOf } from '../compare/componentWords.ts'
import type { Naming } from '../compare/useNaming.ts'
import type { Chart, ChartCell } from '../pictures/chart.ts'
import { drawnAs } from '../pictures/figures.ts'
import { peopleOf, sourceOf } from '../pictures/origin.ts'
import { DRAWING, distributionProps, mostOf } from './distributionProps.ts'
import { columnText, overallFinding, periodText } from './othersWords.ts'

export interface DistributionChartGiven {
  readonly own: Snapshot
  readonly others: readonly Snapshot[]
  readonly distributions: readonly Distribution[]
}

/** Two components beside each other. */
const COLUMNS = 2
const NAME = 190

/** Where the others stand, component by component, to take along. */
export function distributionChart(given: DistributionChartGiven, naming: Naming): Chart {
  const { own, others, distributions } = given
  const { t } = naming
  const cells = distributions.map((each) => cellsOf(each, given, naming))
  const rows = Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, row) => cells.slice(COLUMNS * row, COLUMNS * (row + 1)).flat())
  const head = { text: '' }
  const columns = Array.from({ length: COLUMNS }, () => [{ head, width: NAME }, { head, width: DRAWING.width }]).flat()
  const table = pictureRows(columns, rows, palette)
  const key = pictureKey([{ sign: null, words: t('others:print.columns') }], table.width, palette)
  return {
    slug: 'andre-kommuner',
    heading: overallFinding(distributions, { scale: own.framework.scale, count: others.length }, naming),
    people: peopleOf([others.length], { t }),
    date: periodText(others, naming),
    source: sourceOf(own, 'snapshots', { t }),
    ...drawnAs(stacked(t('others:distribution.title'), [table, key])),
    rows: rowsOf(given, naming),
  }
}

function cellsOf(distribution: Distribution, { own, distributions }: DistributionChartGiven, naming: Naming): readonly PictureCell[] {
  const { code, label } = labelsOf(distribution.component, naming.names)
  const props = distributionProps({ own, distribution, most: mostOf(distributions) }, naming)
  return [
    { text: `${code} ${label}`, weight: 600 },
    { width: DRAWING.width, height: DRAWING.height, element: <DistributionDiagram {...props} palette={palette} /> },
  ]
}

function rowsOf({ own, distributions }: DistributionChartGiven, naming: Naming): Chart['rows'] {
  const { t, names } = naming
  const levels = levelsOf(own.framework.scale).map((level) => columnText(level, naming))
  const rest = [names.unknown.label, t('scoring:value.none'), t('others:group.absent'), t('others:group.otherScale')]
  const rows = distributions.map((each): readonly ChartCell[] => {
    const { code, name } = labelsOf(each.component, names)
    const standing = each.own === 'absent' || each.own === 'otherScale' ? null : each.own
    const ours = typeof standing === 'number' ? standing : cellText(standing, naming)
    return [code, name, ...each.counts, each.unknown, each.unscored, each.absent, each.otherScale, ours]
  })
  return [[t('pictures:column.code'), t('pictures:column.component'), ...levels, ...rest, t('others:own')], ...rows]
}
