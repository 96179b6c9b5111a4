import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, nameWords } from '../../src/analysis/nameWords.ts'

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

describe('the key of a name', () => {
  it.each([
    ['Cool Kids', 'CoolKids-gruppe', 'COOL KIDS forløb for børn 2023'],
    ['Angstgruppe', 'Forløb for børn med angst', 'angst-kursus'],
    ['Mindspring', 'MindSpring-gruppe', 'Tilbud: Mindspring til familier'],
    ['Forældregruppe', 'forældre-gruppe'],
    ['Natteravne', 'Natteravnene'],
  ])('is one for %s', (name, ...others) => {
    expect(others.map(nameKey)).toEqual(others.map(() => nameKey(name)))
  })

  it.each([
    ['Sorggruppe', 'Skilsmissegruppe'],
    ['Skolestart', 'Skoleskift'],
    ['Forældregruppe', 'Forældrekursus'],
  ])('tells %s from %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  it('is never empty for a name with letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå ]*[a-zæøå][a-zæøå ]*$/), (name) => {
        expect(nameKey(name)).not.toBe('')
      }),
    )
  })
})
