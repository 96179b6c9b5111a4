import { expect, it, test } from 'vitest'
import { publish } from '../../src/analysis/publish.ts'
import { waitingState } from '../../src/analysis/waiting.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { firstSetup, newRound, withAnswers, withPublished, type Participant } from '../../src/model/round.ts'
import { named } from '../arbitraries.ts'

const components = ['shared-strategy', 'everyday-life']
const setup = firstSetup({ components, chain: framework.chain.map(({ id }) => id), fields: framework.fields, minimumGroupSize: 5 })
const fresh = newRound(setup, { id: 'r1', number: 1, tag: '7K' })
const answered = withAnswers(fresh, named(people(['administrative', 9], ['staff', 5]), 'E'))
const round = withPublished(answered, publish(answered, ['shared-strategy'], framework))

it.each<[string, readonly Omit<Participant, 'id'>[], string]>([
  ['nobody', [], 'none'],
  ['four of staff', people(['staff', 4]), 'too-few'],
  ['five of staff', people(['staff', 5]), 'ready'],
  ['five of staff and five leaders', people(['staff', 5], ['political', 5]), 'ready'],
  // The five are four and one: what the one said would be what the leaders have changed by.
  ['four of staff and a leader', people(['staff', 4], ['political', 1]), 'unsafe'],
  ['five of staff and one of no level', people(['staff', 5], [null, 1]), 'unsafe'],
  ['five leaders of two levels', people(['political', 2], ['administrative', 3]), 'unsafe'],
  ['five of staff, of whom one skipped what was revealed', [...people(['staff', 4]), person('staff', [0, 3])], 'unsafe'],
  ['six of staff, of whom one skipped what was not revealed', [...people(['staff', 5]), person('staff', [3, 0])], 'ready'],
  ['five who all skipped what was revealed', Array.from({ length: 5 }, () => person('staff', [0, 3])), 'ready'],
])('H59 with late answers of %s', (_, late, state) => {
  expect(waitingState(withAnswers(round, named(late, 'L')), framework)).toBe(state)
})

test('H59 with fields it is the fields that must be large enough', () => {
  const fields = withPublished({ ...answered, groups: 'fields' }, publish({ ...answered, groups: 'fields' }, components, framework))
  expect(waitingState(withAnswers(fields, named(inField('school', 5), 'L')), framework)).toBe('ready')
  const mixed = [...inField('school', 4), ...inField('ppr', 1)]
  expect(waitingState(withAnswers(fields, named(mixed, 'L')), framework)).toBe('unsafe')
})

test('H59 a raised minimum asks for more', () => {
  const waited = withAnswers(round, named(people(['staff', 5]), 'L'))
  expect(waitingState({ ...waited, minimumGroupSize: 6 }, framework)).toBe('too-few')
})

function people(...groups: readonly (readonly [string | null, number])[]): readonly Omit<Participant, 'id'>[] {
  return groups.flatMap(([chain, size]) => Array.from({ length: size }, () => person(chain, [3, 3])))
}

function inField(field: string, size: number): readonly Omit<Participant, 'id'>[] {
  return people(['staff', size]).map((each) => ({ ...each, field }))
}

function person(chain: string | null, values: readonly number[]): Omit<Participant, 'id'> {
  return { chain, field: null, values }
}
