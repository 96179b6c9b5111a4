import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { LevelResult, RoomResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { DumbbellDiagram, type DumbbellMark } from '../../diagrams/DumbbellDiagram.tsx'
import { stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import { UnderstandingIcon } from '../../diagrams/UnderstandingIcon.tsx'
import { LEADERS, STAFF } from '../../model/published.ts'
import { formatLevel, formatNumber } from '../../wording/format.ts'
import type { Chart, ChartCell } from '../pictures/chart.ts'
import { drawnAs, shownLevel } from '../pictures/figures.ts'
import { sideMeans } from './circleState.ts'
import { gapText } from './findingWords.ts'
import { groupsHeadline } from './headlines.ts'
import { roundOrigin, type ChartContext } from './roundOrigin.ts'
import { scaleHead } from './scaleHead.tsx'

const BAR = { width: 280, height: 26 }

/** Leaders against staff, component by component: only where both are shown. */
export function sidesChart(findings: readonly Finding[], context: ChartContext): Chart {
  const { speech } = context
  const { t, language } = speech
  const shown = findings.filter(({ result }) => result.levelGap !== null)
  const limit = formatNumber(PARAMETERS.levelGap, language)
  const rows = sidesRows(shown, context)
  const key = (['leaders', 'staff', 'flagged'] as const).map((sign) => ({
    sign: { width: 16, height: 16, element: <UnderstandingIcon sign={sign} size={16} hue={0} palette={palette} /> },
    words: t(`understanding:legend.sign.${sign}`, { limit }),
  }))
  return {
    slug: 'ledere-og-medarbejdere',
    heading: groupsHeadline(findings, speech),
    ...roundOrigin(shown, context),
    ...drawnAs(stacked(t('understanding:column.levelGap'), [rows, pictureKey(key, rows.width, palette)])),
    rows: dataOf(shown, context),
  }
}

function sidesRows(findings: readonly Finding[], { framework: { scale }, speech }: ChartContext): Drawing {
  const { t, words, language } = speech
  const rows = findings.map(({ component, result }): readonly PictureCell[] => {
    const { code = '', name = component } = words.components[component] ?? {}
    const [leaders, staff] = sideMeans(result)
    const gap = result.levelGap ?? 0
    const marks = [{ level: leaders ?? 0, kind: 'leaders' }, { level: staff ?? 0, kind: 'staff' }] as const satisfies readonly DumbbellMark[]
    const isFlagged = isAtLeast(Math.abs(gap), PARAMETERS.levelGap)
    const element = <DumbbellDiagram {...BAR} scale={scale} marks={marks} isFlagged={isFlagged} palette={palette} />
    return [
      { text: `${code} ${name}`, weight: 600 },
      { text: formatLevel(leaders ?? 0, language) },
      { ...BAR, element },
      { text: formatLevel(staff ?? 0, language) },
      { text: gapText(gap, speech) },
    ]
  })
  const columns = [
    { head: { text: t('understanding:column.component') }, width: 320 },
    { head: { text: t('understanding:sides.leaders') }, width: 56 },
    { head: scaleHead(scale, BAR), width: BAR.width },
    { head: { text: t('understanding:sides.staff') }, width: 90 },
    { head: { text: t('understanding:column.levelGap') }, width: 220 },
  ]
  return pictureRows(columns, rows, palette)
}

/** The figures of the screen: of all, and of each side with how many they are. */
function dataOf(findings: readonly Finding[], { speech: { t, words } }: ChartContext): Chart['rows'] {
  const heads = ['code', 'component', 'all', 'n', 'leaders', 'leadersN', 'staff', 'staffN', 'levelGap'] as const
  const rows = findings.map(({ component, result }): readonly ChartCell[] => {
    const { code = '', name = component } = words.components[component] ?? {}
    const sides = [LEADERS, STAFF].map((side) => result.groups.find(({ id }) => id === side))
    return [code, name, ...figuresOf(result.room), ...sides.flatMap(figuresOf), shownLevel(result.levelGap ?? 0)]
  })
  return [heads.map((head) => t(`pictures:column.${head}`)), ...rows]
}

function figuresOf(votes: RoomResult | LevelResult | undefined): readonly [number | null, number | null] {
  return votes?.status === 'shown' ? [shownLevel(votes.measures.mean), votes.n] : [null, null]
}
