import { levelsOf, type Framework } from '../framework/framework.ts'
import { LEADERS, STAFF, type Published, type PublishedGroup, type PublishedVotes } from '../model/published.ts'
import { countPeople, LOWEST_MINIMUM, ROUND_LIMITS, type Round } from '../model/round.ts'
import { checkBetween, checkCounts, checkIds, checkOnce, type Report } from './roundChecks.ts'

/** The most votes that any part of a room may have. */
const MOST = 2 * ROUND_LIMITS.participants

/**
 * What a round has shown is what it could have shown: of components and groups that it has, never more votes than people
 * took part, never fewer than the smallest group of all, and of a part never more than of the whole.
 */
export function checkPublished(round: Round, framework: Framework, report: Report): void {
  checkIds('published', round.published.map(({ component }) => component), { known: round.components, report })
  for (const [index, published] of round.published.entries()) {
    const path = `published.${index}`
    const checks = { levels: levelsOf(framework.scale).length, report }
    if (published.groupKind !== round.groups) report(`${path}.groupKind`, 'known', published.groupKind)
    checkRoom(`${path}.room`, published, { ...checks, people: countPeople(round) })
    checkGroups(`${path}.groups`, { published, round }, checks)
    if (published.unstated !== null) checkBetween(`${path}.unstated`, published.unstated, { from: 0, to: MOST, report })
  }
}

/**
 * Of what was shown elsewhere, whoever its groups are: the figures of each component hold together.
 *
 * @param checks - `people`: how many took part; null when that is not told
 */
export function checkFigures(path: string, published: readonly Published[], checks: FigureChecks): void {
  const { people, report } = checks
  for (const [index, each] of published.entries()) {
    const { room, groups, unstated } = each
    checkRoom(`${path}.${index}.room`, each, { ...checks, people: people ?? MOST })
    checkOnce(`${path}.${index}.groups`, idsOf(groups), report)
    for (const [at, group] of groups.entries()) {
      const groupPath = `${path}.${index}.groups.${at}`
      checkVotes(groupPath, group, { ...checks, most: room.counts ?? MOST })
      checkOnce(`${groupPath}.levels`, idsOf(group.levels), report)
      checkLevels(`${groupPath}.levels`, group, checks)
    }
    if (unstated !== null) checkBetween(`${path}.${index}.unstated`, unstated, { from: 0, to: MOST, report })
  }
}

interface FigureChecks extends Checks {
  readonly people: number | null
}

interface Checks {
  /** How many the scale has. */
  readonly levels: number
  readonly report: Report
}

function checkRoom(path: string, { room }: Published, checks: Checks & { readonly people: number }): void {
  checkVotes(path, room, { ...checks, most: MOST })
  const { people, report } = checks
  const length = sum(room.counts)
  if (length > people) report(`${path}.counts`, 'votes', room.counts, { size: { length, limit: people } })
}

interface Shown {
  readonly published: Published
  readonly round: Round
}

function checkGroups(path: string, { published, round }: Shown, checks: Checks): void {
  const { groups, groupKind, room } = published
  const isSides = groupKind === 'leaders-staff'
  checkIds(path, idsOf(groups), { known: isSides ? [LEADERS, STAFF] : round.fields, report: checks.report })
  for (const [index, group] of groups.entries()) {
    checkVotes(`${path}.${index}`, group, { ...checks, most: room.counts ?? MOST })
    checkIds(`${path}.${index}.levels`, idsOf(group.levels), { known: isSides ? round.chain : [], report: checks.report })
    checkLevels(`${path}.${index}.levels`, group, checks)
  }
}

function checkLevels(path: string, { levels, counts }: PublishedGroup, checks: Checks): void {
  for (const [at, level] of levels.entries()) checkVotes(`${path}.${at}`, level, { ...checks, most: counts ?? MOST })
}

function checkVotes(
  path: string,
  { status, counts }: PublishedVotes,
  { levels, report, most }: Checks & { readonly most: number | readonly number[] },
): void {
  const isShown = status === 'shown'
  if (isShown !== (counts !== null)) report(`${path}.counts`, isShown ? 'list' : 'null', counts)
  if (counts === null) return
  checkCounts(`${path}.counts`, counts, { length: levels, most, report })
  const length = sum(counts)
  const size = { length, limit: LOWEST_MINIMUM }
  if (isShown && length < LOWEST_MINIMUM) report(`${path}.counts`, 'enough', counts, { size })
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}

function sum(counts: readonly number[] | null): number {
  return (counts ?? []).reduce((all, count) => all + count, 0)
}
