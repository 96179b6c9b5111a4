// Rounds for tests: of all components and everybody, with nobody's answers, with some, and shown.
import { publish, republish } from '../src/analysis/publish.ts'
import { understandingOf, type Finding, type Understanding } from '../src/analysis/understanding.ts'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import type { GroupKind } from '../src/model/published.ts'
import { firstSetup, newRound, withAnswers, withPublished, withWaitingCounted, type Participant, type Round } from '../src/model/round.ts'
import { named } from './arbitraries.ts'

export type Person = Omit<Participant, 'id'>

export const COMPONENTS = walkOf(framework).map(({ id }) => id)

const CHAIN = ['political', 'administrative', 'professional-leadership', 'staff', 'staff', 'staff', 'professional-leadership']

/** So long that ids are found in a file only where they stand. */
const PREFIX = 'P000000000000'

/** Fourteen are expected, and nobody has answered; the room code is 7K. */
export function blankRound(change: Partial<Round> = {}): Round {
  const chain = framework.chain.map(({ id }) => id)
  const setup = firstSetup({ components: COMPONENTS, chain, fields: framework.fields, minimumGroupSize: 5 })
  return { ...newRound({ ...setup, expected: 14 }, { id: 'r1', number: 1, tag: '7K' }), ...change }
}

/** Some of the fourteen have answered, each in their own way. */
export function roundWith(answered: number, change: Partial<Round> = {}): Round {
  const round = blankRound()
  const persons = Array.from({ length: answered }, (_, index) => personOf(round, index))
  return { ...withAnswers(round, named(persons, PREFIX)), ...change }
}

/** The same, with all of it shown. */
export function shown(round: Round): Round {
  return withPublished(round, publish(round, round.components, framework))
}

/** Six more have answered after the reveal, and are counted. */
export function lateCounted(round: Round): Round {
  const late = Array.from({ length: 6 }, (_, index) => personOf(round, index))
  return withWaitingCounted(withAnswers(round, named(late, 'Q000000000000')), (each) => republish(each, framework))
}

/** What these people answered, shown. */
export function revealedRound(persons: readonly Person[], groups: GroupKind, number = 1): Round {
  const fresh = blankRound({ groups, id: `round-${number}`, number, tag: `K${number + 1}` })
  return shown(withAnswers(fresh, named(persons, PREFIX)))
}

/** People with the votes that are asked for, leaders and staff in turn, from three fields. */
export function people(count: number, votes: (person: number, component: number) => number): readonly Person[] {
  return Array.from({ length: count }, (_, person) => ({
    chain: person % 2 === 0 ? 'administrative' : 'staff',
    field: ['school', 'day-care', 'ppr'][person % 3] ?? null,
    values: COMPONENTS.map((_id, component) => votes(person, component)),
  }))
}

export function found(round: Round): Understanding {
  return understandingOf(round.published, framework)
}

export function findingOf(round: Round, component: string): Finding {
  const finding = found(round).findings.find((each) => each.component === component)
  if (!finding) throw new Error(`Nothing found on ${component}`)
  return finding
}

export function assessmentWith(...rounds: readonly Round[]): Assessment {
  const details = { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-03-01' }
  return { ...newAssessment(framework, details, 'a1'), rounds }
}

function personOf({ components }: Round, index: number): Person {
  const chain = CHAIN[index % CHAIN.length] ?? null
  const isStaff = chain === 'staff'
  const values = components.map((_, place) => Math.min(5, 1 + ((index * 3 + place * (isStaff ? 1 : 2)) % 4) + (isStaff ? 0 : 1)))
  return { chain, field: framework.fields[index % 4] ?? null, values }
}
