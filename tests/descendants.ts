// What tests draw at random: an assessment after somebody has worked on it.
import fc from 'fast-check'
import { publish } from '../src/analysis/publish.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Assessment } from '../src/model/assessment.ts'
import { withInterventions } from '../src/model/interventions.ts'
import { withTerms } from '../src/model/lists.ts'
import { withAnswers, withPublished, withSettled, type Round } from '../src/model/round.ts'
import { withoutRound } from '../src/model/rounds.ts'
import { anyAssessment, anySnapshots } from './anyAssessment.ts'
import { anyId, anyInterventions, anyLists, anyName, named } from './arbitraries.ts'

type Edit = (assessment: Assessment) => Assessment

/** @param mark - tells what this person makes from what another one does */
function anyDescendant(base: Assessment, mark: string): fc.Arbitrary<Assessment> {
  const edits = fc.array(fc.oneof(...anyEdits(mark)), { maxLength: 6 })
  return edits.map((all) => all.reduce((so, edit) => edit(so), base))
}

/** An assessment, and what two people have made of it, each on their own. */
export function anyTwoOfOne(): fc.Arbitrary<{ readonly base: Assessment; readonly here: Assessment; readonly there: Assessment }> {
  return anyAssessment().chain((base) =>
    fc.record({ base: fc.constant(base), here: anyDescendant(base, 'h'), there: anyDescendant(base, 't') }),
  )
}

function anyEdits(mark: string): readonly fc.Arbitrary<Edit>[] {
  return [
    fc.record({ municipality: anyName(), date: fc.constantFrom('2027-01-01', '2027-02-02') }).map((details): Edit => (so) => ({ ...so, ...details })),
    anyAssessment().map(({ scores }): Edit => (so) => {
      const changed = new Set(scores.map(({ component }) => component))
      return { ...so, scores: [...so.scores.filter(({ component }) => !changed.has(component)), ...scores] }
    }),
    fc.nat(7).map((at): Edit => (so) => withInterventions(so, so.interventions.filter((_, index) => index !== at))),
    fc.tuple(fc.nat(7), anyName()).map(([at, name]): Edit => (so) => ({
      ...so,
      interventions: so.interventions.map((each, index) => (index === at ? { ...each, name, note: name } : each)),
    })),
    anyInterventions().map((more): Edit => (so) => {
      const known = new Set(so.interventions.map(({ id }) => id))
      return { ...so, interventions: [...so.interventions, ...more.filter(({ id }) => !known.has(id))] }
    }),
    fc.tuple(fc.nat(3), anyName()).map(([at, text]): Edit => (so) => ({
      ...so,
      actions: so.actions.map((each, index) => (index === at ? { ...each, text } : each)),
    })),
    fc.nat(3).map((at): Edit => (so) => ({ ...so, actions: so.actions.filter((_, index) => index !== at) })),
    anySnapshots().map((more): Edit => (so) => {
      const taken = new Set(so.snapshots.map(({ number }) => number))
      return { ...so, snapshots: [...so.snapshots, ...more.filter(({ number }) => !taken.has(number))] }
    }),
    fc.tuple(fc.nat(1), anyName()).map(([at, name]): Edit => (so) => ({
      ...so,
      snapshots: so.snapshots.map((each, index) => (index === at ? { ...each, name } : each)),
    })),
    anyLists().map((lists): Edit => (so) => lists.reduce((next, { list, terms }) => withTerms(next, list, terms), so)),
    ...anyRoundEdits(mark),
  ]
}

function anyRoundEdits(mark: string): readonly fc.Arbitrary<Edit>[] {
  const inOne = (change: (round: Round) => Round) => (at: number): Edit => (so) => ({
    ...so,
    rounds: so.rounds.map((round, index) => (index === at ? change(round) : round)),
  })
  const which = fc.nat(1)
  const votes = fc.array(fc.nat(5), { minLength: 1, maxLength: 4 })
  return [
    fc.tuple(which, fc.array(votes, { minLength: 1, maxLength: 5 })).map(([at, people]) =>
      inOne((round) => {
        const fresh = people.map((values) => ({ chain: null, field: null, values: round.components.map((_, place) => values[place] ?? 0) }))
        const known = new Set([...round.participants, ...round.waiting].map(({ id }) => id))
        return withAnswers(round, named(fresh, mark.toUpperCase()).filter(({ id }) => !known.has(id)))
      })(at),
    ),
    which.map((at) => inOne((round) => withPublished(round, publish(round, round.components.slice(0, 2), framework)))(at)),
    fc.tuple(which, anyName()).map(([at, why]) =>
      inOne((round) => withSettled(round, { component: round.components[0] ?? '', value: 3, target: null, why, decision: '' }))(at),
    ),
    which.map((at): Edit => (so) => {
      const round = so.rounds[at]
      return round && round.published.length === 0 ? withoutRound(so, round.id) : so
    }),
    anyId().map((id): Edit => (so) => {
      const [first] = so.rounds
      const tag = mark === 'h' ? '7H' : '7T'
      if (first === undefined || so.rounds.some((round) => round.tag === tag)) return so
      const number = 1 + Math.max(...so.rounds.map((each) => each.number))
      const fresh: Round = { ...first, id: `${mark}${id}`.slice(0, 50), tag, number, samePeopleAs: first.id }
      const answers = { participants: [], tallies: [], waiting: [], published: [], settled: [], people: null, closedAt: null }
      return { ...so, rounds: [...so.rounds, { ...fresh, ...answers }] }
    }),
  ]
}
