import { describe, expect, it } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { merge, type Merge } from '../../src/model/merge.ts'
import { withAnswers, withoutAnswers, withPublished, withSettled, withTally, type Round, type Tally } from '../../src/model/round.ts'
import type { GroupKind } from '../../src/model/published.ts'
import { forSharing, withoutRound } from '../../src/model/rounds.ts'
import { named } from '../arbitraries.ts'
import { actionWith } from '../plans.ts'
import { assessmentWith, blankRound, people, roundWith, shown } from '../rounds.ts'
import { snapshotOf } from '../snapshots.ts'

const DAY = { id: 's1', name: 'Foråret', date: '2026-04-14' }

function merged(here: Assessment, there: Assessment, base: Assessment | null = null, isShared = false): Merge {
  const found = merge({ here, there, base, isShared })
  expect(readFile(writeFile(found.assessment, 'backup'), framework).ok).toBe(true)
  return found
}

function onlyRound({ assessment }: Merge): Round {
  expect(assessment.rounds).toHaveLength(1)
  return assessment.rounds[0] ?? blankRound()
}

function hands(component: string, count: number): Tally {
  return { component, counts: [count, 0, 0, 0, 0] }
}

/** Another round of the same people. */
function again(groups: GroupKind, id: string, number: number): Round {
  return blankRound({ id, number, tag: `K${number}`, samePeopleAs: 'r1', groups })
}

const answers = (count: number, prefix: string) => named(people(count, (person) => 1 + (person % 5)), prefix)
const [ours, theirs] = [answers(6, 'H000000000'), answers(7, 'T000000000')]

describe('before anything is shown', () => {
  it('the codes of two facilitators come together, each once', () => {
    const both = answers(2, 'B000000000')
    const found = merged(
      assessmentWith(withAnswers(blankRound(), [...ours, ...both])),
      assessmentWith(withAnswers(blankRound(), [...both, ...theirs])),
    )
    expect(found.clashes).toEqual([])
    expect(onlyRound(found).participants.map(({ id }) => id)).toEqual([...both, ...ours, ...theirs].map(({ id }) => id).toSorted())
    expect(found.changes).toMatchObject([
      { side: 'here', how: 'added', subject: { kind: 'answers', number: 1, count: 6 } },
      { side: 'there', how: 'added', subject: { kind: 'answers', number: 1, count: 7 } },
      { subject: { kind: 'sameCodes', number: 1, count: 2 } },
    ])
  })

  it('H13 one code with two answers is asked about, and never counted twice', () => {
    const [first] = answers(1, 'X000000000')
    const other = { ...answers(1, 'X000000000')[0], values: blankRound().components.map(() => 5) }
    const found = merged(
      assessmentWith(withAnswers(blankRound(), first ? [first] : [])),
      assessmentWith(withAnswers(blankRound(), first ? [{ ...first, ...other }] : [])),
    )
    expect(found.clashes).toMatchObject([{ subject: { kind: 'round', number: 1, field: null }, only: null }])
    expect(onlyRound(found).participants).toHaveLength(1)
  })

  it('answers that were taken away in the file are gone', () => {
    const base = assessmentWith(withAnswers(blankRound(), ours))
    const here = assessmentWith(withAnswers(blankRound(), [...ours, ...theirs]))
    const found = merged(here, assessmentWith(withAnswers(blankRound(), ours.slice(1))), base)
    expect(onlyRound(found).participants.map(({ id }) => id)).toEqual([...ours.slice(1), ...theirs].map(({ id }) => id))
  })

  it('hands on one component that differ are asked about, and the others come together', () => {
    const [first = '', second = ''] = blankRound().components
    const here = withTally(withTally(blankRound(), hands(first, 3)), hands(second, 2))
    const found = merged(assessmentWith(here), assessmentWith(withTally(blankRound(), hands(first, 4))))
    expect(found.clashes).toMatchObject([
      { subject: { kind: 'hands', component: first }, here: [3, 0, 0, 0, 0], there: [4, 0, 0, 0, 0] },
    ])
    expect(onlyRound(found).tallies).toEqual([hands(first, 3), hands(second, 2)])
  })
})

