import { PARAMETERS } from '../../analysis/parameters.ts'
import type { Finding, Understanding } from '../../analysis/understanding.ts'
import { DotStripScale } from '../../diagrams/DotStripScale.tsx'
import { stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import { UnderstandingIcon } from '../../diagrams/UnderstandingIcon.tsx'
import { levelsOf } from '../../framework/framework.ts'
import { formatIndex, formatLevel, formatNumber } from '../../wording/format.ts'
import type { Chart, ChartCell } from '../pictures/chart.ts'
import { drawnAs, shownIndex, shownLevel } from '../pictures/figures.ts'
import { sideMeans } from './circleState.ts'
import { gapText, patternText, reasonTexts } from './findingWords.ts'
import { talksHeadline } from './headlines.ts'
import { roundOrigin, type ChartContext } from './roundOrigin.ts'
import { hasShownSides, mostVotes, STRIP_TEXT, stripHeight, VoteStrip } from './VoteStrip.tsx'

const STRIP_WIDTH = 260

/** How the room voted on each component, as rows of dots. @param findings - in the order of the rows */
export function stripsChart(understanding: Understanding, findings: readonly Finding[], context: ChartContext): Chart {
  const { framework, speech } = context
  const { t, language } = speech
  const picture = stripsOf(findings, context)
  const limit = formatNumber(PARAMETERS.levelGap, language)
  const key = hasShownSides(findings)
    ? (['leaders', 'staff', 'flagged'] as const).map((sign) => ({
        sign: { width: 16, height: 16, element: <UnderstandingIcon sign={sign} size={16} hue={0} palette={palette} /> },
        words: t(`understanding:legend.sign.${sign}`, { limit }),
      }))
    : []
  const all = [{ sign: null, words: t('pictures:strips.dots') }, ...key]
  return {
    slug: 'svar',
    heading: talksHeadline(understanding, framework, speech),
    ...roundOrigin(findings, context),
    ...drawnAs(stacked(t('understanding:ranking.caption'), [picture, pictureKey(all, picture.width, palette)])),
    rows: rowsOf(findings, context),
  }
}

function stripsOf(findings: readonly Finding[], { framework, speech }: ChartContext): Drawing {
  const { t } = speech
  const hasSides = hasShownSides(findings)
  const strip = { width: STRIP_WIDTH, height: stripHeight(hasSides), hasSides, palette }
  const scale = <DotStripScale {...strip} scale={framework.scale} textSize={STRIP_TEXT} />
  const columns = [
    { head: { text: t('understanding:column.component') }, width: 330 },
    { head: { width: STRIP_WIDTH, height: Math.ceil(1.3 * STRIP_TEXT), element: scale }, width: STRIP_WIDTH },
    { head: { text: t('understanding:column.agreement') }, width: 120 },
    { head: { text: t('understanding:column.median') }, width: 60 },
    ...(hasSides ? [{ head: { text: t('understanding:column.levelGap') }, width: 170 }] : []),
    { head: { text: t('understanding:column.n') }, width: 40 },
  ]
  const most = mostVotes(findings)
  const rows = findings.map((finding): readonly PictureCell[] => {
    const element = <VoteStrip finding={finding} most={most} {...strip} />
    return [nameCell(finding, speech), { ...strip, element }, ...figureCells(finding, hasSides, speech)]
  })
  return pictureRows(columns, rows, palette)
}

function nameCell({ component, result: { room }, ranked }: Finding, speech: ChartContext['speech']): PictureCell {
  const { code = '', name = component } = speech.words.components[component] ?? {}
  const note = room.status === 'shown' && ranked ? reasonTexts(ranked, room, speech).join(' · ') : ''
  return { text: `${code} ${name}`, note, weight: 600 }
}

function figureCells({ result }: Finding, hasSides: boolean, speech: ChartContext['speech']): readonly PictureCell[] {
  const { t, language } = speech
  const room = result.room.status === 'shown' ? result.room : null
  const gap = result.levelGap === null ? t('understanding:status.hidden') : gapText(result.levelGap, speech)
  return [
    { text: patternText(result, speech), note: room?.flags ? formatIndex(room.measures.consensus, language) : '' },
    { text: room ? formatLevel(room.measures.medianGrouped, language) : '–' },
    ...(hasSides ? [{ text: gap }] : []),
    { text: room ? String(room.n) : '–' },
  ]
}

function rowsOf(findings: readonly Finding[], { framework, speech }: ChartContext): Chart['rows'] {
  const { t, words } = speech
  const levels = levelsOf(framework.scale)
  const hasSides = hasShownSides(findings)
  const rows = findings.map(({ component, result, mirrorGap }): readonly ChartCell[] => {
    const room = result.room.status === 'shown' ? result.room : null
    return [
      words.components[component]?.code ?? component,
      words.components[component]?.name ?? component,
      t(`pictures:status.${result.room.status}`),
      room?.n ?? null,
      ...levels.map((_, index) => room?.counts[index] ?? null),
      room && shownLevel(room.measures.medianGrouped),
      room?.flags ? shownIndex(room.measures.consensus) : null,
      patternText(result, speech),
      ...(hasSides ? sideCells(result) : []),
      mirrorGap === null ? null : shownLevel(mirrorGap),
    ]
  })
  const heads = [
    ...(['code', 'component', 'status', 'n'] as const).map((head) => t(`pictures:column.${head}`)),
    ...levels.map((level) => t('pictures:column.votesOn', { level })),
    ...(['median', 'index', 'pattern'] as const).map((head) => t(`pictures:column.${head}`)),
    ...(hasSides ? (['leaders', 'staff', 'levelGap'] as const) : []).map((head) => t(`pictures:column.${head}`)),
    t('pictures:column.mirrorGap'),
  ]
  return [heads, ...rows]
}

/** The marks of leaders and staff, and how far they are apart; none of them where they are not drawn. */
function sideCells(result: Finding['result']): readonly ChartCell[] {
  if (result.levelGap === null) return [null, null, null]
  return [...sideMeans(result), result.levelGap].map((level) => (level === null ? null : shownLevel(level)))
}
