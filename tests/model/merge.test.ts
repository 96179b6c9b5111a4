import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { isSameContent } from '../../src/exchange/sameContent.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { merge, type MergeSides } from '../../src/model/merge.ts'
import type { Choices, Clash, Side } from '../../src/model/mergeSubject.ts'
import { forSharing, roundsUnshown } from '../../src/model/rounds.ts'
import { anyAssessment } from '../anyAssessment.ts'
import { anyTwoOfOne } from '../descendants.ts'

const RUNS = { numRuns: 150 }

function sides(here: Assessment, there: Assessment, base: Assessment | null = null): MergeSides {
  return { here, there: { ...there, id: here.id }, base, isShared: false }
}

function all(clashes: readonly Clash[], side: Side): Choices {
  return new Map(clashes.map(({ key }) => [key, side]))
}

/** What an assessment says, whatever order it is in, and whatever numbers were given anew. */
function told(assessment: Assessment): unknown {
  const byId = (items: readonly { readonly id: string }[]) =>
    items.map((each) => ({ ...each, number: 0, round: 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { rounds, interventions, actions, snapshots, overlapAnswers } = assessment
  const scores = assessment.scores
    .filter(({ value, target, priority, note }) => [value, target, priority].some((each) => each !== null) || note !== '')
    .toSorted((a, b) => (a.component < b.component ? -1 : 1))
  const lists = assessment.lists.map((own) => ({ ...own, terms: own.terms.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
  return {
    ...assessment,
    scores,
    lists,
    rounds: byId(rounds),
    interventions: byId(interventions),
    actions: byId(actions),
    snapshots: byId(snapshots),
    overlapAnswers: overlapAnswers.map(({ verdict }) => verdict).toSorted(),
  }
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

test('it is the same from either side, but for what is chosen', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.constantFrom<Side>('here', 'there'), ({ base, here, there }, isKnown, side) => {
      const former = isKnown ? base : null
      const [one, other] = [merge(sides(here, there, former)), merge(sides(there, here, former))]
      const keys = (clashes: readonly Clash[]) => clashes.map(({ key }) => key).toSorted()
      expect(keys(one.clashes)).toEqual(keys(other.clashes))
      // What a room has seen stays on its own side.
      fc.pre(one.clashes.every(({ only }) => only === null) && other.clashes.every(({ only }) => only === null))
      const chosen = merge(sides(here, there, former), all(one.clashes, side)).assessment
      const mirrored = merge(sides(there, here, former), all(other.clashes, side === 'here' ? 'there' : 'here')).assessment
      expect(told(mirrored)).toEqual(told(chosen))
    }),
    RUNS,
  )
})

test('whatever is chosen, the result can be read again, the same is asked, and what was seen here is still seen', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.boolean(), fc.constantFrom<Side>('here', 'there'), ({ base, here, there }, isKnown, isShared, side) => {
      const given = isShared ? forSharing(there) : there
      const former = isKnown ? (isShared ? forSharing(base) : base) : null
      const asked = merge({ ...sides(here, given, former), isShared })
      const { assessment, clashes } = merge({ ...sides(here, given, former), isShared }, all(asked.clashes, side))
      expect(clashes.map(({ key }) => key)).toEqual(asked.clashes.map(({ key }) => key))
      const read = readFile(writeFile(assessment, 'backup'), framework)
      expect(read.ok ? [] : read.error).toEqual([])
      if (!isKnown) expect(roundsUnshown(here, assessment)).toEqual([])
    }),
    RUNS,
  )
})

test('H13 what two who know nothing of each other have made is all there, or is asked about', () => {
  fc.assert(
    fc.property(anyAssessment(), anyAssessment(), (here, other) => {
      const there = { ...other, id: here.id }
      const { assessment, clashes } = merge(sides(here, there))
      const read = readFile(writeFile(assessment, 'backup'), framework)
      expect(read.ok ? [] : read.error).toEqual([])
      const asked = JSON.stringify(clashes)
      for (const list of ['interventions', 'actions', 'snapshots', 'rounds'] as const) {
        const known = new Set(assessment[list].map(({ id }) => id))
        const lost = [...here[list], ...there[list]].filter(({ id }) => !known.has(id) && !asked.includes(JSON.stringify(id)))
        expect(lost.map(({ id }) => id).filter((id) => !clashes.some(({ tied }) => tied.there.length > 0 && id !== ''))).toEqual([])
      }
    }),
    RUNS,
  )
})

test('every value of either side is in the result or in a clash', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), ({ here, there }) => {
      const { assessment, clashes } = merge(sides(here, there))
      const said = JSON.stringify([assessment, clashes])
      for (const { name, note } of [...here.interventions, ...there.interventions]) {
        expect(said).toContain(JSON.stringify(name))
        expect(said).toContain(JSON.stringify(note))
      }
      for (const { text } of [...here.actions, ...there.actions]) expect(said).toContain(JSON.stringify(text))
      for (const { note } of [...here.scores, ...there.scores]) expect(said).toContain(JSON.stringify(note))
      for (const { participants, waiting } of [...here.rounds, ...there.rounds]) {
        for (const each of [...participants, ...waiting]) expect(said).toContain(JSON.stringify(each.id))
      }
    }),
    RUNS,
  )
})

describe('a file for sharing', () => {
  it('takes no single answers away', () => {
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
})
