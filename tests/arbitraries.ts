// What tests draw at random: rounds and catalogues that the model can hold, and people with their answers.
import fc from 'fast-check'
import { publish } from '../src/analysis/publish.ts'
import { isBlank } from '../src/exchange/invisible.ts'
import { builtInLists, LISTS, type ListId, type Method } from '../src/framework/catalogue.ts'
import { builtInFramework as framework, levelsOf, walkOf, type ComponentId } from '../src/framework/framework.ts'
import { AGENDA } from '../src/model/agenda.ts'
import { LIMITS, type Assessment } from '../src/model/assessment.ts'
import { INTERVENTION_LIMITS, type HeldCompetence, type Intervention } from '../src/model/intervention.ts'
import { termsOf } from '../src/model/lists.ts'
import type { OverlapAnswer, OverlapSide } from '../src/model/overlap.ts'
import type { OwnList, Term } from '../src/model/term.ts'
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
  const sentence = anyLine(40)
  return fc.record({
    component: fc.constantFrom(...components),
    value: fc.option(fc.oneof(level, fc.constant('unknown' as const))),
    target: fc.option(level),
    why: sentence,
    decision: sentence,
  })
}

export function anyMoment(): fc.Arbitrary<string> {
  const [min, max] = [new Date('1900-01-01'), new Date('2199-12-31')]
  return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString())
}

/** What a catalogue is of an assessment. */
export type Catalogue = Pick<Assessment, 'interventions' | 'lists' | 'methods' | 'overlapAnswers'>

/** Up to eight interventions with all that the model can hold, terms of the user's own among it. */
export function anyCatalogue(): fc.Arbitrary<Catalogue> {
  const interventions = anyLists().chain((lists) => fc.tuple(anyInterventions(lists), fc.constant(lists)))
  return interventions.chain(([all, lists]) =>
    fc.record({
      interventions: fc.constant(all),
      lists: fc.constant(lists),
      methods: fc.option(anyMethods()),
      overlapAnswers: anyOverlapAnswers(all),
    }),
  )
}

/** @param lists - of the user's own, whose terms are used besides those that are built in */
export function anyInterventions(lists: readonly OwnList[] = []): fc.Arbitrary<readonly Intervention[]> {
  return fc.uniqueArray(anyIntervention(lists), { selector: ({ id }) => id, maxLength: 8 })
}

export function anyIntervention(lists: readonly OwnList[] = []): fc.Arbitrary<Intervention> {
  const idsOf = (list: ListId) => [...new Set([...builtInLists[list], ...termsOf({ lists }, list).map(({ id }) => id)])]
  const one = (list: ListId) => fc.option(fc.constantFrom(...idsOf(list)))
  const several = (list: ListId) => fc.shuffledSubarray(idsOf(list))
  return fc.record({
    id: anyId(),
    reference: anyLine(),
    name: anyName(),
    method: anyLine(),
    description: anyNote(),
    step: fc.constantFrom(...framework.ladder.map(({ id }) => id)),
    prevention: fc.option(fc.constantFrom(...framework.prevention)),
    type: one('types'),
    area: one('areas'),
    administration: anyLine(),
    unit: anyLine(),
    actors: several('actors'),
    ages: several('ages'),
    targetGroups: several('targetGroups'),
    setting: one('settings'),
    theme: one('themes'),
    legalBasis: one('legalBases'),
    needs: fc.array(anyName(), { maxLength: 4 }),
    holds: fc.array(anyHeld(), { maxLength: 4 }),
    capacity: fc.option(fc.nat(INTERVENTION_LIMITS.capacity)),
    staffing: fc.option(anyStaffing()),
    includesParents: fc.option(fc.boolean()),
    startYear: fc.option(fc.integer({ min: INTERVENTION_LIMITS.startYear.from, max: INTERVENTION_LIMITS.startYear.to })),
    status: one('statuses'),
    evidence: anyNote(),
    link: fc.oneof(fc.constant(''), fc.webUrl({ withFragments: true, withQueryParameters: true })),
    note: anyNote(),
    components: fc.shuffledSubarray(framework.components.map(({ id }) => id)),
  })
}

function anyHeld(): fc.Arbitrary<HeldCompetence> {
  return fc.record({ competence: anyName(), where: anyLine(), people: fc.option(fc.nat(INTERVENTION_LIMITS.people)) })
}

/** Without minus nothing, which is no JSON. */
function anyStaffing(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: INTERVENTION_LIMITS.staffing, noNaN: true }).map((number) => number + 0)
}

/** Some of the lists with terms of the user's own, renamed ones and built-in ones, in any order. */
export function anyLists(): fc.Arbitrary<readonly OwnList[]> {
  return fc.subarray([...LISTS]).chain((lists) => fc.tuple(...lists.map(anyList)))
}

function anyList(list: ListId): fc.Arbitrary<OwnList> {
  const known: fc.Arbitrary<Term> = fc.record({ id: fc.constantFrom(...builtInLists[list]), name: fc.option(anyName()) })
  const own: fc.Arbitrary<Term> = fc.record({ id: anyId(), name: anyName() })
  const terms = fc.uniqueArray(fc.oneof(known, own), { selector: ({ id }) => id, maxLength: 12 })
  return fc.record({ list: fc.constant(list), terms })
}

function anyMethods(): fc.Arbitrary<readonly Method[]> {
  const aliases = fc.array(anyName(), { maxLength: 3 })
  return fc.array(fc.record({ name: anyName(), aliases }), { maxLength: 5 })
}

/** About pairs of these and of others that are gone, each pair once. */
function anyOverlapAnswers(interventions: readonly Intervention[]): fc.Arbitrary<readonly OverlapAnswer[]> {
  const known = interventions.map(({ id, name, administration }) => fc.constant({ id, name, administration }))
  const side: fc.Arbitrary<OverlapSide> = fc.oneof(...known, fc.record({ id: anyId(), name: anyName(), administration: anyLine() }))
  const answer = fc.record({ sides: fc.tuple(side, side), verdict: fc.constantFrom('same', 'on-purpose', 'different') })
  const ofTwo = answer.filter(({ sides: [one, other] }) => one.id !== other.id)
  return fc.uniqueArray(ofTwo, { selector: ({ sides }) => sides.map(({ id }) => id).toSorted().join(' '), maxLength: 4 })
}

export function anyId(): fc.Arbitrary<string> {
  return fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][\w.:+-]{0,9}$/), fc.constantFrom('constructor', 'toString', '0'))
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/

/** Text on one line, which may be none. */
export function anyLine(maxLength = 60): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', maxLength }).filter((text) => !BREAKS.test(text))
}

/** With something to see in it, on one line. */
export function anyName(): fc.Arbitrary<string> {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: LIMITS.name / 2 })
  return name.filter((text) => !isBlank(text) && !BREAKS.test(text))
}

/** Any text, of several lines too. */
export function anyNote(): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', maxLength: LIMITS.note / 2 })
}
