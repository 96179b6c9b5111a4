import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areApart, likenessOf } from '../../src/analysis/nameLikeness.ts'
import { nameWords } from '../../src/analysis/nameWords.ts'
import pairs from '../fixtures/overlap-pairs.json' with { type: 'json' }

function likeness(one: string, other: string) {
  return likenessOf(nameWords(one), nameWords(other))
}

it.each([
  ['Cool Kids', 'COOL-KIDS 2024', 'same-name'],
  ['Fri for Mobberi', 'Fri for Moberi', 'spelling'],
  ['Natteravne', 'Natteravnene', 'spelling'],
  ['Cool Kids', 'Coolkids', 'same-name'],
  ['Åben anonym rådgivning', 'Anonym åben rådgivning', 'word-order'],
  ['Familievenner', 'Frivillige familievenner', 'extra-words'],
])('%s and %s are alike by %s', (one, other, kind) => {
  expect(likeness(one, other)?.kind).toBe(kind)
})

it('says what is extra, as typed', () => {
  expect(likeness('Home-Start', 'HomeStart Familiekontakt')).toMatchObject({ extra: ['Familiekontakt'] })
})

it.each([
  ['Sorggruppe', 'Skilsmissegruppe'],
  ['Klar til skole', 'Klar til job'],
  ['Familiebehandling', 'Familierådgivning'],
  ['Gruppe for børn', 'Kursus for forældre'],
  ['', 'Cool Kids'],
])('%s and %s are not alike', (one, other) => {
  expect(likeness(one, other)).toBeNull()
})

describe('words set names apart', () => {
  it.each([
    ['Mødregruppe', 'Fædregruppe', true],
    ['Legestue i Østbyen', 'Legestue i Vestbyen', true],
    ['Team 0-6 år', 'Team 6-18 år', true],
    ['Plejefamilier', 'Supervision af plejefamilier', true],
    ['Sorggruppe', 'Sorggruppe for unge', false],
    ['Sorggruppe for børn og unge', 'Sorggruppe for unge', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(areApart(nameWords(one), nameWords(other))).toBe(expected)
  })

  it('but not by who comes, where both are said to be for the same', () => {
    const [one, other] = [nameWords('Angst: børnegruppe'), nameWords('Angst: forældregruppe')]
    expect([areApart(one, other), areApart(one, other, true)]).toEqual([true, false])
  })
})

const anyName = fc.constantFrom(...pairs.flatMap(({ a, b }) => [a.name, b.name]))

it('is the same both ways', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      const [there, back] = [likeness(one, other), likeness(other, one)]
      expect(there?.kind).toBe(back?.kind)
      expect(there?.share).toBe(back?.share)
      expect(areApart(nameWords(one), nameWords(other))).toBe(areApart(nameWords(other), nameWords(one)))
    }),
    { numRuns: 2000 },
  )
})

it('finds a name the same when its year is written together with a word', () => {
  expect(likeness('Sommerskole 2024', 'SOMMERSKOLE\u00ad2024')?.kind).toBe('same-name')
  expect(likeness('Sommerskole 2024', '2025Sommerskole')?.kind).toBe('same-name')
})

it('finds a name the same in other case, spacing and letters', () => {
  fc.assert(
    fc.property(anyName, fc.constantFrom(' ', '-', '\u00ad', '  '), (name, joint) => {
      const other = name.toUpperCase().normalize('NFD').replaceAll('Å', 'Aa').replaceAll(' ', joint)
      expect(likeness(name, other)?.kind).toBe('same-name')
      expect(areApart(nameWords(name), nameWords(name))).toBe(false)
    }),
  )
})
