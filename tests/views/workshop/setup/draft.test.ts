import { describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../../../src/framework/framework.ts'
import { draftOf, faultsOf, setupFrom } from '../../../../src/views/workshop/setup/draft.ts'
import { roundWith } from '../../../rounds.ts'

const round = roundWith(0)
const draft = draftOf(round)

describe('a round as it is written', () => {
  it('comes back as it was', () => {
    const { components, chain, fields, groups, expected, minimumGroupSize, samePeopleAs, agenda } = round
    expect(setupFrom(draft, round, framework)).toEqual({
      components,
      chain,
      fields,
      groups,
      expected,
      minimumGroupSize,
      samePeopleAs,
      agenda,
    })
    expect(faultsOf(draft)).toEqual([])
  })

  it('is kept in the order of the framework, whatever was ticked first', () => {
    const ticked = { ...draft, components: [...round.components].toReversed(), fields: ['school', 'day-care'] }
    const setup = setupFrom(ticked, round, framework)
    expect(setup.components).toEqual(round.components)
    expect(setup.fields).toEqual(['day-care', 'school'])
  })

  it.each([
    ['expected', { expected: 'fjorten' }],
    ['expected', { expected: '0' }],
    ['expected', { expected: '1001' }],
    ['minimum', { minimum: '2' }],
    ['minimum', { minimum: '' }],
    ['minimum', { minimum: '4.5' }],
    ['components', { components: [] }],
    ['talks', { minutes: { ...draft.minutes, talks: '-5' } }],
    ['plan', { minutes: { ...draft.minutes, plan: '601' } }],
  ])('names the field at fault: %s of %j', (field, change) => {
    expect(faultsOf({ ...draft, ...change })).toEqual([field])
  })

  it('takes no expected number, 0 minutes, and blanks around a number', () => {
    const written = { ...draft, expected: ' ', minimum: ' 6 ', minutes: { ...draft.minutes, ladder: '0' } }
    expect(faultsOf(written)).toEqual([])
    const setup = setupFrom(written, round, framework)
    expect([setup.expected, setup.minimumGroupSize]).toEqual([null, 6])
    expect(setup.agenda.find(({ id }) => id === 'ladder')?.minutes).toBe(0)
  })

  it('lets the smallest group only grow once something has been shown', () => {
    expect(faultsOf({ ...draft, minimum: '4' }, 5)).toEqual(['minimum'])
    expect(faultsOf({ ...draft, minimum: '7' }, 5)).toEqual([])
  })
})
