import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { publish, republish } from '../../src/analysis/publish.ts'
import { waitingState } from '../../src/analysis/waiting.ts'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import {
  withAnswers,
  withoutAnswers,
  withPublished,
  withTally,
  withWaitingCounted,
  type Participant,
  type Round,
} from '../../src/model/round.ts'
import { setLive, useLive } from '../../src/state/live.ts'
import { stageShowOf, type StageShow } from '../../src/state/stageShow.ts'
import { named } from '../arbitraries.ts'
import { breachesOf, wrongFigures, type Moment } from '../attack.ts'
import { COMPONENTS, played, roundOf, secondRound, twoWorkshops } from '../workshop.ts'

describe('one round of fourteen, worked out by hand', () => {
  const round = withAnswers(roundOf({ groups: 'leaders-staff', minimumGroupSize: 5 }), [
    ...people('a', 'administrative', [4, 4, 5, 4, 3, 4], null),
    ...people('p', 'political', [5, 4], null),
    ...people('s', 'staff', [2, 2, 1, 2, 3], null),
    ...people('n', null, [3], null),
  ])
  const [published] = publish(round, ['shared-strategy'], framework)

  it('shows the room, hands and those without a group among it', () => {
    const raised = withTally(round, { component: 'shared-strategy', counts: [0, 0, 2, 0, 0] })
    expect(published?.room).toEqual({ status: 'shown', counts: [1, 3, 3, 5, 2] })
    expect(publish(raised, ['shared-strategy'], framework)[0]).toMatchObject({ room: { counts: [1, 3, 5, 5, 2] } })
  })

  it('hides staff too beside hands, for all have seen those: the one without a group would be what is left', () => {
    const raised = withTally(round, { component: 'shared-strategy', counts: [0, 0, 2, 0, 0] })
    const [beside] = publish(raised, ['shared-strategy'], framework)
    expect(beside?.groups.map(({ status }) => status)).toEqual(['shown', 'hidden'])
    expect(beside?.unstated).toBeNull()
    const naive = { ...momentOf(raised), published: published ? [published] : [] }
    expect(breachesOf([naive], 'shared-strategy', 5)).toEqual([[1]])
    expect(breachesOf([{ ...naive, published: beside ? [beside] : [] }], 'shared-strategy', 5)).toEqual([])
  })

  it('shows leaders and staff, and hides both levels of leaders, for one is small', () => {
    expect(published).toMatchObject({
      component: 'shared-strategy',
      groupKind: 'leaders-staff',
      groups: [
        {
          id: 'leaders',
          counts: [0, 0, 1, 5, 2],
          levels: [
            { id: 'political', status: 'hidden', counts: null },
            { id: 'administrative', status: 'hidden', counts: null },
            { id: 'professional-leadership', status: 'empty', counts: null },
          ],
        },
        { id: 'staff', counts: [1, 3, 1, 0, 0], levels: [{ id: 'staff', status: 'shown', counts: [1, 3, 1, 0, 0] }] },
      ],
      isOpenVote: false,
      unstated: 1,
    })
  })

  it('counts a vote for the component that it stands at, and a skipped one for none', () => {
    const [second] = publish(round, ['everyday-life'], framework)
    expect(second).toMatchObject({ component: 'everyday-life', room: { status: 'empty', counts: null } })
  })

  it('shows no groups of fewer people than a group has', () => {
    const few = withAnswers(roundOf({ groups: 'leaders-staff', minimumGroupSize: 5 }), people('a', 'staff', [1, 2, 3, 4], null))
    expect(publish(few, ['shared-strategy'], framework)[0]).toMatchObject({ isOpenVote: true, groups: [], room: { status: 'shown' } })
  })

  it('shows the fields of the round in the framework’s order', () => {
    const fields = withAnswers(roundOf({ groups: 'fields', minimumGroupSize: 3, fields: ['school', 'day-care'] }), [
      ...people('a', null, [1, 1, 2], 'school'),
      ...people('b', null, [5, 5, 4], 'day-care'),
    ])
    expect(publish(fields, ['shared-strategy'], framework)[0]?.groups).toEqual([
      { id: 'day-care', status: 'shown', counts: [0, 0, 0, 1, 2], levels: [] },
      { id: 'school', status: 'shown', counts: [2, 1, 0, 0, 0], levels: [] },
    ])
  })
})

