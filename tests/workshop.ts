// Whole workshops, drawn at random and played to their end.
import fc from 'fast-check'
import { publish, republish } from '../src/analysis/publish.ts'
import { waitingState } from '../src/analysis/waiting.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { newAgenda } from '../src/model/agenda.ts'
import type { GroupKind } from '../src/model/published.ts'
import {
  newRound,
  setupAgain,
  withAnswers,
  withPublished,
  withTally,
  withWaitingCounted,
  type Participant,
  type Round,
} from '../src/model/round.ts'
import { anyHands, named } from './arbitraries.ts'
import type { Moment } from './attack.ts'

const CHAIN = framework.chain.map(({ id }) => id)
export const COMPONENTS = ['shared-strategy', 'everyday-life', 'network-meetings']

/** A whole workshop, drawn at random. */
interface Drawn {
  readonly setup: { readonly groups: GroupKind; readonly minimumGroupSize: number; readonly fields: readonly string[]; readonly chain: readonly string[] }
  readonly people: readonly Omit<Participant, 'id'>[]
  readonly hands: readonly { readonly component: string; readonly counts: readonly number[] }[]
  readonly isAllAtOnce: boolean
  /** Answers that come after each reveal. */
  readonly late: readonly (readonly Omit<Participant, 'id'>[])[]
  readonly isRaised: boolean
}

/** The second has people of the same levels and fields. */
export function twoWorkshops(): fc.Arbitrary<readonly [Drawn, Drawn]> {
  return anySetup().chain((setup) => fc.tuple(anyWorkshop(setup), anyWorkshop(setup)))
}

export function roundOf(setup: Pick<Round, 'groups' | 'minimumGroupSize'> & Partial<Pick<Round, 'fields' | 'chain'>>): Round {
  const fixed = { components: COMPONENTS, chain: CHAIN, fields: framework.fields, expected: null, samePeopleAs: null, agenda: newAgenda() }
  return newRound({ ...fixed, ...setup }, { id: 'r1', number: 1, tag: '7K' })
}

/** The next round, with the same people. */
export function secondRound(round: Round): Round {
  return newRound(setupAgain(round), { id: 'r2', number: 2, tag: 'M4' })
}

/** Plays a round to its end, and notes all that is shown on the way. */
export function played(fresh: Round, { people: early, hands, isAllAtOnce, late, isRaised }: Drawn): readonly Moment[] {
  const moments: Moment[] = []
  const batches = new Map<string, number>()
  let round = hands.reduce(withTally, withAnswers(fresh, named(early, `E${fresh.number}-`)))
  for (const { id } of round.participants) batches.set(id, 0)
  const show = (next: Round) => {
    round = next
    moments.push({ round, published: round.published, batches: new Map(batches) })
  }
  show(round)
  const reveals = isAllAtOnce ? [COMPONENTS] : COMPONENTS.map((component) => [component])
  for (const [index, components] of reveals.entries()) {
    show(withPublished(round, publish(round, components, framework)))
    show(withAnswers(round, named(late[index] ?? [], `L${fresh.number}${index}-`)))
    if (waitingState(round, framework) !== 'ready') continue
    const batch = 1 + Math.max(...batches.values())
    for (const { id } of round.waiting) batches.set(id, batch)
    show(withWaitingCounted(round, (counted) => republish(counted, framework)))
  }
  if (isRaised) {
    const raised = { ...round, minimumGroupSize: round.minimumGroupSize + 1 }
    show({ ...raised, published: republish(raised, framework) })
  }
  show({ ...round, closedAt: '2026-04-14T13:05:00.000Z' })
  return moments
}

function anySetup(): fc.Arbitrary<Drawn['setup']> {
  return fc.record({
    groups: fc.constantFrom<GroupKind>('leaders-staff', 'fields'),
    minimumGroupSize: fc.integer({ min: 3, max: 6 }),
    fields: fc.subarray(framework.fields.slice(0, 5), { minLength: 1 }),
    chain: fc.subarray(CHAIN, { minLength: 1 }),
  })
}

function anyWorkshop(setup: Drawn['setup']): fc.Arbitrary<Drawn> {
  return fc.record({
    setup: fc.constant(setup),
    people: fc.array(anyPerson(setup), { minLength: 1, maxLength: 30, size: 'max' }),
    hands: fc.array(anyHands(COMPONENTS), { maxLength: 2 }),
    isAllAtOnce: fc.boolean(),
    late: fc.array(anyBatch(setup), { minLength: 3, maxLength: 3 }),
    isRaised: fc.boolean(),
  })
}

/** Late answers: mostly of one or two groups that are large enough, with a few strays at times. */
function anyBatch(setup: Drawn['setup']): fc.Arbitrary<readonly Omit<Participant, 'id'>[]> {
  const wave = anyPerson(setup).chain((like) =>
    fc.integer({ min: setup.minimumGroupSize, max: setup.minimumGroupSize + 2 }).chain((size) => {
      const person = fc.record({ chain: fc.constant(like.chain), field: fc.constant(like.field), values: anyValues(20) })
      return fc.array(person, { minLength: size, maxLength: size })
    }),
  )
  const strays = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(anyPerson(setup), { maxLength: 2 }) })
  return fc.tuple(fc.array(wave, { maxLength: 2 }), strays).map(([waves, more]) => [...waves.flat(), ...more])
}

function anyPerson({ chain, fields }: Drawn['setup']): fc.Arbitrary<Omit<Participant, 'id'>> {
  return fc.record({
    chain: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...chain) }, { weight: 1, arbitrary: fc.constant(null) }),
    field: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fields) }, { weight: 1, arbitrary: fc.constant(null) }),
    values: anyValues(8),
  })
}

/** @param weight - how many votes there are for one that is skipped */
function anyValues(weight: number): fc.Arbitrary<readonly number[]> {
  const vote = fc.oneof({ weight, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(0) })
  return fc.array(vote, { minLength: COMPONENTS.length, maxLength: COMPONENTS.length })
}
