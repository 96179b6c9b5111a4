import { beforeEach, describe, expect, it, test } from 'vitest'
import { builtInLists, LISTS } from '../../src/framework/catalogue.ts'
import { loadCatalogueTexts, setLanguage, startWording } from '../../src/wording/i18n.ts'
import { listWords } from '../../src/wording/listWords.ts'

beforeEach(startWording)

// First: what is loaded once stays.
test('before they are loaded a term is told by its id, and the user’s own by its name', () => {
  const words = listWords('da', [{ list: 'ages', terms: [{ id: 'own-1', name: '11 år' }] }])
  expect([words.nameOf('settings', 'school'), words.nameOf('ages', 'own-1')]).toEqual(['school', '11 år'])
})

describe('once the texts of the catalogue are loaded', () => {
  beforeEach(async () => {
    await loadCatalogueTexts()
    await setLanguage('en')
  })

  it.each(['da', 'en'] as const)('every built-in term has a name and a short one that fits a card: %s', (language) => {
    const words = listWords(language, [])
    for (const list of LISTS) {
      const names = builtInLists[list].map((term) => words.nameOf(list, term))
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter((name, at) => name === '' || name === builtInLists[list][at])).toEqual([])
    }
    const shorts = builtInLists.areas.map((term) => words.shortOf('areas', term))
    expect(shorts.filter((short) => short.length > 14 || short.includes('\u00ad'))).toEqual([])
  })

  it('types and actors are defined, and the others speak for themselves', () => {
    const words = listWords('da', [])
    const defined = LISTS.filter((list) => builtInLists[list].some((term) => words.definitionOf(list, term) !== null))
    expect(defined).toEqual(['types', 'actors'])
  })

  it('each language has its own', () => {
    expect(listWords('da', []).nameOf('settings', 'school')).toBe('Skole')
    expect(listWords('en', []).nameOf('settings', 'school')).toBe('School')
  })

  it('a term of one list has no words in another', () => {
    expect(listWords('da', []).nameOf('themes', 'school')).toBe('school')
  })

  it('where there is no shorter name, the whole one is given', () => {
    const words = listWords('da', [])
    expect(words.shortOf('settings', 'school')).toBe(words.nameOf('settings', 'school'))
  })

  it('the user’s own names come first, in every language, and without a definition that is not theirs', () => {
    const own = [{ list: 'areas', terms: [{ id: 'social', name: 'Familie og unge' }, { id: 'own-1', name: 'Kultur' }, { id: 'health', name: null }] } as const]
    for (const language of ['da', 'en'] as const) {
      const words = listWords(language, own)
      expect(['social', 'own-1'].map((term) => words.nameOf('areas', term))).toEqual(['Familie og unge', 'Kultur'])
      expect(['social', 'own-1'].map((term) => words.shortOf('areas', term))).toEqual(['Familie og unge', 'Kultur'])
      expect(words.nameOf('areas', 'health')).toBe(listWords(language, []).nameOf('areas', 'health'))
      expect(words.nameOf('actors', 'own-1')).toBe('own-1')
    }
    const renamed = [{ list: 'types', terms: [{ id: 'advice', name: 'Råd' }] } as const]
    expect(listWords('da', renamed).definitionOf('types', 'advice')).toBeNull()
  })

  it.each(['constructor', '__proto__', 'toString', '', 'own-9'])('H08 %j, which nobody has named, is told as it is', (term) => {
    const words = listWords('da', [])
    expect([words.nameOf('ages', term), words.shortOf('ages', term), words.definitionOf('ages', term)]).toEqual([term, term, null])
  })

  it('H20 names are given letter for letter', () => {
    const name = '<b>{{7*7}} $t(shell:close)</b>'
    expect(listWords('da', [{ list: 'ages', terms: [{ id: 'own-1', name }] }]).nameOf('ages', 'own-1')).toBe(name)
  })
})
