import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { isSameContent } from '../../src/exchange/sameContent.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { withIntervention, withInterventionChanged, withoutInterventions } from '../../src/model/interventions.ts'
import { newIntervention } from '../../src/model/intervention.ts'
import { withTerms } from '../../src/model/lists.ts'
import { merge, type MergeSides } from '../../src/model/merge.ts'
import type { Choices, Clash, Side } from '../../src/model/mergeSubject.ts'
import { forSharing } from '../../src/model/rounds.ts'
import { roundsUnshown } from '../../src/model/unshown.ts'
import { withScore, withTarget } from '../../src/model/score.ts'
import { anyAssessment } from '../anyAssessment.ts'
import { anyTwoOfOne } from '../descendants.ts'
import { actionWith } from '../plans.ts'
import { assessmentWith } from '../rounds.ts'
import { scored, SPRING, taken } from '../snapshots.ts'

// Ended at the first failure: to shrink what is so large would take an hour.
const RUNS = { numRuns: 30, endOnFailure: true }

function sides(here: Assessment, there: Assessment, base: Assessment | null = null): MergeSides {
  return { here, there: { ...there, id: here.id }, base, isShared: false }
}

function all(clashes: readonly Clash[], side: Side): Choices {
  return new Map(clashes.map(({ key }) => [key, side]))
}

function keysOf(clashes: readonly Clash[]): readonly string[] {
  return clashes.map(({ key }) => key)
}

/** What keeps it from being read again; nothing when it can be. */
function faultOf(assessment: Assessment): unknown {
  const read = readFile(writeFile(assessment, 'backup'), framework)
  return read.ok ? null : read.error
}

/** What an assessment says, whatever order it is in, and whatever numbers were given anew. */
function told(assessment: Assessment): unknown {
  const { rounds, interventions, actions, snapshots, overlapAnswers } = assessment
  const scores = assessment.scores
    .filter(({ value, target, priority, note }) => [value, target, priority].some((each) => each !== null) || note !== '')
    .toSorted((a, b) => (a.component < b.component ? -1 : 1))
  return {
    ...assessment,
    scores,
    lists: assessment.lists.map((own) => ({ ...own, terms: byId(own.terms) })),
    rounds: byId(rounds),
    interventions: byId(interventions),
    actions: byId(actions),
    snapshots: byId(snapshots),
    overlapAnswers: overlapAnswers.map(({ verdict }) => verdict).toSorted(),
  }
}

function byId(items: readonly { readonly id: string }[]): readonly unknown[] {
  return items.map((each) => ({ ...each, number: 0, round: 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

test('two that are the same are what they were, with nothing to ask or tell', () => {
  fc.assert(
    fc.property(anyAssessment(), fc.boolean(), (same, isKnown) => {
      const { assessment, clashes, changes } = merge(sides(same, structuredClone(same), isKnown ? same : null))
      expect(assessment).toEqual(same)
      expect([...clashes, ...changes]).toEqual([])
    }),
    RUNS,
  )
})

test('where one side has changed nothing, the other is taken, and nobody is asked', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), ({ base, here }, isChangedHere) => {
      const { assessment, clashes } = merge(isChangedHere ? sides(here, base, base) : sides(base, here, base))
      expect(clashes).toEqual([])
      expect(told(assessment)).toEqual(told(here))
    }),
    RUNS,
  )
})

const termsNamed = (name: string) => [{ id: 'psykolog', name }, { id: 'sundhedsplejerske', name: 'Sundhedsplejerske' }]
const groupWith = (actors: readonly string[]) => [{ ...newIntervention('i1', 'Sorggruppe', 'universal'), actors }]

it('asks the same of a list, whatever is chosen for the interventions that use its terms', () => {
  const base = { ...withTerms(assessmentWith(), 'actors', termsNamed('Psykolog')), interventions: groupWith(['psykolog']) }
  const here = { ...withTerms(base, 'actors', termsNamed('').slice(1)), interventions: groupWith([]) }
  const there = { ...withTerms(base, 'actors', termsNamed('PPR-psykolog')), interventions: groupWith(['psykolog', 'sundhedsplejerske']) }
  const asked = keysOf(merge(sides(here, there, base)).clashes)
  expect(asked).toEqual(['intervention i1 actors'])
  expect(keysOf(merge(sides(there, here, base)).clashes)).toEqual(asked)
  for (const side of ['here', 'there'] as const) {
    const merged = merge(sides(here, there, base), new Map([['intervention i1 actors', side]]))
    expect(keysOf(merged.clashes)).toEqual(asked)
    expect(merged.assessment.lists[0]?.terms.map(({ name }) => name)).toContain('PPR-psykolog')
  }
})

