import { expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import {
  inRankOrder,
  sortedAnew,
  sortFindings,
  sortingFrom,
  sortingText,
  type Sorting,
} from '../../../src/views/understanding/sorting.ts'
import { frameworkWords } from '../../../src/wording/frameworkWords.ts'
import { startWording } from '../../../src/wording/i18n.ts'
import { found, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'

await startWording()
const words = frameworkWords(framework, 'da')
const naming = { nameOf: ({ component }: { readonly component: string }) => words.components[component]?.name ?? '', language: 'da' } as const
const spring = found(sampleRound(0))

function sorted(key: Sorting['key'], isDescending: boolean, understanding = spring) {
  return sortFindings(inRankOrder(understanding), { key, isDescending }, naming).map(({ component }) => component)
}

test('as it comes: what to discuss first on top', () => {
  expect(sorted('priority', true)).toEqual(spring.ranked.map(({ id }) => id))
  expect(sorted('priority', false)).toEqual(spring.ranked.map(({ id }) => id).toReversed())
})

test('each column puts what is worth a talk on top, and turns round', () => {
  expect(sorted('agreement', false)[0]).toBe('funding-incentives')
  expect(sorted('median', false)[0]).toBe('overview-of-provision')
  expect(sorted('level-gap', true).slice(0, 3)).toEqual(['roles-and-pathways', 'shared-strategy', 'clear-leadership'])
})

test('what cannot be compared is last whichever way it is turned', () => {
  // Four of the staff answered: too few to show.
  expect(sorted('level-gap', true).at(-1)).toBe('room-to-act-early')
  expect(sorted('level-gap', false).at(-1)).toBe('room-to-act-early')
})

test('names by the Danish alphabet', () => {
  const names = sorted('name', false)
  expect(names.at(-1)).toBe('funding-incentives')
  expect(names.indexOf('overview-of-provision')).toBeLessThan(names.indexOf('relations-language'))
})

test('too few votes are last in every column', () => {
  const mixed = found(revealedRound(people(9, (person, component) => (component % 2 === 0 && person > 3 ? 0 : 3)), 'leaders-staff'))
  for (const key of ['priority', 'name', 'agreement', 'median', 'level-gap', 'mirror-gap'] as const) {
    expect(new Set(sorted(key, true, mixed).slice(8))).toEqual(new Set(mixed.tooFew))
    expect(new Set(sorted(key, false, mixed).slice(8))).toEqual(new Set(mixed.tooFew))
  }
})

it.each(['priority', '-priority', 'name', '-mirror-gap'])('%s is remembered', (text) => {
  expect(sortingText(sortingFrom(text))).toBe(text)
})

test('what is no order is the first one', () => {
  expect(sortingFrom('')).toEqual({ key: 'priority', isDescending: true })
  expect(sortingFrom('-andet')).toEqual({ key: 'priority', isDescending: true })
})

test('the same column again turns it round; another begins anew', () => {
  const gaps = sortedAnew(sortingFrom(''), 'level-gap')
  expect(gaps).toEqual({ key: 'level-gap', isDescending: true })
  expect(sortedAnew(gaps, 'level-gap').isDescending).toBe(false)
  expect(sortedAnew(gaps, 'name')).toEqual({ key: 'name', isDescending: false })
})
