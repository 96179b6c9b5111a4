import { beforeAll, expect, it } from 'vitest'
import type { CatalogueWords } from '../../../src/views/catalogue/catalogueWords.ts'
import { filterWords } from '../../../src/views/catalogue/filterWords.ts'
import { stairWords } from '../../stairWords.ts'

let words: CatalogueWords
beforeAll(async () => {
  words = await stairWords([])
})

it('says nothing where nothing is set', () => {
  expect(filterWords({ filter: {}, search: '' }, words)).toBe('')
  expect(filterWords({ filter: { ages: [] }, search: ' ' }, words)).toBe('')
})

it('says what is filtered by, and what is searched', () => {
  expect(filterWords({ filter: { prevention: ['secondary'] }, search: ' marte' }, words)).toBe(
    'Forebyggelse: Sekundær. Søgning: »marte«',
  )
})

it('says that one of several values is enough, in the order of the classes', () => {
  const filter = { ages: ['3-5', '6-9', ''], prevention: ['primary'] }
  expect(filterWords({ filter, search: '' }, words)).toBe(
    'Forebyggelse: Primær. Aldersgruppe: 3–5 år, 6–9 år eller Ikke angivet',
  )
})

it('takes what is searched as it is', () => {
  expect(filterWords({ filter: {}, search: '{{t}} $t(x) <b>' }, words)).toBe('Søgning: »{{t}} $t(x) <b>«')
})
