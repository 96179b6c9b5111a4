import { isOnScale, levelsOf, type Framework } from '../framework/framework.ts'
import { LOWEST_MINIMUM, ROUND_LIMITS, type Round } from '../model/round.ts'
import { firsts } from './firsts.ts'
import { roundPlace } from './place.ts'
import { problemAt, type Problem } from './problem.ts'
import { checkBetween, checkCounts, checkIds, checkOnce, type Report } from './roundChecks.ts'
import { checkPublished } from './senseOfPublished.ts'

/** What no two rounds have alike. With one room code for two, a code of the one would be taken in the other. */
const OWN = ['id', 'number', 'tag'] as const

/**
 * What types cannot say of rounds: ids are those of the framework and of the round, nothing is there twice, votes are
 * on the scale and as many as there are components, and what was shown is what could be.
 *
 * @param rounds - where the list has a hole, nothing is said
 */
export function problemsOfRounds(rounds: readonly Round[], framework: Framework): readonly Problem[] {
  const placeOfFirst = firsts()
  return rounds.flatMap((round, index) => {
    const problems: Problem[] = []
    const placeOf = (path: string) => roundPlace(round, index, path)
    const report: Report = (path, wanted, found, { size = null, first } = {}) =>
      problems.push({ ...problemAt(placeOf(path), wanted, found), size, other: first === undefined ? null : placeOf(first) })
    for (const field of OWN) {
      const place = placeOf(field)
      const other = placeOfFirst(`${field} ${round[field]}`, place)
      if (other !== null) problems.push({ ...problemAt(place, 'once', round[field]), other })
    }
    checkSetup(round, framework, report)
    checkAnswers(round, framework, report)
    checkPublished(round, framework, report)
    checkSettled(round, framework, report)
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
  const counted = round.participants.map(({ id }) => id)
  for (const [index, { id }] of round.waiting.entries()) {
    const place = counted.indexOf(id)
    if (place !== -1) report(`waiting.${index}`, 'once', id, { first: `participants.${place}` })
  }
  checkIds('tallies', round.tallies.map(({ component }) => component), { known: round.components, report })
  for (const [index, { counts }] of round.tallies.entries()) {
    checkCounts(`tallies.${index}.counts`, counts, { length: levels, most: ROUND_LIMITS.participants, report })
  }
}

function checkSettled(round: Round, { scale }: Framework, report: Report): void {
  checkIds('settled', round.settled.map(({ component }) => component), { known: round.components, report })
  for (const [index, { value, target }] of round.settled.entries()) {
    if (typeof value === 'number' && !isOnScale(value, scale)) report(`settled.${index}.value`, 'score', value)
    if (target !== null && !isOnScale(target, scale)) report(`settled.${index}.target`, 'target', target)
  }
}