describe('once something is shown', () => {
  const seen = shown(withAnswers(blankRound(), ours))

  it('answers from elsewhere wait, as all that come late', () => {
    const fresh = assessmentWith(withAnswers(blankRound(), theirs))
    for (const found of [merged(assessmentWith(seen), fresh), merged(fresh, assessmentWith(seen))]) {
      expect(found.clashes).toEqual([])
      expect(onlyRound(found).published).toEqual(seen.published)
      expect(onlyRound(found).participants).toEqual(seen.participants)
      expect(onlyRound(found).waiting.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id))
    }
  })

  it('two results of one round are never joined, and the one that was seen here stays', () => {
    const other = shown(withAnswers(blankRound(), [...ours, ...theirs.slice(0, 1)]))
    const found = merge({ here: assessmentWith(seen), there: assessmentWith(other), base: null, isShared: false }, new Map([['rounds r1', 'there']]))
    expect(found.clashes).toMatchObject([{ only: 'here', here: [seen], there: [other] }])
    expect(found.assessment.rounds).toEqual([seen])
  })

  it('a snapshot of results that are not taken is not taken either: the difference would tell of one person', () => {
    const other = shown(withAnswers(blankRound(), [...ours, ...theirs.slice(0, 1)]))
    const there = assessmentWith(other)
    const found = merged(assessmentWith(seen), { ...there, snapshots: [snapshotOf(there, DAY)] })
    expect(found.clashes).toMatchObject([{ tied: { here: [], there: ['Foråret'] } }])
    expect(found.assessment.snapshots).toEqual([])
  })

  it('what one side has shown more of the same answers is taken', () => {
    const first = withPublished(withAnswers(blankRound(), ours), seen.published.slice(0, 2))
    const found = merged(assessmentWith(first), assessmentWith(seen))
    expect(found.clashes).toEqual([])
    expect(onlyRound(found).published).toEqual(seen.published)
  })

  it('a round that was removed in the file stays where it was seen', () => {
    const base = assessmentWith(seen)
    const found = merged(base, withoutRound(base, 'r1'), base)
    expect(found.clashes).toMatchObject([{ subject: { kind: 'round' }, only: 'here', there: null }])
    expect(found.assessment.rounds).toEqual([seen])
  })

  describe.each([['a full file', false], ['a file for sharing', true]])('%s that holds an older state', (_name, isShared) => {
    const fileOf = (round: Round) => (isShared ? forSharing(assessmentWith(round)) : assessmentWith(round))

    it('does not make unseen what was seen here', () => {
      const found = merged(assessmentWith(seen), fileOf(withAnswers(blankRound(), ours)), fileOf(seen), isShared)
      expect(found.clashes).toMatchObject([{ subject: { kind: 'round', field: null }, only: 'here' }])
      expect(found.assessment.rounds).toEqual([seen])
    })

    it('H55 does not put the result without one person in the place of the one that was seen here', () => {
      const other = shown(withAnswers(blankRound(), ours.slice(1)))
      const found = merged(assessmentWith(seen), fileOf(other), fileOf(seen), isShared)
      expect(found.clashes).toMatchObject([{ only: 'here' }])
      expect(found.assessment.rounds).toEqual([seen])
    })

    it('does not make unseen what was seen here where its people are divided in another way', () => {
      const [here, older] = [{ ...seen, groups: 'fields' } as const, withAnswers(blankRound({ groups: 'leaders-staff' }), ours)]
      const found = merge({ here: assessmentWith(here), there: fileOf(older), base: fileOf(here), isShared })
      expect(found.clashes).toMatchObject([{ only: 'here' }])
      expect(found.assessment.rounds).toEqual([here])
    })

    it('gives way to nothing that is only older here, without asking', () => {
      const found = merged(assessmentWith(withAnswers(blankRound(), ours)), fileOf(seen), fileOf(seen), isShared)
      expect(found.clashes).toMatchObject([{ subject: { kind: 'round', field: null }, only: null }])
    })
  })

  it('people who are divided in two ways are one piece: no two ways of grouping come together', () => {
    const here = assessmentWith({ ...seen, groups: 'fields' }, again('fields', 'r2', 2))
    const there = assessmentWith(withAnswers(blankRound(), ours), again('leaders-staff', 'r3', 3))
    const found = merge({ here, there, base: null, isShared: false })
    expect(found.clashes).toHaveLength(1)
    expect(new Set(found.assessment.rounds.map(({ groups }) => groups))).toEqual(new Set(['fields']))
  })
})

describe('a file for sharing', () => {
  const here = assessmentWith(roundWith(14))

  it('takes what the room settled from it, and leaves the single answers here', () => {
    const base = forSharing(here)
    const component = blankRound().components[0] ?? ''
    const settled = { component, value: 3, target: 4, why: 'Vi så det sammen', decision: '' }
    const there = assessmentWith(...base.rounds.map((round) => withSettled(round, settled)))
    const found = merged(here, there, base, true)
    expect(found.clashes).toEqual([])
    expect(onlyRound(found)).toEqual(withSettled(roundWith(14), settled))
  })

  it('has no codes, so none are told to be in both', () => {
    const there = forSharing(assessmentWith(...here.rounds.map((round) => ({ ...round, expected: 20 }))))
    expect(merged(here, there, null, true).changes.map(({ subject }) => subject.kind)).not.toContain('sameCodes')
  })

  it('asks before a round with answers gives way to one that has shown more without them', () => {
    const there = forSharing(assessmentWith(shown(roundWith(14))))
    const found = merged(here, there, forSharing(here), true)
    expect(found.clashes).toMatchObject([{ subject: { kind: 'round', field: null }, only: null }])
    expect(onlyRound(found).participants).toHaveLength(14)
  })

  it('brings no answers back that were deleted here without asking', () => {
    const deleted = assessmentWith(withoutAnswers(shown(roundWith(14))))
    const found = merged(deleted, assessmentWith(shown(roundWith(14))))
    expect(found.clashes).toMatchObject([{ subject: { kind: 'round', field: null } }])
    expect(onlyRound(found).participants).toEqual([])
  })
})

describe('rounds that both have made', () => {
  it('keep their room codes, and the file’s gets another number, in its actions too', () => {
    const here = assessmentWith(blankRound())
    const there = { ...assessmentWith(blankRound({ id: 'r9', tag: '9K' })), actions: [actionWith('a1', { round: 1 })] }
    const found = merged(here, there)
    expect(found.assessment.rounds.map(({ id, number, tag }) => [id, number, tag])).toEqual([['r1', 1, '7K'], ['r9', 2, '9K']])
    expect(found.assessment.actions).toMatchObject([{ id: 'a1', round: 2 }])
    expect(found.changes).toContainEqual({ side: 'there', how: 'changed', subject: { kind: 'renumbered', from: 1, to: 2 } })
  })

  it('with one room code are asked about: an answer would be taken in either', () => {
    const found = merged(assessmentWith(blankRound()), assessmentWith(blankRound({ id: 'r9', number: 2 })))
    expect(found.clashes).toHaveLength(1)
    expect(found.assessment.rounds.map(({ id }) => id)).toEqual(['r1'])
  })
})