test('it is the same from either side, but for what is chosen', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.constantFrom<Side>('here', 'there'), ({ base, here, there }, isKnown, side) => {
      const former = isKnown ? base : null
      const [one, other] = [merge(sides(here, there, former)), merge(sides(there, here, former))]
      expect(keysOf(one.clashes).toSorted()).toEqual(keysOf(other.clashes).toSorted())
      // What a room has seen stays on its own side.
      fc.pre([...one.clashes, ...other.clashes].every(({ only }) => only === null))
      const chosen = merge(sides(here, there, former), all(one.clashes, side)).assessment
      const mirrored = merge(sides(there, here, former), all(other.clashes, side === 'here' ? 'there' : 'here')).assessment
      expect(told(mirrored)).toEqual(told(chosen))
    }),
    RUNS,
  )
})

test('whatever is chosen, the result can be read again, and the same is asked', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.boolean(), fc.constantFrom<Side>('here', 'there'), ({ base, here, there }, isKnown, isShared, side) => {
      const fileOf = (assessment: Assessment) => (isShared ? forSharing(assessment) : assessment)
      const given = { ...sides(here, fileOf(there), isKnown ? fileOf(base) : null), isShared }
      const asked = merge(given)
      const { assessment, clashes } = merge(given, all(asked.clashes, side))
      expect(keysOf(clashes)).toEqual(keysOf(asked.clashes))
      expect(faultOf(assessment)).toBeNull()
    }),
    RUNS,
  )
})

test('whatever is chosen, what a room has seen here is still seen as it was', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.boolean(), ({ base, here, there }, isKnown, isShared) => {
      const fileOf = (assessment: Assessment) => (isShared ? forSharing(assessment) : assessment)
      const given = { ...sides(here, fileOf(there), isKnown ? fileOf(base) : null), isShared }
      const { assessment } = merge(given, all(merge(given).clashes, 'there'))
      expect(roundsUnshown(here, assessment)).toEqual([])
    }),
    RUNS,
  )
})

test('a file that holds an older state makes nothing unseen, and what it has seen is asked about where it is not here', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.boolean(), ({ base: older, here: newer }, isShared, isOlderHere) => {
      const fileOf = (assessment: Assessment) => (isShared ? forSharing(assessment) : assessment)
      const [here, there] = isOlderHere ? [older, newer] : [newer, older]
      // The last common state is the newer one: somebody has put the older one back.
      const given = { ...sides(here, fileOf(there), fileOf(newer)), isShared }
      const asked = merge(given)
      for (const side of ['here', 'there'] as const) {
        expect(roundsUnshown(here, merge(given, all(asked.clashes, side)).assessment)).toEqual([])
      }
      const isLost = roundsUnshown(there, asked.assessment).length > 0
      expect(isLost && asked.clashes.length === 0).toBe(false)
    }),
    RUNS,
  )
})

test('H13 what two who know nothing of each other have made is all there, or is asked about', () => {
  fc.assert(
    fc.property(anyAssessment(), anyAssessment(), (here, other) => {
      const there = { ...other, id: here.id }
      const { assessment, clashes } = merge(sides(here, there))
      expect(faultOf(assessment)).toBeNull()
      const said = JSON.stringify([assessment, clashes])
      const items = [here, there].flatMap(({ interventions, actions, rounds }) => [...interventions, ...actions, ...rounds])
      for (const { id } of items) expect(said).toContain(JSON.stringify(id))
      for (const { name } of [...here.snapshots, ...there.snapshots]) expect(said).toContain(JSON.stringify(name))
    }),
    RUNS,
  )
})

test('every value of either side is in the result or in a clash', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), ({ here, there }) => {
      const { assessment, clashes } = merge(sides(here, there))
      const said = JSON.stringify([assessment, clashes])
      const values = [here, there].flatMap(({ interventions, actions, scores, rounds }) => [
        ...interventions.flatMap(({ name, note }) => [name, note]),
        ...actions.map(({ text }) => text),
        ...scores.map(({ note }) => note),
        ...rounds.flatMap(({ participants, waiting }) => [...participants, ...waiting].map(({ id }) => id)),
      ])
      // Nothing written is nothing to be found.
      for (const value of values.filter((each) => each !== '')) expect(said).toContain(JSON.stringify(value))
    }),
    RUNS,
  )
})

