import type { ComponentChange, SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { ChangeDiagram } from '../../diagrams/ChangeDiagram.tsx'
import { ChangeScale } from '../../diagrams/ChangeScale.tsx'
import { stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import type { Chart } from '../pictures/chart.ts'
import { drawnAs } from '../pictures/figures.ts'
import type { Choice } from './choice.ts'
import { changeRows, snapshotOrigin } from './changeRows.ts'
import { hueOf, levelOf } from './circleState.ts'
import { cellText, headline, movedText, outcomeText, sideName } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import type { ComparePlace } from './place.ts'
import { byDistance, inOrder } from './sorting.ts'
import type { Naming } from './useNaming.ts'

const BAR = { width: 260, height: 26 }

type Pair = Pick<Choice, 'before' | 'after'>

/** Component by component: before, now, and the way between, in the order of the screen. */
export function changeChart(pair: Pair, comparison: SnapshotComparison, { order, ...naming }: Naming & Pick<ComparePlace, 'order'>): Chart {
  const { t } = naming
  const changes = (naming.across ? byDistance : inOrder)(comparison.changes, order)
  const rows = rowsOf(pair, changes, naming)
  const label = t('compare:table.caption', { before: sideName('before', pair.before, naming), after: sideName('after', pair.after, naming) })
  const key = pictureKey(marksOf(naming).map((words) => ({ sign: null, words })), rows.width, palette)
  return {
    slug: 'sammenligning-ændringer',
    heading: headline(comparison, naming),
    ...snapshotOrigin([pair.before, pair.after], naming),
    ...drawnAs(stacked(label, [rows, key])),
    rows: changeRows(pair, { ...comparison, changes }, naming),
  }
}

/** What the marks stand for; two municipalities have no before and now. */
function marksOf({ t, across }: Naming): readonly string[] {
  if (across === null) return [t('pictures:change.marks')]
  return [t('compare:across.dashed', { name: across.before }), t('compare:across.filled', { name: across.after })]
}

function rowsOf({ before, after }: Pair, changes: readonly ComponentChange[], naming: Naming): Drawing {
  const { t, names, across } = naming
  const { scale } = after.framework
  const hasTargets = across === null && changes.some(({ target }) => target !== null)
  const element = <ChangeScale width={BAR.width} height={18} rowHeight={BAR.height} scale={scale} textSize={14} palette={palette} />
  const columns = [
    { head: { text: t('compare:table.component') }, width: 300 },
    { head: { text: sideName('before', before, naming) }, width: 110 },
    { head: { width: BAR.width, height: 18, element }, width: BAR.width },
    { head: { text: sideName('after', after, naming) }, width: 110 },
    { head: { text: across ? t('compare:across.apartHead') : t('compare:table.change') }, width: across ? 100 : 70 },
    ...(hasTargets ? [{ head: { text: t('compare:table.target') }, width: 130 }] : []),
  ]
  const rows = changes.map((each): readonly PictureCell[] => {
    const { code, label } = labelsOf(each.component, names)
    return [
      { text: `${code} ${label}`, weight: 600 },
      { text: cellText(each.before, naming) },
      { ...BAR, element: <Bar each={each} after={after} isNeutral={across !== null} /> },
      { text: cellText(each.after, naming) },
      { text: movedText(each, naming) ?? t('compare:table.none'), weight: 600 },
      ...(hasTargets ? [{ text: each.target === null ? t('compare:table.none') : `${each.target} · ${outcomeText(each, naming)}` }] : []),
    ]
  })
  return pictureRows(columns, rows, palette)
}

interface BarProps {
  readonly each: ComponentChange
  readonly after: Choice['after']
  readonly isNeutral: boolean
}

function Bar({ each, after, isNeutral }: BarProps) {
  return (
    <ChangeDiagram
      {...BAR}
      scale={after.framework.scale}
      before={levelOf(each.before)}
      now={levelOf(each.after)}
      target={isNeutral ? null : each.target}
      isNeutral={isNeutral}
      hue={hueOf(each.component, after)}
      palette={palette}
    />
  )
}
