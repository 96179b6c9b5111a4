import { PARAMETERS } from './parameters.ts'

/** How many votes are needed before they are shown. */
export interface Limits {
  readonly kGroup: number
  /** For the whole room; never more than kGroup. */
  readonly kTotal: number
}

/** Those who share a level or a field, and voted on one component. */
export interface Group {
  readonly id: string
  readonly n: number
  /** Nobody of it voted on this component, and few are in it at all: that they did not vote is told of them, too. */
  readonly isFewSilent?: boolean
}

/** Leaders or staff, with the levels that they are made of; a field has no levels. */
export interface DividedGroup extends Group {
  readonly levels: readonly Group[]
}

/**
 * small: too few voted. complementary: hidden so that a small one cannot be worked out. parent: hidden with leaders or
 * staff. These three are told apart here only: people are told that all of them are hidden, not even that one is small.
 */
export type GroupStatus = 'shown' | 'small' | 'complementary' | 'parent' | 'empty'

export interface StatusOf {
  readonly id: string
  readonly status: GroupStatus
}

export interface DividedStatusOf extends StatusOf {
  readonly levels: readonly StatusOf[]
}

export interface Suppression<T extends StatusOf> {
  readonly isTotalShown: boolean
  /** As the groups came: in the framework's order. */
  readonly groups: readonly T[]
}

/** The limits that hold for what the framework asks for: never below three, the room's never above a group's. */
export function limitsOf(minimumGroupSize: number, minimumTotal: number = PARAMETERS.kTotal): Limits {
  const kGroup = Math.max(PARAMETERS.kLowest, minimumGroupSize)
  return { kGroup, kTotal: Math.min(kGroup, Math.max(PARAMETERS.kLowest, minimumTotal)) }
}

/**
 * Which groups of one partition may be shown, so that no small one can be had by subtraction.
 *
 * @param groups - in the framework's order; those who stated none are not among them
 * @param total - votes of the whole room, stated or not
 */
export function suppress(groups: readonly Group[], total: number, limits: Limits): Suppression<StatusOf> {
  const isTotalShown = total >= limits.kTotal
  const complementary = isTotalShown ? complementaryOf(groups, limits.kGroup) : []
  return {
    isTotalShown,
    groups: groups.map((group) => ({
      id: group.id,
      status: complementary.includes(group) ? 'complementary' : ownStatus(group, limits.kGroup),
    })),
  }
}

/** The same for leaders and staff, and then for the levels inside each of the two that is shown. */
export function suppressDivided(
  groups: readonly DividedGroup[],
  total: number,
  limits: Limits,
): Suppression<DividedStatusOf> {
  const outer = suppress(groups, total, limits)
  return {
    isTotalShown: outer.isTotalShown,
    groups: outer.groups.map((each, index) => {
      const { n = 0, levels = [] } = groups[index] ?? {}
      const isShown = each.status === 'shown'
      return { ...each, levels: isShown ? suppress(levels, n, limits).groups : levels.map(hiddenWithParent) }
    }),
  }
}

/**
 * Whether fields may be shown beside levels, or crossed with them: every difference is then 0 or large enough.
 *
 * @param tables - for every component, how many voted in each cell of level × field. Those who stated only one of the
 *   two are a row or column of their own, for subtraction finds them; those who stated neither are in none.
 */
export function isSecondPartitionSafe(tables: readonly (readonly (readonly number[])[])[], kGroup: number): boolean {
  return tables.flat(2).every((n) => n === 0 || n >= kGroup)
}

/** Too few people for any groups: the screen says so before anyone votes. */
export function isOpenVote(people: number, { kGroup }: Limits): boolean {
  return people < kGroup
}

/** Whether codes that came after a reveal may be counted, all of them and for all components at once. */
export function canMergeWaiting(waiting: number, { kGroup }: Limits): boolean {
  return waiting >= kGroup
}

/** Smallest first, until what is hidden is at least two groups and large enough together, or all there is. */
function complementaryOf(groups: readonly Group[], kGroup: number): readonly Group[] {
  const hidden = groups.filter((group) => ownStatus(group, kGroup) === 'small')
  const shown = groups.filter((group) => ownStatus(group, kGroup) === 'shown').toSorted((a, b) => a.n - b.n)
  if (hidden.length === 0) return []
  const isEnough = (more: number) => {
    const all = [...hidden, ...shown.slice(0, more)]
    return all.length >= 2 && all.reduce((sum, { n }) => sum + n, 0) >= kGroup
  }
  const needed = shown.findIndex((_, more) => isEnough(more))
  return needed === -1 ? shown : shown.slice(0, needed)
}

function ownStatus({ n, isFewSilent = false }: Group, kGroup: number): GroupStatus {
  if (n <= 0) return isFewSilent ? 'small' : 'empty'
  return n >= kGroup ? 'shown' : 'small'
}

function hiddenWithParent({ id, n, isFewSilent = false }: Group): StatusOf {
  return { id, status: n <= 0 && !isFewSilent ? 'empty' : 'parent' }
}
