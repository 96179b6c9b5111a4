import { isOnScale, levelsOf, type Framework } from '../framework/framework.ts'
import type { PublishedVotes } from '../model/published.ts'
import { LOWEST_MINIMUM, ROUND_LIMITS, type Round } from '../model/round.ts'
import { roundPlace } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'

/** Collects the problems of one round, each at its path. */
type Report = (path: string, wanted: Wanted, found: unknown, size?: Problem['size']) => void

/**
 * What types cannot say of rounds: ids are those of the framework and of the round, nothing is there twice, votes are
 * on the scale and as many as there are components.
 *
 * @param rounds - where the list has a hole, nothing is said
 */
export function problemsOfRounds(rounds: readonly Round[], framework: Framework): readonly Problem[] {
  const seen = new Set<unknown>()
  return rounds.flatMap((round, index) => {
    const problems: Problem[] = []
    const report: Report = (path, wanted, found, size = null) =>
      problems.push({ ...problemAt(roundPlace(round, index, path), wanted, found), size })
    for (const field of ['id', 'number'] as const) {
      if (seen.has(round[field])) report(field, 'once', round[field])
      seen.add(round[field])
    }
    checkSetup(round, framework, report)
    checkAnswers(round, framework, report)
    checkResults(round, framework, report)
    return problems
  })
}

function checkSetup(round: Round, framework: Framework, report: Report): void {
  const { components, chain, fields, agenda } = round
  checkIds('components', components, { known: framework.components.map(({ id }) => id), report })
  checkIds('chain', chain, { known: framework.chain.map(({ id }) => id), report })
  checkIds('fields', fields, { known: framework.fields, report })
  checkBetween('number', round.number, { from: 1, to: ROUND_LIMITS.number, report })
  checkBetween('minimumGroupSize', round.minimumGroupSize, { from: LOWEST_MINIMUM, to: ROUND_LIMITS.expected, report })
  if (round.expected !== null) checkBetween('expected', round.expected, { from: 1, to: ROUND_LIMITS.expected, report })
  if (round.people !== null) {
    checkBetween('people', round.people, { from: 0, to: 2 * ROUND_LIMITS.participants, report })
  }
  checkOnce('agenda', agenda.map(({ id }) => id), report)
  for (const [index, { minutes }] of agenda.entries()) {
    checkBetween(`agenda.${index}.minutes`, minutes, { from: 0, to: ROUND_LIMITS.minutes, report })
  }
}

function checkAnswers(round: Round, framework: Framework, report: Report): void {
  const levels = levelsOf(framework.scale).length
  for (const list of ['participants', 'waiting'] as const) {
    checkOnce(list, round[list].map(({ id }) => id), report)
    for (const [index, { chain, field, values }] of round[list].entries()) {
      const path = `${list}.${index}`
      if (chain !== null && !round.chain.includes(chain)) report(`${path}.chain`, 'known', chain)
      if (field !== null && !round.fields.includes(field)) report(`${path}.field`, 'known', field)
      checkCounts(`${path}.values`, values, { length: round.components.length, most: levels, report })
    }
  }
  checkIds('tallies', round.tallies.map(({ component }) => component), { known: round.components, report })
  for (const [index, { counts }] of round.tallies.entries()) {
    checkCounts(`tallies.${index}.counts`, counts, { length: levels, most: ROUND_LIMITS.participants, report })
  }
}

function checkResults(round: Round, framework: Framework, report: Report): void {
  checkIds('published', round.published.map(({ component }) => component), { known: round.components, report })
  checkIds('settled', round.settled.map(({ component }) => component), { known: round.components, report })
  for (const [index, { value, target }] of round.settled.entries()) {
    const isLevel = (level: number) => isOnScale(level, framework.scale)
    if (typeof value === 'number' && !isLevel(value)) report(`settled.${index}.value`, 'score', value)
    if (target !== null && !isLevel(target)) report(`settled.${index}.target`, 'target', target)
  }
  for (const [index, { room, groups }] of round.published.entries()) {
    const path = `published.${index}`
    const checkVotes = (place: string, votes: PublishedVotes) => {
      const isShown = votes.status === 'shown'
      if (isShown !== (votes.counts !== null)) report(`${place}.counts`, isShown ? 'list' : 'known', votes.counts)
      const length = levelsOf(framework.scale).length
      const most = 2 * ROUND_LIMITS.participants
      if (votes.counts !== null) checkCounts(`${place}.counts`, votes.counts, { length, most, report })
    }
    checkVotes(`${path}.room`, room)
    for (const [place, group] of groups.entries()) {
      checkVotes(`${path}.groups.${place}`, group)
      for (const [at, level] of group.levels.entries()) checkVotes(`${path}.groups.${place}.levels.${at}`, level)
    }
  }
}

interface Known {
  readonly known: readonly string[]
  readonly report: Report
}

function checkIds(path: string, ids: readonly string[], { known, report }: Known): void {
  for (const [index, id] of ids.entries()) if (!known.includes(id)) report(`${path}.${index}`, 'known', id)
  checkOnce(path, ids, report)
}

function checkOnce(path: string, ids: readonly string[], report: Report): void {
  const seen = new Set<string>()
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) report(`${path}.${index}`, 'once', id)
    seen.add(id)
  }
}

interface Bounds {
  readonly from: number
  readonly to: number
  readonly report: Report
}

function checkBetween(path: string, value: number, { from, to, report }: Bounds): void {
  if (value < from || value > to) report(path, 'between', value, { length: from, limit: to })
}

interface CountsForm {
  readonly length: number
  readonly most: number
  readonly report: Report
}

function checkCounts(path: string, counts: readonly number[], { length, most, report }: CountsForm): void {
  if (counts.length !== length) report(path, 'as-many', counts, { length: counts.length, limit: length })
  for (const [index, count] of counts.entries()) {
    checkBetween(`${path}.${index}`, count, { from: 0, to: most, report })
  }
}
