import { commonest, countScored, isCommonest, type Distribution } from '../../analysis/distribution.ts'
import type { Standing } from '../../analysis/standing.ts'
import type { RatingScale } from '../../framework/framework.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate, formatList } from '../../wording/format.ts'
import { capital } from '../compare/compareWords.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { isNow } from '../compare/choice.ts'
import { countWord } from '../compare/countWord.ts'
import type { Naming } from '../compare/useNaming.ts'
import { levelLabel, valueWords } from '../scoring/scoreWords.ts'

/** '14 af 16 udfyldt' */
export function scoredText({ framework, scores }: Snapshot, { t }: Pick<Naming, 't'>): string {
  const number = scores.filter(({ value }) => value !== null).length
  return t('others:scored', { number, all: framework.components.length })
}

/** '14. april 2026', or what stands for the assessment as it is. */
export function whenText(snapshot: Snapshot, { t, language }: Pick<Naming, 't' | 'language'>): string {
  return isNow(snapshot) ? t('others:now') : formatDate(snapshot.date, language)
}

/** The days of what is shown: '14. april 2025 til 2. maj 2026', or the one day of all. */
export function periodText(snapshots: readonly Snapshot[], { t, language }: Pick<Naming, 't' | 'language'>): string {
  const days = snapshots.map(({ date }) => date).toSorted()
  const [from = '', to = ''] = [days[0], days.at(-1)].map((day) => formatDate(day ?? '', language))
  return from === to ? from : t('pictures:period', { from, to })
}

/** Where somebody stands on a component: '3 · Aftalt', 'Ikke vurderet', 'Har ikke komponenten'. */
export function standingText(standing: Standing, { names, t }: Pick<Naming, 'names' | 't'>): string {
  return standing === 'absent' || standing === 'otherScale' ? t(`others:group.${standing}`) : valueWords(standing, names, t)
}

/** Above the circles that stand together: '3 · Aftalt: 12 andre' */
export function groupTitle(standing: Standing, count: number, naming: Pick<Naming, 'names' | 't'>): string {
  const { t } = naming
  return t('others:group.level', { level: standingText(standing, naming), count })
}

export interface OverallGiven {
  readonly scale: RatingScale
  /** Of the others. */
  readonly count: number
}

/** In how many components one's own level is the commonest, of those with a clear one; how many others where there is none. */
export function overallFinding(distributions: readonly Distribution[], { scale, count }: OverallGiven, { t }: Pick<Naming, 't'>): string {
  const known = distributions.map((each) => isCommonest(each, scale.min)).filter((each) => each !== null)
  const number = known.filter(Boolean).length
  if (known.length === 0) return t('others:title', { count })
  if (count === 1) return t('others:distribution.alikeOne', { count: known.length, alike: countWord(number, { t }) })
  if (known.length === 1) return t(`others:distribution.${number === 1 ? 'sameInOne' : 'otherInOne'}`)
  return t('others:distribution.alike', { all: countWord(known.length, { t }), alike: countWord(number, { t }) })
}

/** 'Fælles strategi: flest andre står på niveau 3 (5 af 12). I står på niveau 2.' */
export function componentFinding(distribution: Distribution, scale: RatingScale, naming: Naming): string {
  const { t, names } = naming
  const { name } = labelsOf(distribution.component, names)
  return t('others:distribution.finding', { name, others: mostText(distribution, scale, naming), own: ownText(distribution.own, { t }) })
}

/** 'flest andre står på niveau 3 (5 af 12 med et niveau)' */
function mostText(distribution: Distribution, scale: RatingScale, { t, language }: Pick<Naming, 't' | 'language'>): string {
  const { kind, ...most } = mostOf(distribution)
  return t(`others:distribution.${kind}`, mostValues(most, scale, language))
}

/** Beside the diagram: 'Flest: niveau 3 (5 af 12)' */
export function mostShort(distribution: Distribution, scale: RatingScale, { t, language }: Pick<Naming, 't' | 'language'>): string {
  const { kind, ...most } = mostOf(distribution)
  if (kind === 'nobody' || kind === 'spread') return capital(t(`others:distribution.${kind}`))
  return t(`others:distribution.short.${kind}`, mostValues(most, scale, language))
}

interface Most {
  /** 'most': one level is the commonest; 'two': two are; 'halves': there is nobody elsewhere; 'spread': none is; 'all', 'both', 'single': all are at one, and are many, two or one. */
  readonly kind: 'nobody' | 'single' | 'both' | 'all' | 'most' | 'two' | 'halves' | 'spread'
  readonly places: readonly number[]
  /** How many stand at each of these places, and how many have a level. */
  readonly numbers: readonly number[]
  readonly all: number
}

function mostOf(distribution: Distribution): Most {
  const places = commonest(distribution)
  const numbers = places.map((place) => distribution.counts[place] ?? 0)
  const all = countScored(distribution)
  return { kind: kindOf(numbers, all), places, numbers, all }
}

function kindOf(numbers: readonly number[], all: number): Most['kind'] {
  const [first] = numbers
  if (first === undefined) return 'nobody'
  if (first === all) return all === 1 ? 'single' : all === 2 ? 'both' : 'all'
  if (numbers.length > 2) return 'spread'
  if (numbers.length === 1) return 'most'
  return numbers.reduce((sum, number) => sum + number, 0) === all ? 'halves' : 'two'
}

function mostValues({ places, numbers, all }: Omit<Most, 'kind'>, { min }: RatingScale, language: Naming['language']) {
  return { levels: levelList(places, min, language), numbers: formatList(numbers.map(String), language), all }
}

function levelList(places: readonly number[], min: number, language: Naming['language']): string {
  return formatList(places.map((place) => String(min + place)), language)
}

function ownText(own: Standing, { t }: Pick<Naming, 't'>): string {
  if (typeof own === 'number') return t('others:distribution.ownLevel', { level: own })
  return t(own === 'unknown' ? 'others:distribution.ownUnknown' : 'others:distribution.ownNone')
}

/** All that a distribution shows, as a screen reader says it; what nobody has is left out. */
export function distributionSentence(distribution: Distribution, scale: RatingScale, { t, names }: Naming): string {
  const levels = distribution.counts.map((number, place) => t('others:distribution.level', { level: scale.min + place, number }))
  const rest = (['unknown', 'unscored', 'absent', 'otherScale'] as const).flatMap((key) =>
    distribution[key] > 0 ? [t(`others:distribution.${key}`, { number: distribution[key] })] : [],
  )
  const { name } = labelsOf(distribution.component, names)
  return t('others:distribution.said', { name, counts: capital([...levels, ...rest].join(', ')), own: ownText(distribution.own, { t }) })
}

/** The head of a level's column: '3 · Aftalt'. */
export function columnText(level: number, { names, t }: Pick<Naming, 'names' | 't'>): string {
  return t('scoring:value.level', { value: level, level: levelLabel(level, names) })
}
