import { beforeAll, describe, expect, it } from 'vitest'
import type { ItemSection, Place } from '../../../src/exchange/place.ts'
import {
  answerFields,
  heldFields,
  interventionFields,
  listFields,
  methodFields,
  sideFields,
  termFields,
} from '../../../src/exchange/schemaCatalogue.ts'
import { LISTS } from '../../../src/framework/catalogue.ts'
import { cataloguePathWords } from '../../../src/views/importing/cataloguePath.ts'
import { placeWords } from '../../../src/views/importing/problemWords.ts'
import { contextIn, isolate, startBothLanguages } from './errorContext.ts'

beforeAll(startBothLanguages)

describe('R3 a place within the catalogue is told in words', () => {
  it.each<[ItemSection, string | null, string | null, string, string]>([
    ['intervention', 'Cool Kids', 'holds.2.where', 'Indsats 3 »Cool Kids«, feltet kompetence nr. 3, hvor den findes', 'Intervention 3 “Cool Kids”, field competence no. 3, where it is held'],
    ['intervention', 'Cool Kids', 'needs.0', 'Indsats 3 »Cool Kids«, feltet krævet kompetence nr. 1', 'Intervention 3 “Cool Kids”, field competence needed no. 1'],
    ['intervention', 'Cool Kids', 'ages.1', 'Indsats 3 »Cool Kids«, feltet aldersgruppe nr. 2', 'Intervention 3 “Cool Kids”, field age band no. 2'],
    ['intervention', 'Cool Kids', 'ages', 'Indsats 3 »Cool Kids«, feltet aldersgrupper', 'Intervention 3 “Cool Kids”, field age bands'],
    ['intervention', 'Cool Kids', 'note', 'Indsats 3 »Cool Kids«, feltet bemærkning', 'Intervention 3 “Cool Kids”, field note'],
    ['list', 'ages', 'terms.1.name', 'Listen over aldersgrupper, feltet ord nr. 2, navn', 'The list of age bands, field term no. 2, name'],
    ['list', 'ages', 'terms', 'Listen over aldersgrupper, feltet ord', 'The list of age bands, field terms'],
    ['list', 'alder', 'list', 'Listen over alder, feltet navn på listen', 'The list of alder, field name of the list'],
    ['list', null, null, 'Liste 3 (ukendt navn)', 'List 3 (unknown name)'],
    ['method', 'Cool Kids', 'aliases.1', 'Metode 3 »Cool Kids«, feltet andet navn nr. 2', 'Method 3 “Cool Kids”, field other name no. 2'],
    ['method', null, 'name', 'Metode 3 (uden navn), feltet navn', 'Method 3 (no name), field name'],
    ['overlap', 'Cool Kids', 'sides.1.administration', 'Svar 3 om overlap (»Cool Kids«), feltet indsats nr. 2, forvaltning', 'Answer 3 on overlap (“Cool Kids”), field intervention no. 2, administration'],
    ['overlap', null, 'verdict', 'Svar 3 om overlap, feltet svar', 'Answer 3 on overlap, field answer'],
    // H20 H21: what nobody knows, with text that would do something.
    ['intervention', 'Cool Kids', 'holds.0.<b>\u202E', 'Indsats 3 »Cool Kids«, feltet kompetence nr. 1, »<b>«', 'Intervention 3 “Cool Kids”, field competence no. 1, “<b>”'],
    ['list', 'constructor', 'constructor.3', 'Listen over constructor, feltet »constructor«, »3«', 'The list of constructor, field “constructor”, “3”'],
  ])('R3 %s %s %s', (section, name, field, da, en) => {
    const where: Place = { section, index: 2, name, field }
    expect(plain(placeWords(where, contextIn('da')))).toBe(da)
    expect(plain(placeWords(where, contextIn('en')))).toBe(en)
  })

  it('H21 what people wrote is kept apart from the words around it', () => {
    const where: Place = { section: 'method', index: 0, name: 'a\u202Eb', field: null }
    expect(placeWords(where, contextIn('da'))).toBe(`Metode 1 »${isolate('ab')}«`)
  })

  it.each(LISTS)('R3 with a name for the list %s', (list) => {
    const where: Place = { section: 'list', index: 0, name: list, field: null }
    expect(placeWords(where, contextIn('da'))).toMatch(/^Listen over [a-zæøå]+$/)
    expect(placeWords(where, contextIn('en'))).toMatch(/^The list of [a-z ]+$/)
  })

  const all = { ...interventionFields, ...heldFields, ...listFields, ...termFields, ...methodFields, ...answerFields, ...sideFields }
  it.each(Object.keys(all).filter((field) => field !== 'id'))('R3 with a word for the field %s', (field) => {
    expect(cataloguePathWords(field, contextIn('da').t)).toMatch(/^[a-zæøå ]+$/)
    expect(cataloguePathWords(field, contextIn('en').t)).toMatch(/^[a-z -]+$/)
  })
})

/** Without the marks that keep a text apart. */
function plain(words: string): string {
  return words.replaceAll(/[\u2068\u2069]/g, '')
}