describe('few who say nothing', () => {
  it('are hidden as on the other components: that the one of a group did not answer is nobody’s to know', () => {
    const round = withAnswers(roundOf({ groups: 'leaders-staff', minimumGroupSize: 5 }), [
      ...people('a', 'administrative', [4, 4, 5, 4, 3, 4], null, [3, 3, 4, 3, 3, 4]),
      ...people('p', 'political', [5], null, [0]),
      ...people('s', 'staff', [2, 2, 1, 2, 3], null, [2, 2, 2, 2, 2]),
    ])
    const statuses = publish(round, ['shared-strategy', 'everyday-life'], framework).map(({ groups }) =>
      groups[0]?.levels.map(({ status }) => status),
    )
    expect(statuses).toEqual([
      ['hidden', 'hidden', 'empty'],
      ['hidden', 'hidden', 'empty'],
    ])
  })

  test('at random: no small group is hidden on one component and said to be empty on another', () => {
    const member = fc.record({
      chain: fc.constantFrom('administrative', 'political', 'professional-leadership', 'staff', null),
      values: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
    })
    fc.assert(
      fc.property(fc.array(member, { minLength: 3, maxLength: 30 }), fc.constantFrom(3, 5, 8), (members, minimumGroupSize) => {
        const participants = members.flatMap(({ chain, values }, index) => people(`${index}-`, chain, [values[0]], null, [values[1]]))
        const round = withAnswers(roundOf({ groups: 'leaders-staff', minimumGroupSize }), participants)
        const told = publish(round, ['shared-strategy', 'everyday-life'], framework).map(({ groups }) => groups.flatMap((each) => [each, ...each.levels]))
        const fewIn = (id: string) => members.filter(({ chain }) => (id === 'leaders' ? chain !== null && chain !== 'staff' : chain === id)).length
        const small = (told[0] ?? []).filter(({ id }) => fewIn(id) > 0 && fewIn(id) < minimumGroupSize)
        const pairs = small.map(({ id, status }) => [status, told[1]?.find((each) => each.id === id)?.status])
        expect(pairs.filter((pair) => pair.includes('empty') && pair.includes('hidden'))).toEqual([])
      }),
    )
  })
})

describe('a lone voice, worked out by hand', () => {
  const leaders = people('a', 'administrative', [4, 4, 4, 4, 4, 4], null)

  it('leaves no group in what is kept: whose it is must not follow from any file', () => {
    const round = withAnswers(roundOf({ groups: 'leaders-staff', minimumGroupSize: 5 }), [
      ...leaders,
      ...people('s', 'staff', [4, 4, 4, 4, 1], null),
    ])
    const [published] = publish(round, ['shared-strategy'], framework)
    expect(published?.room).toEqual({ status: 'shown', counts: [1, 0, 0, 10, 0] })
    expect(published?.unstated).toBeNull()
    for (const group of published?.groups ?? []) {
      expect([group, ...group.levels]).toSatisfy((all: object[]) => all.every((each) => hides(each)))
    }
  })

  it('where nobody is alone, both sides are kept as they are shown', () => {
    const round = withAnswers(roundOf({ groups: 'leaders-staff', minimumGroupSize: 5 }), [
      ...leaders,
      ...people('s', 'staff', [4, 4, 4, 3, 3], null),
    ])
    const [published] = publish(round, ['shared-strategy'], framework)
    expect(published?.groups.map(({ status }) => status)).toEqual(['shown', 'shown'])
  })
})

describe('hands are known to all in the room, so the rest of the room is what was answered apart', () => {
  const hands = { component: 'shared-strategy', counts: [0, 2, 6, 0, 0] }
  const besideHands = (answers: readonly number[]) =>
    withTally(withAnswers(roundOf({ groups: 'fields', minimumGroupSize: 5 }), people('a', null, answers, null)), hands)

  it.each([[[5]], [[5, 1]], [[5, 1, 4, 4]]])('which is not shown while it is of fewer than a group: %j', (answers) => {
    const shown = shownOf(besideHands(answers))
    expect(shown.published[0]?.room).toEqual({ status: 'hidden', counts: null })
    expect(breachesOf([momentOf(shown)], 'shared-strategy', 5)).toEqual([])
    const all = { status: 'shown', counts: [1, 2, 6, 2, 2] } as const
    const naive = shown.published.map((each) => ({ ...each, room: all }))
    expect(breachesOf([{ ...momentOf(shown), published: naive }], 'shared-strategy', 5)).toEqual([[answers.length]])
  })

  it.each([[[]], [[0, 0]], [[5, 1, 4, 4, 3]]])('and is shown when it is nobody, or a group: %j', (answers) => {
    expect(shownOf(besideHands(answers)).published[0]?.room.status).toBe('shown')
  })

  it('and stands when late answers make a group of it', () => {
    const waited = withAnswers(shownOf(besideHands([5])), people('z', null, [1, 2, 3, 4, 5], null))
    expect(waitingState(waited, framework)).toBe('ready')
    const counted = withWaitingCounted(waited, (round) => republish(round, framework))
    expect(counted.published[0]?.room).toEqual({ status: 'shown', counts: [1, 3, 7, 1, 2] })
  })
})

