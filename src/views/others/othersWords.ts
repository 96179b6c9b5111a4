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

/** In how many components one's own level is where most others stand; how many others where that cannot be said. */
export function overallFinding(distributions: readonly Distribution[], { scale, count }: { readonly scale: RatingScale; readonly count: number }, { t }: Pick<Naming, 't'>): string {
  const known = distributions.map((each) => isCommonest(each, scale.min)).filter((each) => each !== null)
  if (known.length === 0) return t('others:title', { count })
  return t(count === 1 ? 'others:distribution.alikeOne' : 'others:distribution.alike', { count: known.length, alike: countWord(known.filter(Boolean).length, { t }) })
}

/** 'Fælles strategi: flest andre står på niveau 3 (5 af 12). I står på niveau 2.' */
export function componentFinding(distribution: Distribution, scale: RatingScale, naming: Naming): string {
  const { t, names } = naming
  const { name } = labelsOf(distribution.component, names)
  return t('others:distribution.finding', { name, others: mostText(distribution, scale, naming), own: ownText(distribution.own, { t }) })
}

/** 'flest andre står på niveau 3 (5 af 12 med et niveau)' */
function mostText(distribution: Distribution, { min }: RatingScale, { t, language }: Pick<Naming, 't' | 'language'>): string {
  const { kind, places, number, all } = mostOf(distribution)
  if (kind === 'nobody') return t('others:distribution.nobody')
  return t(`others:distribution.${all === 1 ? 'single' : kind}`, { levels: levelList(places, min, language), number, all })
}

/** Beside the diagram: 'Flest: niveau 3 (5 af 12)' */
export function mostShort(distribution: Distribution, { min }: RatingScale, { t, language }: Pick<Naming, 't' | 'language'>): string {
  const { kind, places, number, all } = mostOf(distribution)
  if (kind === 'nobody') return capital(t('others:distribution.nobody'))
  return t(`others:distribution.short.${kind}`, { levels: levelList(places, min, language), number, all })
}

interface Most {
  /** 'most': at one level; 'mostEach': as many at several; 'all': at one and the same. */
  readonly kind: 'nobody' | 'all' | 'most' | 'mostEach'
  readonly places: readonly number[]
  /** How many stand at each of these places, and how many have a level. */
  readonly number: number
  readonly all: number
}

function mostOf(distribution: Distribution): Most {
  const places = commonest(distribution)
  const [first] = places
  const all = countScored(distribution)
  const number = first === undefined ? 0 : (distribution.counts[first] ?? 0)
  if (first === undefined) return { kind: 'nobody', places, number, all }
  if (number === all) return { kind: 'all', places, number, all }
  return { kind: places.length === 1 ? 'most' : 'mostEach', places, number, all }
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
