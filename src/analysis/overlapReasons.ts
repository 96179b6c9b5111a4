import type { PreventionKind } from '../framework/framework.ts'
import type { Intervention } from '../model/intervention.ts'
import { haveSameUse } from './overlapFacts.ts'
import type { Link } from './overlapLinks.ts'

/** Why interventions are proposed as an overlap, for the words to be found elsewhere. */
export type OverlapReason =
  /** All of them by one known method; what it is called. */
  | { readonly kind: 'method'; readonly method: string }
  /** The very same name. */
  | { readonly kind: 'same-name'; readonly name: string }
  /** Names that are one but for case, spacing, hyphens, endings or a slip of the finger; each spelling once. */
  | { readonly kind: 'spelling'; readonly names: readonly string[] }
  | { readonly kind: 'word-order'; readonly names: readonly string[] }
  /** Names that are one but for these words, as typed. */
  | { readonly kind: 'extra-words'; readonly words: readonly string[] }
  | SameUse
  /** Those that are on pause or only planned, by id; some of them, or all. */
  | { readonly kind: 'not-running'; readonly ids: readonly string[] }

/** Same step, kind and people. */
interface SameUse {
  readonly kind: 'same-use'
  readonly step: string
  readonly type: string | null
  readonly prevention: PreventionKind | null
  readonly targetGroups: readonly string[]
  /** Those that at least two of them are for, in the order of the first. */
  readonly ages: readonly string[]
  /** Null when not all who tell it tell the same. */
  readonly theme: string | null
}

const NOT_RUNNING: ReadonlySet<string | null> = new Set(['paused', 'planned'])

/** Each reason once, the strongest first. */
export function reasonsOf(group: readonly Link[], interventions: readonly Intervention[]): readonly OverlapReason[] {
  const idle = interventions.filter(({ status }) => NOT_RUNNING.has(status)).map(({ id }) => id)
  return [
    ...methodReasons(group),
    ...nameReasons(group),
    ...useReasons(group, interventions),
    ...(idle.length > 0 ? [{ kind: 'not-running' as const, ids: idle }] : []),
  ]
}

function methodReasons(group: readonly Link[]): readonly OverlapReason[] {
  const methods = group.flatMap(({ grounds }) => grounds.flatMap((ground) => (ground.kind === 'method' ? ground.methods : [])))
  return [...new Set(methods)].map((method) => ({ kind: 'method', method }))
}

function nameReasons(group: readonly Link[]): readonly OverlapReason[] {
  const [exact, spelt] = partition(linksBy(group, 'same-name'), isTypedAlike)
  const spellings = namesIn([...spelt, ...linksBy(group, 'spelling')])
  const orders = namesIn(linksBy(group, 'word-order'))
  const words = group.flatMap(({ grounds }) => grounds.flatMap((ground) => (ground.kind === 'extra-words' ? ground.extra : [])))
  return [
    ...namesIn(exact).map((name) => ({ kind: 'same-name' as const, name })),
    ...(spellings.length > 0 ? [{ kind: 'spelling' as const, names: spellings }] : []),
    ...(orders.length > 0 ? [{ kind: 'word-order' as const, names: orders }] : []),
    ...(words.length > 0 ? [{ kind: 'extra-words' as const, words: [...new Set(words)] }] : []),
  ]
}

function useReasons(group: readonly Link[], interventions: readonly Intervention[]): readonly OverlapReason[] {
  const [first, ...others] = interventions
  if (first === undefined || !group.every(({ ends: [a, b] }) => haveSameUse(a.intervention, b.intervention))) return []
  const ages = interventions.flatMap((each) => each.ages)
  const shared = ages.filter((age, place) => ages.indexOf(age) === place && ages.lastIndexOf(age) !== place)
  const themes = new Set(interventions.flatMap(({ theme }) => theme ?? []))
  const { step, type, prevention, targetGroups } = first
  const [theme = null] = themes.size === 1 && others.length > 0 ? themes : []
  return [{ kind: 'same-use', step, type, prevention, targetGroups, ages: shared, theme }]
}

function linksBy(group: readonly Link[], kind: 'same-name' | 'spelling' | 'word-order'): readonly Link[] {
  return group.filter(({ grounds }) => grounds.some((ground) => ground.kind === kind))
}

function isTypedAlike({ ends: [a, b] }: Link): boolean {
  return a.intervention.name.trim() === b.intervention.name.trim()
}

function namesIn(links: readonly Link[]): readonly string[] {
  return [...new Set(links.flatMap(({ ends }) => ends.map(({ intervention }) => intervention.name.trim())))].toSorted()
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
