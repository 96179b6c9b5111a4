import { NOT_TOLD, type InterventionClass } from '../../../analysis/classes.ts'
import { canBeHole, hasGaps } from '../../../analysis/matrix.ts'
import { formatChoice, formatList, formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { counted } from './counted.ts'
import type { MatrixView } from './useMatrix.ts'

/** As many names as a heading holds. */
const MOST_NAMES = 3

/** What the matrix shows, in one or two sentences. */
export function matrixHeadline(view: MatrixView, words: CatalogueWords): string {
  const { t } = words
  const { matrix, gaps, paused } = view
  if (matrix.counted === 0) {
    return paused === 0 ? t('overview:matrix.nothing') : t('overview:matrix.allPaused', counted(paused, words))
  }
  if (gaps.untold.length > 0) return untoldSentence(view, words)
  if (gaps.possible === 0) return spreadSentence(view, words)
  if (gaps.holes.length === 0) return t('overview:matrix.full', counted(gaps.possible, words))
  const found = t('overview:matrix.holes', {
    ...counted(gaps.holes.length, words),
    all: formatNumber(gaps.possible, words.language),
  })
  return [found, ...emptySentences(view, words)].join('. ')
}

/** What is not told at all; of a part of the interventions, nothing is said of the rest. */
function untoldSentence({ matrix, gaps, paused, isNarrowed }: MatrixView, words: CatalogueWords): string {
  const { t, language } = words
  const what = formatChoice(gaps.untold.map((by) => words.classMany(by)), language)
  if (!isNarrowed && paused === 0) return t('overview:matrix.notTold', { what })
  return t('overview:matrix.notToldHere', { ...counted(matrix.counted, words), what })
}

/** How many there are, where no cell can be a gap. */
function spreadSentence({ axes, matrix }: MatrixView, words: CatalogueWords): string {
  const { t, classBy } = words
  const [rows, columns] = axes
  return t('overview:matrix.spread', { ...counted(matrix.counted, words), rows: classBy(rows.by), columns: classBy(columns.by) })
}

/** 'Trin × aldersgruppe' */
export function matrixTitle([rows, columns]: MatrixView['axes'], words: CatalogueWords): string {
  const { t } = words
  return t('overview:matrix.title', { rows: words.className(rows.by), columns: words.classBy(columns.by) })
}

/** How many interventions the figures are of, and how many of them lack a value. */
export function countedNote(view: MatrixView, words: CatalogueWords): string {
  const { t } = words
  const { matrix, paused } = view
  return [
    t('overview:matrix.counted', counted(matrix.counted, words)),
    ...lackSentences(view, words),
    ...(paused === 0 ? [] : [t('overview:matrix.paused', counted(paused, words))]),
  ].join(' ')
}

/** '56 er uden aldersgruppe.'; nothing of a class that none of them has, for the heading says that. */
function lackSentences({ axes, matrix, gaps }: MatrixView, words: CatalogueWords): readonly string[] {
  const { t } = words
  const sides = [
    { by: axes[0].by, count: matrix.rowTotals[matrix.rows.indexOf(NOT_TOLD)] ?? 0 },
    { by: axes[1].by, count: matrix.columnTotals[matrix.columns.indexOf(NOT_TOLD)] ?? 0 },
  ]
  return sides.flatMap(({ by, count }) =>
    count === 0 || gaps.untold.includes(by) ? [] : [t('overview:matrix.lacks', { ...counted(count, words), what: lackOf(by, words) })],
  )
}

function lackOf(by: InterventionClass, { t, classBy }: CatalogueWords): string {
  return by === 'parents' || by === 'needs' || by === 'holds' ? t(`overview:matrix.lack.${by}`) : classBy(by)
}

/** Why the figures add up to more, and what is no gap, where there is such a thing to see. */
export function matrixNotes({ axes, matrix }: MatrixView, words: CatalogueWords): readonly string[] {
  const { t, language } = words
  const [rows, columns] = axes
  const open = [
    ...matrix.rows.flatMap((value) => openName(rows.by, value, words)),
    ...matrix.columns.flatMap((value) => openName(columns.by, value, words)),
  ]
  const withoutGaps = [rows.by, columns.by].filter((by) => !hasGaps(by)).map((by) => words.className(by))
  const quoted = (names: readonly string[]) => formatList(names.map((name) => t('overview:quoted', { name })), language)
  const sums = { ...counted(matrix.counted, words), sum: formatNumber(matrix.sum, language) }
  return [
    ...(matrix.sum > matrix.counted ? [t('overview:matrix.several', sums)] : []),
    ...(withoutGaps.length === 0 ? [] : [t('overview:matrix.noGapsBy', { names: quoted(withoutGaps) })]),
    ...(open.length === 0 ? [] : [t('overview:matrix.noHoles', { names: quoted([...new Set(open)]) })]),
  ]
}

/** The name of a value that cannot be missing, though others of its class can. */
function openName(by: InterventionClass, value: string, words: CatalogueWords): readonly string[] {
  return !hasGaps(by) || canBeHole(by, value) ? [] : [words.nameOf(by, value)]
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
function emptySentences(view: MatrixView, words: CatalogueWords): readonly string[] {
  const { t, language } = words
  const { axes, gaps } = view
  const sides = [
    { by: axes[0].by, values: gaps.emptyRows },
    { by: axes[1].by, values: gaps.emptyColumns },
  ].filter(({ values }) => values.length > 0)
  if (sides.length === 0) return mostHoles(view, words)
  const quoted = sides.map(({ by, values }) => values.map((value) => t('overview:quoted', { name: words.nameOf(by, value) })))
  const isFew = quoted.flat().length <= MOST_NAMES
  const names = sides.flatMap(({ by, values: { length } }, at) =>
    isFew || length === 1
      ? (quoted[at] ?? [])
      : [t('overview:matrix.severalOf', { number: formatNumber(length, language), what: words.classMany(by) })],
  )
  return [t('overview:matrix.empty', { names: formatList(names, language) })]
}

/** The row or the column with the most gaps, where one has more than one. */
function mostHoles({ axes, matrix, gaps }: MatrixView, words: CatalogueWords): readonly string[] {
  const { t, nameOf, language } = words
  const sides = [
    matrix.rows.map((value, at) => ({ by: axes[0].by, value, count: gaps.holes.filter(([row]) => row === at).length })),
    matrix.columns.map((value, at) => ({ by: axes[1].by, value, count: gaps.holes.filter(([, column]) => column === at).length })),
  ].flat()
  const [first, second] = sides.toSorted((one, other) => other.count - one.count)
  if (!first || first.count < 2 || first.count === second?.count) return []
  return [
    t('overview:matrix.mostHoles', { name: nameOf(first.by, first.value), number: formatNumber(first.count, language) }),
  ]
}