test('a file for sharing takes no single answers away', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), ({ base, here }) => {
      const shared = forSharing(base)
      const { assessment, clashes } = merge({ here, there: shared, base: shared, isShared: true })
      expect(clashes).toEqual([])
      expect(isSameContent(assessment, here, 'backup')).toBe(true)
    }),
    RUNS,
  )
})

describe('two facilitators', () => {
  const base = assessmentWith()

  it('who have scored different components have scored all of them', () => {
    const here = withScore(base, 'shared-strategy', 3)
    const { assessment, clashes, changes } = merge(sides(here, withScore(base, 'clear-leadership', 2)))
    expect(clashes).toEqual([])
    expect(assessment.scores.map(({ component, value }) => [component, value])).toEqual([
      ['shared-strategy', 3],
      ['clear-leadership', 2],
    ])
    expect(changes.map(({ side }) => side)).toEqual(['here', 'there'])
  })

  it('who have scored one component in two ways are asked, field by field', () => {
    const here = withTarget(withScore(base, 'shared-strategy', 3), 'shared-strategy', 4)
    const there = withTarget(withScore(base, 'shared-strategy', 2), 'shared-strategy', 4)
    const { clashes } = merge(sides(here, there))
    expect(clashes).toMatchObject([{ subject: { kind: 'score', component: 'shared-strategy', field: 'value' }, here: 3, there: 2 }])
  })

  it('of whom one has taken a target away and the other has moved its date are asked about both at once', () => {
    const before = withTarget(base, 'shared-strategy', 4)
    const there = { ...before, scores: before.scores.map((score) => ({ ...score, targetDate: '2028-01-01' })) }
    const given = sides(withTarget(before, 'shared-strategy', null), there, before)
    const { clashes } = merge(given)
    expect(clashes).toMatchObject([{ subject: { field: 'goal' }, here: null, there: { target: 4, targetDate: '2028-01-01' } }])
    expect(merge(given, all(clashes, 'there')).assessment.scores).toEqual(there.scores)
  })

  it('of whom one has deleted what the other has changed are asked', () => {
    const before = withIntervention(base, newIntervention('i1', 'Cool Kids', 'universal'))
    const here = withoutInterventions(before, new Set(['i1']))
    const given = sides(here, withInterventionChanged(before, 'i1', { note: 'Ny leder' }), before)
    const { clashes, assessment } = merge(given)
    expect(clashes).toMatchObject([{ subject: { kind: 'intervention', name: 'Cool Kids', field: null }, here: null }])
    expect(assessment.interventions).toEqual([])
    expect(merge(given, all(clashes, 'there')).assessment.interventions).toHaveLength(1)
  })

  it('of whom one has removed an intervention that the other has made an action about lose the tie, not the action', () => {
    const before = withIntervention(base, newIntervention('i1', 'Cool Kids', 'universal'))
    const there = { ...before, actions: [actionWith('a1', { interventions: ['i1'] })] }
    const { assessment } = merge(sides(withoutInterventions(before, new Set(['i1'])), there, before))
    expect(assessment.actions).toMatchObject([{ id: 'a1', interventions: [] }])
    expect(faultOf(assessment)).toBeNull()
  })

  it('of whom one has taken a term off a list that the other uses keep it', () => {
    const before = withTerms(base, 'types', [{ id: 'own-1', name: 'Egen type' }])
    const own = { ...newIntervention('i1', 'Cool Kids', framework.ladder[0]?.id ?? ''), type: 'own-1' }
    const { assessment } = merge(sides(withTerms(before, 'types', [{ id: 'own-2', name: 'Anden' }]), withIntervention(before, own), before))
    expect(assessment.lists.flatMap(({ terms }) => terms.map(({ name }) => name))).toEqual(['Anden', 'Egen type'])
    expect(faultOf(assessment)).toBeNull()
  })

  it('who have each taken a snapshot have two, with a number each', () => {
    const before = scored(base, SPRING)
    const here = taken(before, { id: 's1', name: 'Her', date: '2026-04-14' })
    const there = taken(before, { id: 's2', name: 'Der', date: '2026-04-15' })
    const { assessment, clashes } = merge(sides(here, there, before))
    expect(clashes).toEqual([])
    expect(assessment.snapshots.map(({ name, number }) => [name, number])).toEqual([['Her', 1], ['Der', 2]])
  })

  it('H13 whose snapshots have one id and are not the same are asked', () => {
    const here = taken(scored(base, SPRING), { id: 's1', name: 'Her', date: '2026-04-14' })
    const there = taken(base, { id: 's1', name: 'Der', date: '2026-04-15' })
    expect(merge(sides(here, there)).clashes).toMatchObject([{ subject: { kind: 'snapshot', field: null } }])
  })
})
