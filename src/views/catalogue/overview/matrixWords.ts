import type { Matrix, MatrixAxis } from '../../../analysis/matrix.ts'
import { formatList } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { MatrixView } from './useMatrix.ts'

/** As many names as a heading holds. */
const MOST_NAMES = 3

/** What the matrix shows, in one or two sentences. */
export function matrixHeadline({ axes, matrix, gaps }: MatrixView, words: CatalogueWords): string {
  const { t } = words
  const [rows, columns] = axes
  if (matrix.counted === 0) return t('overview:matrix.nothing')
  if (gaps.possible === 0) return t('overview:matrix.notTold', { what: words.classMany(emptyAxis(axes).by) })
  if (gaps.holes.length === 0) return t('overview:matrix.full', { count: gaps.possible })
  const found = t('overview:matrix.holes', { count: gaps.holes.length, all: gaps.possible })
  const { emptyRows, emptyColumns } = gaps
  if (emptyRows.length + emptyColumns.length === 0) return `${found} ${mostHoles({ axes, matrix, gaps }, words)}`.trim()
  const sentences = [emptySentence(rows.by, emptyRows, words), emptySentence(columns.by, emptyColumns, words)]
  return [found, ...sentences].join(' ').trim()
}

/** '»Trin« efter aldersgruppe' */
export function matrixTitle([rows, columns]: MatrixView['axes'], words: CatalogueWords): string {
  return words.t('overview:matrix.title', { rows: words.className(rows.by), columns: words.classBy(columns.by) })
}

/** What the figures are of, and how they add up. */
export function matrixNotes({ matrix, paused }: MatrixView, { t }: CatalogueWords): readonly string[] {
  const counted = t('overview:matrix.counted', { count: matrix.counted })
  return [
    paused === 0 ? counted : `${counted} ${t('overview:matrix.paused', { count: paused })}`,
    ...(matrix.sum > matrix.counted ? [t('overview:matrix.several', { sum: matrix.sum, count: matrix.counted })] : []),
  ]
}

/** A line for each row that has gaps: its name, and the columns that are empty. */
export function holeLines(
  { axes, matrix, gaps }: MatrixView,
  words: CatalogueWords,
): readonly { readonly row: string; readonly columns: string }[] {
  const [rows, columns] = axes
  const names = matrix.rows.map((): string[] => [])
  for (const [row, column] of gaps.holes) names[row]?.push(words.nameOf(columns.by, matrix.columns[column] ?? ''))
  return matrix.rows.flatMap((value, row) => {
    const missing = names[row] ?? []
    if (missing.length === 0) return []
    const all = words.t('overview:matrix.all', { what: words.classMany(columns.by) })
    const isAll = gaps.emptyRows.includes(value)
    return [{ row: words.nameOf(rows.by, value), columns: isAll ? all : missing.join(', ') }]
  })
}

/** The gaps as text to paste elsewhere. */
export function holesAsText(view: MatrixView, words: CatalogueWords): string {
  const lines = holeLines(view, words).map(({ row, columns }) => `${row}: ${columns}`)
  return [matrixTitle(view.axes, words), matrixHeadline(view, words), '', ...lines].join('\n')
}

/** How strong the colour of a count is, from 1 to 5; 0 for none. Few interventions never look like many. */
export function strengthOf(count: number, { most }: Pick<Matrix, 'most'>): number {
  return Math.ceil((5 * count) / Math.max(5, most))
}

function emptySentence(by: MatrixAxis['by'], values: readonly string[], words: CatalogueWords): string {
  if (values.length === 0) return ''
  if (values.length > MOST_NAMES)
    return words.t('overview:matrix.emptyMany', { count: values.length, what: words.classMany(by) })
  const names = values.map((value) => words.t('overview:quoted', { name: words.nameOf(by, value) }))
  return words.t('overview:matrix.empty', { names: formatList(names, words.language) })
}

/** The row with the most gaps, where one has more than one. */
function mostHoles({ axes, matrix, gaps }: Omit<MatrixView, 'paused'>, words: CatalogueWords): string {
  const counts = matrix.rows.map(() => 0)
  for (const [row] of gaps.holes) counts[row] = (counts[row] ?? 0) + 1
  const most = Math.max(...counts)
  if (most < 2 || counts.filter((count) => count === most).length > 1) return ''
  const name = words.nameOf(axes[0].by, matrix.rows[counts.indexOf(most)] ?? '')
  return words.t('overview:matrix.mostHoles', { name, count: most })
}

function emptyAxis([rows, columns]: MatrixView['axes']): MatrixAxis {
  return rows.values.length === 0 ? rows : columns
}
