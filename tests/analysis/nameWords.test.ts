import { expect, it } from 'vitest'
import { nameWords } from '../../src/analysis/nameWords.ts'

function partsOf(name: string): readonly (readonly string[])[] {
  return nameWords(name).words.map(({ parts }) => parts.map(({ stem }) => stem))
}

it.each([
  ['Angstgruppe for teenagere', [['angst', 'gruppe'], ['ung']]],
  ['Ungementor', [['ung', 'mentor']]],
  ['Netværksplejefamilier', [['netvaerk', 'plej', 'familie']]],
  ['Børnediabetesskole', [['barn', 'diabet', 'skole']]],
  ['Skolestart', [['skole', 'start']]],
  ['Bydelsmor', [['bydel', 'mor']]],
  ['Cool Kids 2024', [['cool'], ['kids']]],
  ['Back2School', [['back2school']]],
])('takes %s apart', (name, parts) => {
  expect(partsOf(name)).toEqual(parts)
})

it('keeps a little word that ends a name, and all of a name of little words', () => {
  expect(partsOf('Ro på')).toEqual([['rolig'], ['paa']])
  expect(partsOf('Med og for')).toEqual([['med'], ['og'], ['for']])
})

it('knows whom, where and how old', () => {
  expect([...nameWords('Svømning for piger, hold 2, Nordbyen').apart].map(([axis]) => axis).toSorted()).toEqual([
    'gender',
    'number',
    'part',
  ])
})

it('reads names that are hardly any', () => {
  for (const name of ['', ' ', '★★', '½', '&', 'gruppe'.repeat(30), '9'.repeat(200), '2024']) {
    expect(nameWords(name).weight).toBeGreaterThanOrEqual(0)
  }
})
