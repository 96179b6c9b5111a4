import { isHole } from '../../../analysis/matrix.ts'
import { stacked } from '../../../diagrams/drawing.tsx'
import { MatrixDiagram, type MatrixCell } from '../../../diagrams/MatrixDiagram.tsx'
import { layoutMatrix } from '../../../diagrams/matrixLayout.ts'
import { matrixSign } from '../../../diagrams/MatrixSigns.tsx'
import { printPalette as palette } from '../../../diagrams/palette.ts'
import { pictureKey, type KeyEntry } from '../../../diagrams/PictureKey.tsx'
import { formatNumber } from '../../../wording/format.ts'
import type { Chart } from '../../pictures/chart.ts'
import { drawnAs } from '../../pictures/figures.ts'
import { originOf } from '../../pictures/origin.ts'
import type { PartProps } from '../partProps.ts'
import { countsOfStrengths, strengthIn } from './cellStyle.ts'
import { countedNote, matrixHeadline, matrixNotes, matrixTitle } from './matrixWords.ts'
import { scopeWords } from './scopeWords.ts'
import type { MatrixView } from './useMatrix.ts'

export interface MatrixChartProps extends Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'> {
  readonly view: MatrixView
  /** '2026-11-26', by the calendar here. */
  readonly today: string
}

/** What a picture still holds so that it can be read, and be made: what is beyond is counted. */
const MOST_ROWS = 100
const MOST_COLUMNS = 60
/** A matrix of one cell still has a key that can be read, in px. */
const LEAST_KEY = 560

/** The whole matrix as it is on paper, to take along. */
export function matrixChart(props: MatrixChartProps): Chart {
  const { assessment, view, words, today } = props
  const { t, language } = words
  const origin = originOf(assessment, 'catalogue', { t, language, today })
  const { drawing, label } = drawn(view, words)
  return {
    slug: 'matrix',
    heading: matrixHeadline(view, words),
    ...origin,
    source: [origin.source, ...partOf(view, words)].join('. '),
    ...drawnAs(stacked(label, [drawing, pictureKey(keyOf(props), Math.max(LEAST_KEY, drawing.width), palette)])),
    rows: rowsOf(view, words),
  }
}

type Words = PartProps['words']

function drawn(view: MatrixView, words: Words) {
  const { axes, matrix } = view
  const { t, language, className, nameOf } = words
  const number = (count: number) => formatNumber(count, language)
  const [rows, columns] = shownOf(view)
  const request = {
    rowClass: className(axes[0].by),
    columnClass: className(axes[1].by),
    rows: rows.map((value) => nameOf(axes[0].by, value)),
    columns: columns.map((value) => nameOf(axes[1].by, value)),
    total: t('overview:matrix.total'),
  }
  const label = matrixTitle(axes, words)
  const element = (
    <MatrixDiagram
      {...request}
      label={label}
      cells={rows.map((_, row) => columns.map((__, column) => cellOf(view, [row, column], words)))}
      rowTotals={matrix.rowTotals.map(number)}
      columnTotals={matrix.columnTotals.map(number)}
      sum={number(matrix.counted)}
      palette={palette}
    />
  )
  const { width, height } = layoutMatrix(request)
  return { drawing: { width, height, element }, label }
}

function cellOf(view: MatrixView, place: readonly [number, number], { t, language }: Words): MatrixCell {
  if (isHole(view, ...place)) return { text: t('overview:matrix.hole'), tone: 'gap' }
  const strength = strengthIn(view.matrix, place)
  return { text: formatNumber(countIn(view, place), language), tone: strength === null ? 'plain' : strength - 1 }
}

function countIn({ matrix }: MatrixView, [row, column]: readonly [number, number]): number {
  return matrix.cells[row]?.[column]?.length ?? 0
}

function shownOf({ matrix }: MatrixView): readonly [readonly string[], readonly string[]] {
  return [matrix.rows.slice(0, MOST_ROWS), matrix.columns.slice(0, MOST_COLUMNS)]
}

/** Says of how much the picture is, where that is not all; it stands in each row of the data as well. */
function partOf(view: MatrixView, { t, language }: Words): readonly string[] {
  const { rows, columns } = view.matrix
  if (rows.length <= MOST_ROWS && columns.length <= MOST_COLUMNS) return []
  const shown = shownOf(view).map(({ length }) => formatNumber(length, language))
  const all = [rows, columns].map(({ length }) => formatNumber(length, language))
  return [t('pictures:matrix.part', { rows: shown[0], allRows: all[0], columns: shown[1], allColumns: all[1] })]
}

/** What is counted, and what the signs and the figures say. */
function keyOf(props: MatrixChartProps): readonly KeyEntry[] {
  const { view, words } = props
  const { t, language } = words
  const shades = countsOfStrengths(view.matrix.most).map(({ strength, from, to }) => ({
    tone: strength - 1,
    text: [...new Set([from, to])].map((count) => formatNumber(count, language)).join('–'),
  }))
  const told = [scopeWords(props), countedNote(view, words), ...matrixNotes(view, words)].filter((each) => each !== '')
  return [
    ...(shades.length === 0 ? [] : [{ sign: matrixSign(shades, palette), words: t('pictures:matrix.counts') }]),
    ...(view.gaps.holes.length === 0
      ? []
      : [{ sign: matrixSign([{ tone: 'gap', text: t('overview:matrix.hole') }], palette), words: t('overview:matrix.legend') }]),
    ...told.map((each) => ({ sign: null, words: each })),
  ]
}

/** A row for each cell. Totals are in columns of their own: one that has several values of a class counts once in them. */
function rowsOf(view: MatrixView, words: Words): Chart['rows'] {
  const { axes, matrix } = view
  const { t, className, nameOf } = words
  const [rows, columns] = shownOf(view)
  const heads = [
    ...axes.map(({ by }) => className(by)),
    t('pictures:column.interventions'),
    t('overview:matrix.hole'),
    t('pictures:column.inRow'),
    t('pictures:column.inColumn'),
    t('pictures:column.inAll'),
  ]
  const cells = rows.flatMap((value, row) =>
    columns.map((columnValue, column) => [
      nameOf(axes[0].by, value),
      nameOf(axes[1].by, columnValue),
      countIn(view, [row, column]),
      isHole(view, row, column) ? t('catalogue:yes') : '',
      matrix.rowTotals[row] ?? 0,
      matrix.columnTotals[column] ?? 0,
      matrix.counted,
    ]),
  )
  return [heads, ...cells]
}
