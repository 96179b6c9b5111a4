import type { Compared } from '../../analysis/comparison.ts'
import { DumbbellDiagram } from '../../diagrams/DumbbellDiagram.tsx'
import { stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import type { ShownRoom } from '../../analysis/result.ts'
import type { Round } from '../../model/round.ts'
import { formatDate, formatLevel, formatList } from '../../wording/format.ts'
import type { Chart, ChartCell } from '../pictures/chart.ts'
import { drawnAs, shownIndex, shownLevel } from '../pictures/figures.ts'
import { peopleOf, sourceOf } from '../pictures/origin.ts'
import { agreementChangeText, comparisonHeadline, levelChangeText } from './comparisonWords.ts'
import { agreementText, votesText } from './findingWords.ts'
import { hadSamePeople, roundName } from './roundChoice.ts'
import type { ChartContext } from './roundOrigin.ts'
import { scaleHead } from './scaleHead.tsx'

const BAR = { width: 240, height: 26 }

/** A round beside an earlier one: the medians of both, component by component. */
export function roundsChart(compared: readonly Compared[], before: Round, context: ChartContext): Chart {
  const { assessment, round, speech, today } = context
  const { t, language } = speech
  const rows = roundsRows(compared, before, context)
  const key = pictureKey([{ sign: null, words: t('understanding:compare.marks') }], rows.width, palette)
  const counts = compared.flatMap((each) => [each.before, each.after].flatMap((room) => (room ? [room.n] : [])))
  const days = [before, round].map(({ closedAt }) => formatDate(closedAt?.slice(0, 10) ?? today, language))
  return {
    slug: 'runder-før-og-nu',
    heading: comparisonHeadline(compared, hadSamePeople(round, before), speech),
    people: peopleOf(counts, { t }),
    date: formatList([...new Set(days)], language),
    source: sourceOf(assessment, 'rounds', { t }),
    ...drawnAs(stacked(t('understanding:part.comparison'), [rows, key])),
    rows: dataOf(compared, speech),
  }
}

function roundsRows(compared: readonly Compared[], before: Round, { round, framework: { scale }, speech }: ChartContext): Drawing {
  const { t, words } = speech
  const rows = compared.map((each): readonly PictureCell[] => {
    const { code = '', name = each.component } = words.components[each.component] ?? {}
    return [
      { text: `${code} ${name}`, weight: 600 },
      roomCell(each.before, speech),
      barCell(each, scale),
      roomCell(each.after, speech),
      { text: levelChangeText(each, speech), note: agreementChangeText(each, speech) },
    ]
  })
  const columns = [
    { head: { text: t('understanding:column.component') }, width: 260 },
    { head: { text: roundName(before, speech) }, width: 200 },
    { head: scaleHead(scale, BAR), width: BAR.width },
    { head: { text: roundName(round, speech) }, width: 200 },
    { head: { text: t('understanding:compare.change') }, width: 190 },
  ]
  return pictureRows(columns, rows, palette)
}

function barCell({ before, after }: Compared, scale: { readonly min: number; readonly max: number }): PictureCell {
  if (!before || !after) return { text: '' }
  const marks = [
    { level: before.measures.medianGrouped, kind: 'before' },
    { level: after.measures.medianGrouped, kind: 'now' },
  ] as const
  return { ...BAR, element: <DumbbellDiagram {...BAR} scale={scale} marks={marks} isFlagged={false} palette={palette} /> }
}

function roomCell(room: ShownRoom | null, speech: ChartContext['speech']): PictureCell {
  if (room === null) return { text: speech.t('understanding:compare.notShown') }
  const note = `${agreementText(room, speech)} · ${votesText(room.n, speech)}`
  return { text: formatLevel(room.measures.medianGrouped, speech.language), note, weight: 600 }
}

function dataOf(compared: readonly Compared[], { t, words }: ChartContext['speech']): Chart['rows'] {
  const heads = ['code', 'component', 'medianBefore', 'indexBefore', 'nBefore', 'medianNow', 'indexNow', 'nNow'] as const
  const rows = compared.map(({ component, before, after }): readonly ChartCell[] => {
    const { code = '', name = component } = words.components[component] ?? {}
    return [code, name, ...figuresOf(before), ...figuresOf(after)]
  })
  return [heads.map((head) => t(`pictures:column.${head}`)), ...rows]
}

function figuresOf(room: ShownRoom | null): readonly ChartCell[] {
  return room === null ? [null, null, null] : [shownLevel(room.measures.medianGrouped), shownIndex(room.measures.consensus), room.n]
}
