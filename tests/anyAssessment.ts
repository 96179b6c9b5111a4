// What tests draw at random: assessments with all that the model can hold and that is fit to be saved.
import fc from 'fast-check'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { ACTION_SOURCES, ACTION_STATUSES, type Action } from '../src/model/action.ts'
import { LIMITS, newAssessment, type Assessment } from '../src/model/assessment.ts'
import type { Intervention } from '../src/model/intervention.ts'
import type { Score } from '../src/model/rating.ts'
import { ROUND_LIMITS } from '../src/model/round.ts'
import { SNAPSHOT_LIMITS, type Snapshot } from '../src/model/snapshot.ts'
import { takeSnapshot } from '../src/model/snapshots.ts'
import { anyCatalogue, anyId, anyLine, anyMoment, anyName, anyNote, anyRounds } from './arbitraries.ts'

const WALK = walkOf(framework).map(({ id }) => id)

export function anyAssessment(): fc.Arbitrary<Assessment> {
  return anyCatalogue().chain((catalogue) =>
    fc.record({
      id: fc.uuid(),
      municipality: anyName(),
      team: anyName(),
      date: anyDay(),
      isExample: fc.boolean(),
      framework: fc.constant({ id: framework.id, version: framework.version }),
      scores: anyScores(),
      rounds: anyRounds(),
      interventions: fc.constant(catalogue.interventions),
      lists: fc.constant(catalogue.lists),
      methods: fc.constant(catalogue.methods),
      overlapAnswers: fc.constant(catalogue.overlapAnswers),
      actions: anyActions(catalogue.interventions),
      snapshots: anySnapshots(),
      followUp: fc.option(anyDay()),
    }),
  )
}

/** Up to four, about some of these interventions. */
export function anyActions(interventions: readonly Intervention[]): fc.Arbitrary<readonly Action[]> {
  const action: fc.Arbitrary<Action> = fc.record({
    id: anyId(),
    text: anyNote(),
    component: fc.option(fc.constantFrom(...WALK)),
    interventions: fc.shuffledSubarray(interventions.map(({ id }) => id)),
    why: anyNote(),
    owner: anyLine(),
    due: fc.option(anyDay()),
    status: fc.constantFrom(...ACTION_STATUSES),
    firstStep: anyNote(),
    sign: anyNote(),
    source: fc.constantFrom(...ACTION_SOURCES),
    round: fc.option(fc.integer({ min: 1, max: ROUND_LIMITS.number })),
  })
  return fc.uniqueArray(action, { selector: ({ id }) => id, maxLength: 4 })
}

/** Up to two: as they are taken here, or of another framework. */
export function anySnapshots(): fc.Arbitrary<readonly Snapshot[]> {
  const snapshot = fc.oneof(anyTaken(), anyOther())
  return fc.uniqueArray(snapshot, { selector: ({ number }) => number, maxLength: 2 })
}

function anyTaken(): fc.Arbitrary<Snapshot> {
  const state = fc.record({ scores: anyScores(), rounds: anyRounds(), municipality: anyName(), team: anyName() })
  const names = fc.array(anyName(), { minLength: WALK.length, maxLength: WALK.length })
  const given = fc.record({ id: fc.uuid(), name: anyName(), note: anyNote(), date: anyDay(), takenAt: anyMoment() })
  return fc.tuple(state, names, given, anyNumber()).map(([content, called, rest, number]) => {
    const fresh = newAssessment(framework, { municipality: '', team: '', date: '2026-04-14' }, 'a1')
    const nameOf = (component: string) => called[WALK.indexOf(component)] ?? component
    return { ...takeSnapshot({ ...fresh, ...content }, framework, { ...rest, nameOf }), number }
  })
}

/** Of a framework that is not here, of up to ten levels. */
function anyOther(): fc.Arbitrary<Snapshot> {
  const ids = fc.uniqueArray(anyName(), { minLength: 1, maxLength: 4 })
  const scale = fc.tuple(fc.nat(SNAPSHOT_LIMITS.levels), fc.integer({ min: 1, max: SNAPSHOT_LIMITS.levels - 1 }))
  return fc.tuple(anyTaken(), ids, scale, anyName()).map(([taken, all, [min, more], name]) => ({
    ...taken,
    framework: {
      id: name,
      version: min,
      scale: { min, max: min + more },
      rings: ['rim'],
      components: all.map((id, position) => ({ id, ring: 'rim', position, mirror: all[0] ?? null, name: id })),
    },
    scores: all.map((component) => ({ component, value: min, target: min + more, targetDate: null, priority: null, note: '' })),
    round: null,
  }))
}

function anyNumber(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: SNAPSHOT_LIMITS.number })
}

/** Of some of the components, in any order. */
export function anyScores(): fc.Arbitrary<readonly Score[]> {
  return fc.shuffledSubarray([...WALK]).chain((ids) => fc.tuple(...ids.map(anyScore)))
}

function anyScore(component: string): fc.Arbitrary<Score> {
  const level = fc.integer({ min: framework.scale.min, max: framework.scale.max })
  const target = fc.oneof(
    fc.constant({ target: null, targetDate: null }),
    fc.record({ target: level, targetDate: fc.option(anyDay()) }),
  )
  const rest = fc.record({
    value: fc.option(fc.oneof(level, fc.constant('unknown' as const))),
    priority: fc.constantFrom('low', 'middle', 'high', null),
    note: fc.string({ unit: 'binary', maxLength: LIMITS.note / 2, size: 'medium' }),
  })
  return fc.tuple(target, rest).map((parts) => Object.assign({ component }, ...parts) as Score)
}

export function anyDay(): fc.Arbitrary<string> {
  return anyMoment().map((moment) => moment.slice(0, 10))
}