describe('what was hidden once stays hidden', () => {
  // Two from schools, five from PPR, nine from day care; then five more from schools.
  const fields = ['day-care', 'school', 'ppr', 'authority']
  const early = withAnswers(roundOf({ groups: 'fields', minimumGroupSize: 5, fields }), [
    ...people('a', null, [1, 2], 'school'),
    ...people('b', null, [3, 3, 3, 3, 3], 'ppr'),
    ...people('c', null, [4, 4, 4, 4, 4, 4, 4, 4, 4], 'day-care'),
  ])
  const shown = withPublished(early, publish(early, ['shared-strategy'], framework))
  const waited = withAnswers(shown, people('z', null, [5, 5, 5, 5, 5], 'school'))
  const counted = withWaitingCounted(waited, (round) => republish(round, framework))
  const moments = [momentOf(shown), momentOf(counted)]

  it('for the first two from schools would be the room before, less PPR now and day care', () => {
    expect(waitingState(waited, framework)).toBe('ready')
    const naive = publish(counted, ['shared-strategy'], framework)
    expect(breachesOf([momentOf(shown), { ...momentOf(counted), published: naive }], 'shared-strategy', 5)).toEqual([[2]])
  })

  it('though it is large enough by now', () => {
    expect(counted.published[0]).toMatchObject({
      room: { status: 'shown' },
      groups: [
        { id: 'day-care', status: 'shown' },
        { id: 'school', status: 'hidden', counts: null },
        { id: 'ppr', status: 'hidden', counts: null },
        { id: 'authority', status: 'empty', counts: null },
      ],
      unstated: null,
    })
    expect(breachesOf(moments, 'shared-strategy', 5)).toEqual([])
  })

  it('while an empty group may come to be shown', () => {
    const later = withAnswers(shown, people('z', null, [5, 5, 5, 5, 5], 'authority'))
    const both = withWaitingCounted(later, (round) => republish(round, framework))
    expect(both.published[0]?.groups.find(({ id }) => id === 'authority')).toMatchObject({ status: 'shown' })
    expect(breachesOf([momentOf(shown), momentOf(both)], 'shared-strategy', 5)).toEqual([])
  })

  it('and an open vote stays without groups: those who stated none would be known, and so the others before', () => {
    const three = withAnswers(roundOf({ groups: 'fields', minimumGroupSize: 5, fields }), [
      ...people('a', null, [1, 2], 'school'),
      ...people('n', null, [3], null),
    ])
    const open = withPublished(three, publish(three, ['shared-strategy'], framework))
    const later = withAnswers(open, people('z', null, [5, 5, 5, 5, 5], 'school'))
    const both = withWaitingCounted(later, (round) => republish(round, framework))
    expect(both.published[0]).toMatchObject({ room: { counts: [1, 1, 1, 0, 5] }, groups: [], isOpenVote: true, unstated: null })
    const naive = { ...momentOf(both), published: publish(both, ['shared-strategy'], framework) }
    expect(breachesOf([momentOf(open), naive], 'shared-strategy', 5)).toEqual([[2]])
    expect(breachesOf([momentOf(open), momentOf(both)], 'shared-strategy', 5)).toEqual([])
  })

  it('and reveals keep their order', () => {
    const two = withPublished(shown, publish(shown, ['network-meetings', 'everyday-life'], framework))
    expect(republish(two, framework).map(({ component }) => component)).toEqual([
      'shared-strategy', 'network-meetings', 'everyday-life',
    ])
  })
})

it('after answers were deleted nothing more is shown', () => {
  const round = { ...roundOf({ groups: 'fields', minimumGroupSize: 5 }), people: 14 }
  expect(withPublished(round, publish(round, COMPONENTS, framework))).toBe(round)
})

test('H59 nobody’s votes can be worked out from all that is ever shown of a round, and of the next with the same people', () => {
  const seen = { counted: 0, hidden: 0, groups: 0, twice: 0 }
  fc.assert(
    fc.property(twoWorkshops(), ([drawn, again]) => {
      const first = played(roundOf(drawn.setup), drawn)
      const second = played(secondRound(lastOf(first)), { ...again, people: drawn.people })
      expect(lastOf(second).groups).toBe(lastOf(first).groups)
      const faults = [first, second].flatMap((moments) =>
        COMPONENTS.flatMap((component) => [
          ...wrongFigures(moments, component),
          ...breachesOf(moments, component, lastOf(moments.slice(0, 1)).minimumGroupSize),
        ]),
      )
      expect(faults).toEqual([])
      count(seen, first)
    }),
    { numRuns: 500 },
  )
  // The attack has had something to work on.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20)
}, 30_000)

