import { publish } from '../src/analysis/publish.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import { firstSetup, newRound, withAnswers, withPublished, type Participant, type Round } from '../src/model/round.ts'

const LEVELS = ['political', 'administrative', 'professional-leadership', 'staff', 'staff', 'staff', 'professional-leadership']

/** A round of fourteen expected people of whom some have answered, each in their own way. */
export function roundWith(answered: number, change: Partial<Round> = {}): Round {
  const setup = {
    ...firstSetup({
      components: framework.components.map(({ id }) => id),
      chain: framework.chain.map(({ id }) => id),
      fields: framework.fields,
      minimumGroupSize: 5,
    }),
    expected: 14,
  }
  const round = newRound(setup, { id: 'r1', number: 1, tag: '7K' })
  return { ...withAnswers(round, Array.from({ length: answered }, (_, index) => personOf(round, index))), ...change }
}

/** The same, shown. */
export function shown(round: Round): Round {
  return withPublished(round, publish(round, round.components, framework))
}

export function assessmentWith(...rounds: readonly Round[]): Assessment {
  const details = { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-03-01' }
  return { ...newAssessment(framework, details, 'a1'), rounds }
}

function personOf({ components }: Round, index: number): Participant {
  const chain = LEVELS[index % LEVELS.length] ?? null
  const isStaff = chain === 'staff'
  const values = components.map((_, place) => Math.min(5, 1 + ((index * 3 + place * (isStaff ? 1 : 2)) % 4) + (isStaff ? 0 : 1)))
  return { id: `P${String(index).padStart(15, '0')}`, chain, field: framework.fields[index % 4] ?? null, values }
}
