import type { Finding, Understanding } from '../../analysis/understanding.ts'
import type { Language } from '../../wording/i18n.ts'

/** A column that the ranking can be sorted by. */
export const SORT_KEYS = ['priority', 'name', 'agreement', 'median', 'level-gap', 'mirror-gap'] as const

export type SortKey = (typeof SORT_KEYS)[number]

export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** As it first stands: what to discuss first on top. */
const FIRST_SORTING: Sorting = { key: 'priority', isDescending: true }

/** Another column begins with what is worth a talk on top; the same one again turns it round. */
export function sortedAnew({ key, isDescending }: Sorting, chosen: SortKey): Sorting {
  if (key === chosen) return { key, isDescending: !isDescending }
  return { key: chosen, isDescending: chosen !== 'name' && chosen !== 'agreement' && chosen !== 'median' }
}

/** As it is remembered: the column, after a minus where it is turned round to the highest first. */
export function sortingText({ key, isDescending }: Sorting): string {
  return `${isDescending ? '-' : ''}${key}`
}

/** The first order for what is no order. */
export function sortingFrom(text: string): Sorting {
  const isDescending = text.startsWith('-')
  const key = SORT_KEYS.find((each) => each === text.slice(isDescending ? 1 : 0))
  return key ? { key, isDescending } : FIRST_SORTING
}

/** All findings in the order of what to discuss first, those with too few votes last. */
export function inRankOrder({ findings, ranked }: Understanding): readonly Finding[] {
  const places = new Map(ranked.map(({ id }, index) => [id, index]))
  const placeOf = ({ component }: Finding) => places.get(component) ?? ranked.length
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b))
}

interface Naming {
  readonly nameOf: (finding: Finding) => string
  readonly language: Language
}

/**
 * The ranking in another order. What has no figure in the column comes last whichever way it is turned, and with too
 * few votes to rank last of all; equals stand as in what to discuss first. Gaps are sorted by how wide they are.
 */
export function sortFindings(findings: readonly Finding[], sorting: Sorting, naming: Naming): readonly Finding[] {
  const collator = new Intl.Collator(naming.language)
  const direction = sorting.isDescending ? -1 : 1
  return findings.toSorted((a, b) => {
    const few = Number(a.ranked === null) - Number(b.ranked === null)
    if (few !== 0) return few
    if (sorting.key === 'name') return direction * collator.compare(naming.nameOf(a), naming.nameOf(b))
    return byFigure(figureOf(a, sorting.key), figureOf(b, sorting.key), direction)
  })
}

function byFigure(a: number | null, b: number | null, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return direction * (a - b)
}

function figureOf({ ranked, result, mirrorGap }: Finding, key: Exclude<SortKey, 'name'>): number | null {
  const { room, levelGap } = result
  if (key === 'priority') return ranked?.priority ?? null
  if (key === 'level-gap') return levelGap === null ? null : Math.abs(levelGap)
  if (key === 'mirror-gap') return mirrorGap === null ? null : Math.abs(mirrorGap)
  if (room.status !== 'shown') return null
  return key === 'agreement' ? room.measures.consensus : room.measures.medianGrouped
}
