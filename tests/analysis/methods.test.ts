import { describe, expect, it } from 'vitest'
import { canonicalMethod, methodIndex, methodsNamed, methodsTyped } from '../../src/analysis/methods.ts'
import { nameWords } from '../../src/analysis/nameWords.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'

const index = methodIndex(builtInMethods)

function named(text: string): readonly string[] {
  return methodsNamed(nameWords(text).all, index)
}

it.each([
  ['COOL  KIDS ', 'Cool Kids'],
  ['Cool Kids Teens', 'Chilled'],
  ['MarteMeo-vejledning', 'Marte Meo'],
  ['Martemeovejledning', 'Marte Meo'],
  ['Marte Moe til familier', 'Marte Meo'],
  ['DUÅ Småbørn', 'De Utrolige År'],
  ['Utrolige aar, forældre', 'De Utrolige År'],
  ['Pmtoforløb', 'PMTO'],
  ['COS P', 'Tryghedscirklen'],
  ['Tidlig opsporing og indsats i dagtilbud', 'TOPI'],
  ['Inddragende netværksmøder', 'Det inddragende netværksmøde'],
  ['ART-gruppe', 'ART'],
])('%s names %s', (text, method) => {
  expect(named(text)).toEqual([method])
})

it.each(['Street Art', 'Fit for Kids', 'sos børnebyerne', 'Topmøde', 'Cool klub', 'Familierådgivning', ''])(
  '%j names none',
  (text) => {
    expect(named(text)).toEqual([])
  },
)

describe('the methods typed in the field for them', () => {
  it('may be several', () => {
    expect(methodsTyped('Marte Meo, DUÅ / pmto og art', index)).toEqual(['Marte Meo', 'De Utrolige År', 'PMTO', 'ART'])
    expect(methodsTyped('Tidlig opsporing og indsats', index)).toEqual(['TOPI'])
  })

  it('may be one that is only known from the list', () => {
    const own = methodIndex(builtInMethods, ['Mindspring', 'Samtaler', 'Gruppe for børn'])
    expect(methodsNamed(nameWords('MindSpring for børn').all, own)).toEqual(['Mindspring'])
    expect(methodsNamed(nameWords('Samtaler').all, own)).toEqual([])
  })
})

it('gives the known name of a competence', () => {
  const canonical = canonicalMethod(index)
  expect(['Uddannet i MarteMeo', ' Tegnsprog ', 'duå'].map(canonical)).toEqual(['Marte Meo', 'Tegnsprog', 'De Utrolige År'])
})
