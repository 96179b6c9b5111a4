import { canBeHole, type MatrixAxis } from '../../../analysis/matrix.ts'
import { formatList, formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { MatrixView } from './useMatrix.ts'

/** As many names as a heading holds. */
const MOST_NAMES = 3

/** What the matrix shows, in one or two sentences. */
export function matrixHeadline({ axes, matrix, gaps }: MatrixView, words: CatalogueWords): string {
  const { t } = words
  if (matrix.counted === 0) return t('overview:matrix.nothing')
  if (gaps.possible === 0) return t('overview:matrix.notTold', { what: words.classMany(emptyAxis(axes).by) })
  if (gaps.holes.length === 0) return t('overview:matrix.full', { count: gaps.possible })
  const found = t('overview:matrix.holes', { count: gaps.holes.length, all: gaps.possible })
  return [found, ...emptySentences({ axes, matrix, gaps }, words)].join('. ')
}

/** 'Trin × aldersgruppe' */
export function matrixTitle([rows, columns]: MatrixView['axes'], words: CatalogueWords): string {
  const { t } = words
  return t('overview:matrix.title', { rows: words.className(rows.by), columns: words.classBy(columns.by) })
}

/** How many interventions the figures are of. */
export function countedNote({ matrix, paused }: MatrixView, { t, language }: CatalogueWords): string {
  const counted = t('overview:matrix.counted', { count: matrix.counted, number: formatNumber(matrix.counted, language) })
  if (paused === 0) return counted
  return `${counted} ${t('overview:matrix.paused', { count: paused, number: formatNumber(paused, language) })}`
}

/** Why the figures add up to more, and what is no gap, where there is such a thing to see. */
export function matrixNotes({ axes, matrix }: MatrixView, words: CatalogueWords): readonly string[] {
  const { t, language } = words
  const [rows, columns] = axes
  const open = [
    ...matrix.rows.flatMap((value) => (canBeHole(rows.by, value) ? [] : [words.nameOf(rows.by, value)])),
    ...matrix.columns.flatMap((value) => (canBeHole(columns.by, value) ? [] : [words.nameOf(columns.by, value)])),
  ]
  const sums = {
    count: matrix.counted,
    number: formatNumber(matrix.counted, language),
    sum: formatNumber(matrix.sum, language),
  }
  const names = [...new Set(open)].map((name) => t('overview:quoted', { name }))
  return [
    ...(matrix.sum > matrix.counted ? [t('overview:matrix.several', sums)] : []),
    ...(names.length === 0 ? [] : [t('overview:matrix.noHoles', { names: formatList(names, language) })]),
  ]
}

/** A line for each row that has gaps: its name, and the columns that are empty. */
export function holeLines(
  { axes, matrix, gaps }: MatrixView,
  words: CatalogueWords,
): readonly { readonly row: string; readonly columns: string }[] {
  const { t } = words
  const [rows, columns] = axes
  const names = matrix.rows.map((): string[] => [])
  for (const [row, column] of gaps.holes) names[row]?.push(words.nameOf(columns.by, matrix.columns[column] ?? ''))
  return matrix.rows.flatMap((value, row) => {
    const missing = names[row] ?? []
    if (missing.length === 0) return []
    const all = t('overview:matrix.all', { what: words.classMany(columns.by) })
    const isAll = gaps.emptyRows.includes(value)
    return [{ row: words.nameOf(rows.by, value), columns: isAll ? all : missing.join(', ') }]
  })
}

/** The gaps as text to paste elsewhere. */
export function holesAsText(view: MatrixView, words: CatalogueWords): string {
  const lines = holeLines(view, words).map(({ row, columns }) => `${row}: ${columns}`)
  return [matrixTitle(view.axes, words), matrixHeadline(view, words), '', ...lines].join('\n')
}

/** Which values nobody has, or else where most is missing. */
function emptySentences(view: Omit<MatrixView, 'paused'>, words: CatalogueWords): readonly string[] {
  const { t } = words
  const { axes, gaps } = view
  const sides = [
    { by: axes[0].by, values: gaps.emptyRows },
    { by: axes[1].by, values: gaps.emptyColumns },
  ].filter(({ values }) => values.length > 0)
  if (sides.length === 0) return mostHoles(view, words)
  const names = sides.flatMap(({ by, values }) =>
    values.map((value) => t('overview:quoted', { name: words.nameOf(by, value) })),
  )
  if (names.length <= MOST_NAMES) return [t('overview:matrix.empty', { names: formatList(names, words.language) })]
  return sides.map(({ by, values }) => {
    const [only] = values
    return only !== undefined && values.length === 1
      ? t('overview:matrix.empty', { names: t('overview:quoted', { name: words.nameOf(by, only) }) })
      : t('overview:matrix.emptyMany', { count: values.length, what: words.classMany(by) })
  })
}

/** The row with the most gaps, where one has more than one. */
function mostHoles({ axes, matrix, gaps }: Omit<MatrixView, 'paused'>, words: CatalogueWords): readonly string[] {
  const { t } = words
  const counts = matrix.rows.map(() => 0)
  for (const [row] of gaps.holes) counts[row] = (counts[row] ?? 0) + 1
  const most = Math.max(...counts)
  if (most < 2 || counts.filter((count) => count === most).length > 1) return []
  const name = words.nameOf(axes[0].by, matrix.rows[counts.indexOf(most)] ?? '')
  return [t('overview:matrix.mostHoles', { name, count: most })]
}

function emptyAxis([rows, columns]: MatrixView['axes']): MatrixAxis {
  return rows.values.length === 0 ? rows : columns
}
