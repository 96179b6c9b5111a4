import { expect, it } from 'vitest'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import { groupsBy, isPaused, largestGroup } from '../../../../src/views/catalogue/stairs/groups.ts'
import { stairWords } from '../../../stairWords.ts'

const base = newIntervention('a', 'Cool Kids', 'preventive')
const some: readonly Intervention[] = [
  { ...base, type: 'other', ages: ['6-9', '0-2'] },
  { ...base, id: 'b', type: 'advice', ages: ['0-2'], status: 'paused' },
  { ...base, id: 'c', ages: [] },
  { ...base, id: 'd', type: 'other', ages: ['6-9'] },
]

it('are in the order of the list, and what is not told comes last', async () => {
  const groups = groupsBy('types', some, await stairWords(some))
  expect(groups.map(({ value, members }) => [value, members.map(({ id }) => id)])).toEqual([
    ['advice', ['b']],
    ['other', ['a', 'd']],
    ['', ['c']],
  ])
})

it('hold an intervention once for each of its values', async () => {
  const groups = groupsBy('ages', some, await stairWords(some))
  expect(groups.map(({ value, members }) => [value, members.length])).toEqual([
    ['0-2', 2],
    ['6-9', 2],
    ['', 1],
  ])
})

it('name the largest one only where there is one', async () => {
  const words = await stairWords(some)
  expect(largestGroup(groupsBy('types', some, words))?.value).toBe('other')
  expect(largestGroup(groupsBy('ages', some, words))).toBeNull()
  expect(largestGroup(groupsBy('themes', some, words))).toBeNull()
  expect(largestGroup([])).toBeNull()
})

it('knows what is paused', () => {
  expect(some.filter(isPaused).map(({ id }) => id)).toEqual(['b'])
})
