import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { CLASSES } from '../../../src/analysis/classes.ts'
import { newIntervention, type Intervention } from '../../../src/model/intervention.ts'
import { useCatalogueWords, type CatalogueWords } from '../../../src/views/catalogue/catalogueWords.ts'
import { loadCatalogueTexts, startWording } from '../../../src/wording/i18n.ts'
import { assessmentWith } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
afterEach(cleanup)

function wordsFor(...interventions: readonly Partial<Intervention>[]): CatalogueWords {
  const whole = interventions.map((each, index) => ({ ...newIntervention(`i${index}`, 'Indsats', 'universal'), ...each }))
  return renderHook(() => useCatalogueWords({ ...assessmentWith(), interventions: whole })).result.current
}

it('names every class: alone, after »efter«, and several of it', () => {
  const { className, classBy, classMany } = wordsFor()
  for (const by of CLASSES) {
    expect(className(by)).toMatch(/^\p{Lu}/u)
    expect(classBy(by)).toMatch(/^\p{Ll}/u)
    expect(classMany(by)).toMatch(/^\p{Ll}/u)
  }
})

it.each([
  ['MarteMeo', 'Marte Meo'],
  ['DUÅ', 'De Utrolige År'],
  ['Uddannet i cool-kids', 'Cool Kids'],
  ['motiverende  samtale', 'Motiverende samtale'],
  [' Noget helt andet ', 'Noget helt andet'],
])('»%s« is %s', (text, name) => {
  const { canonical } = wordsFor(
    { needs: ['Motiverende samtale'], method: 'coolkids' },
    { holds: [{ competence: 'MOTIVERENDE SAMTALE', where: '', people: null }] },
  )
  expect(canonical(text)).toBe(name)
})

it('has the values of a list in its order, also those that nobody uses, and then what is not on it', () => {
  expect(wordsFor({ prevention: 'tertiary' }).valuesInOrder('prevention')).toEqual(['primary', 'secondary', 'tertiary'])
  expect(wordsFor({ status: 'gone' }).valuesInOrder('statuses').at(-1)).toBe('gone')
})

it('has what people wrote in the order of the language, each once', () => {
  const words = wordsFor({ unit: 'Åhuset' }, { unit: 'Ærøhus' }, { unit: ' Åhuset' }, { unit: '' }, { unit: 'PPR' })
  expect(words.valuesInOrder('unit')).toEqual(['PPR', 'Ærøhus', 'Åhuset'])
})
