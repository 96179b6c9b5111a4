import { expect, it } from 'vitest'
import { differenceOf, haveOtherPeople, haveSameUse, useKey } from '../../src/analysis/overlapFacts.ts'
import { newIntervention } from '../../src/model/intervention.ts'

const bare = newIntervention('a', 'A', 'preventive')
const told = {
  ...bare,
  type: 'groups',
  prevention: 'secondary' as const,
  ages: ['6-9', '10-12'],
  targetGroups: ['child', 'parents'],
  theme: 'anxiety',
}

it('finds the same use with some ages in common and target groups in any order', () => {
  expect(haveSameUse(told, { ...told, ages: ['10-12', '13-15'], targetGroups: ['parents', 'child'] })).toBe(true)
  expect(haveSameUse(told, { ...told, theme: null })).toBe(true)
})

it.each([
  { step: 'universal' },
  { type: 'advice' },
  { type: null },
  { prevention: null },
  { ages: ['13-15'] },
  { ages: [] },
  { targetGroups: ['child'] },
  { targetGroups: [] },
  { theme: 'grief' },
])('finds another use where one has %o', (change) => {
  expect(haveSameUse(told, { ...told, ...change })).toBe(false)
})

it('takes the type of all that has no type for no likeness, unless the theme is one', () => {
  const other = { ...told, type: 'other' }
  expect(haveSameUse(other, other)).toBe(true)
  expect(haveSameUse({ ...other, theme: null }, other)).toBe(false)
})

it('holds against two only what both tell', () => {
  expect(differenceOf(bare, told)).toBe(0)
  expect(differenceOf({ ...told, step: 'universal', type: 'advice', prevention: 'primary', theme: 'grief' }, told)).toBe(3.5)
  expect(haveOtherPeople(bare, told)).toBe(false)
  expect(haveOtherPeople({ ...bare, ages: ['0-2'] }, told)).toBe(true)
  expect(haveOtherPeople({ ...bare, targetGroups: ['professionals'] }, told)).toBe(true)
})

it('has a key for a use only when enough is told', () => {
  expect(useKey(bare)).toBeNull()
  expect(useKey(told)).toBe(useKey({ ...told, targetGroups: ['parents', 'child'], ages: [] }))
})
