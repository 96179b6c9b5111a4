// What tests draw at random: rounds that the model can hold, and people with their answers.
import fc from 'fast-check'
import { publish } from '../src/analysis/publish.ts'
import { builtInFramework as framework, levelsOf, walkOf, type ComponentId } from '../src/framework/framework.ts'
import { AGENDA } from '../src/model/agenda.ts'
import {
  newRound,
  withAnswers,
  withoutAnswers,
  withPublished,
  withSettled,
  withTally,
  type Participant,
  type Round,
  type RoundSetup,
  type Settled,
} from '../src/model/round.ts'

const LEVELS = levelsOf(framework.scale).length

/** Up to two rounds, with all that the model can hold. */
export function anyRounds(): fc.Arbitrary<readonly Round[]> {
  const tags = fc.uniqueArray(fc.stringMatching(/^[0-9ABCDEFGHJKMNPQRSTVWXYZ]{2}$/), { maxLength: 2 })
  return tags.chain((all) => fc.tuple(...all.map((tag, index) => anyRound({ tag, number: index + 1, id: `r-${tag}` }))))
}

function anyRound(identity: Pick<Round, 'id' | 'number' | 'tag'>): fc.Arbitrary<Round> {
  return anySetup().chain((setup) =>
    fc
      .record({
        people: fc.array(anyAnswers(setup), { maxLength: 8 }),
        late: fc.array(anyAnswers(setup), { maxLength: 4 }),
        hands: fc.array(anyHands(setup.components), { maxLength: 3 }),
        shown: fc.shuffledSubarray([...setup.components]),
        settled: fc.array(anySettled(setup.components), { maxLength: 3 }),
        note: fc.string({ unit: 'binary', maxLength: 50 }),
        closedAt: fc.option(anyMoment()),
        isWithoutAnswers: fc.boolean(),
      })
      .map(({ people, late, hands, shown, settled, note, closedAt, isWithoutAnswers }) => {
        const fresh = { ...newRound(setup, identity), note }
        const answered = hands.reduce(withTally, withAnswers(fresh, named(people, 'A')))
        const revealed = withPublished(answered, publish(answered, shown, framework))
        const waited = shown.length > 0 ? withAnswers(revealed, named(late, 'B')) : revealed
        const talked = { ...settled.reduce(withSettled, waited), closedAt }
        return isWithoutAnswers ? withoutAnswers(talked) : talked
      }),
  )
}

function anySetup(): fc.Arbitrary<RoundSetup> {
  const walk = walkOf(framework).map(({ id }) => id)
  return fc.record({
    components: fc.subarray(walk, { minLength: 1, maxLength: 4 }),
    chain: fc.subarray(framework.chain.map(({ id }) => id)),
    fields: fc.subarray([...framework.fields]),
    expected: fc.option(fc.integer({ min: 1, max: 1000 })),
    minimumGroupSize: fc.integer({ min: 3, max: 6 }),
    groups: fc.constantFrom('leaders-staff', 'fields'),
    samePeopleAs: fc.option(fc.uuid()),
    agenda: fc
      .shuffledSubarray([...AGENDA])
      .chain((items) => fc.tuple(...items.map(({ id }) => fc.record({ id: fc.constant(id), minutes: fc.nat(600) })))),
  })
}

/** What one person says, who may leave out anything. */
function anyAnswers({
  components,
  chain,
  fields,
}: Pick<RoundSetup, 'components' | 'chain' | 'fields'>): fc.Arbitrary<Omit<Participant, 'id'>> {
  return fc.record({
    chain: fc.constantFrom(...chain, null),
    field: fc.constantFrom(...fields, null),
    values: fc.array(fc.nat(LEVELS), { minLength: components.length, maxLength: components.length }),
  })
}

/** Gives people ids, as their codes would. */
export function named(people: readonly Omit<Participant, 'id'>[], prefix: string): readonly Participant[] {
  return people.map((person, index) => ({ id: `${prefix}${String(index).padStart(3, '0')}`, ...person }))
}

export function anyHands(components: readonly ComponentId[]): fc.Arbitrary<{ component: ComponentId; counts: number[] }> {
  return fc.record({
    component: fc.constantFrom(...components),
    counts: fc.array(fc.nat(3), { minLength: LEVELS, maxLength: LEVELS }),
  })
}

function anySettled(components: readonly ComponentId[]): fc.Arbitrary<Settled> {
  const level = fc.integer({ min: framework.scale.min, max: framework.scale.max })
  const sentence = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\t\n\v\f\r\u0085\u2028\u2029]/.test(text))
  return fc.record({
    component: fc.constantFrom(...components),
    value: fc.option(fc.oneof(level, fc.constant('unknown' as const))),
    target: fc.option(level),
    why: sentence,
    decision: sentence,
  })
}

function anyMoment(): fc.Arbitrary<string> {
  const [min, max] = [new Date('1900-01-01'), new Date('2199-12-31')]
  return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString())
}