test('neither the stage nor the file to share tells more than was published, of whatever round at whatever moment', () => {
  fc.assert(
    fc.property(twoWorkshops(), ([drawn]) => {
      for (const { round } of played(roundOf(drawn.setup), drawn)) {
        const [text, show] = [sharedText(round), stageText(round)]
        const read = readFile(text, framework)
        const shared = read.ok ? read.value.assessment.rounds[0] : null
        expect(shared).toEqual({ ...withoutAnswers(round), published: round.published })
        expect((JSON.parse(show) as StageShow).published).toEqual(round.published)
        expect(`${text}${show}`).not.toMatch(/"values"|Kun til mig|"tallies": \[\{|"(?:participants|waiting)":\[/)
        expect([...round.participants, ...round.waiting].filter(({ id }) => text.includes(id) || show.includes(id))).toEqual([])
        // Whatever else people have voted where nothing has been revealed, and whatever waits: not a letter changes.
        const other = withOtherVotes(round)
        expect([sharedText(other), stageText(other)]).toEqual([text, show])
      }
    }),
    { numRuns: 40 },
  )
}, 20_000)

function shownOf(round: Round): Round {
  return withPublished(round, publish(round, ['shared-strategy'], framework))
}

function count(seen: { counted: number; hidden: number; groups: number; twice: number }, moments: readonly Moment[]): void {
  const batches = Math.max(0, ...moments.flatMap(({ batches: all }) => [...all.values()]))
  const groups = moments.flatMap(({ published }) => published.flatMap((each) => each.groups))
  const isHidden = groups.some(({ status }) => status === 'hidden')
  const isShown = groups.some(({ status }) => status === 'shown')
  if (batches > 0) seen.counted += 1
  if (batches > 0 && isHidden && isShown) seen.hidden += 1
  if (isShown) seen.groups += 1
  if (batches > 1) seen.twice += 1
}

/** Other votes wherever nothing has been revealed, and in all that waits. */
function withOtherVotes(round: Round): Round {
  const isShown = round.components.map((component) => round.published.some((each) => each.component === component))
  return {
    ...round,
    participants: round.participants.map((person) => ({
      ...person,
      values: person.values.map((value, index) => (isShown[index] ? value : turned(value))),
    })),
    tallies: round.tallies.map((tally) =>
      isShown[round.components.indexOf(tally.component)] ? tally : { ...tally, counts: tally.counts.toReversed() },
    ),
    waiting: round.waiting.map((person) => ({ ...person, values: person.values.map(turned) })),
  }
}

/** Upside down; a skipped vote stays one. */
function turned(value: number): number {
  return value === 0 ? 0 : 6 - value
}

function sharedText(round: Round): string {
  const details = { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }
  return writeFile({ ...newAssessment(framework, details, 'a1'), rounds: [{ ...round, note: 'Kun til mig' }] }, 'sharing')
}

function stageText(round: Round): string {
  const details = { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }
  const assessment = { ...newAssessment(framework, details, 'a1'), rounds: [round] }
  setLive(round.id, { order: 'one' })
  return JSON.stringify(stageShowOf(assessment, round, { live: useLive.getState(), framework, joinUrl: null }))
}

/** People of one level or field, who voted so on the first component and skipped the others. */
/** @param seconds - votes on the second component; none when it is left out */
function people(
  prefix: string,
  chain: string | null,
  votes: readonly number[],
  ...[field, seconds = []]: [field: string | null, seconds?: readonly number[]]
): readonly Participant[] {
  return named(votes.map((vote, index) => ({ chain, field, values: [vote, seconds[index] ?? 0, 0] })), prefix)
}

function lastOf(moments: readonly Moment[]): Round {
  const last = moments.at(-1)
  if (last === undefined) throw new Error('Something was played')
  return last.round
}

/** Late ones of these have a z in their id. */
function momentOf(round: Round): Moment {
  const batches = new Map(round.participants.map(({ id }) => [id, id.startsWith('z') ? 1 : 0]))
  return { round, published: round.published, batches }
}

function hides(votes: object): boolean {
  return 'status' in votes && votes.status === 'hidden' && 'counts' in votes && votes.counts === null
}
