// The names that lists are read and written with in tests: of both languages, those of one first.
import daFramework from '../locales/da/framework.json'
import daLists from '../locales/da/lists.json'
import enFramework from '../locales/en/framework.json'
import enLists from '../locales/en/lists.json'
import type { ListNames, NamesById } from '../src/exchange/lists/names.ts'
import { builtInLists, LISTS, type ListId } from '../src/framework/catalogue.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'

interface Words {
  readonly name?: string
  readonly label?: string
  readonly short?: string
}

type WordsById = Readonly<Record<string, Words | undefined>>

const TEXTS = { da: { lists: daLists, framework: daFramework }, en: { lists: enLists, framework: enFramework } }

/** @param own - names of the user's, by list and id */
export function listNames(language: 'da' | 'en', own: Partial<Record<ListId, Readonly<Record<string, string>>>> = {}): ListNames {
  const texts = [TEXTS[language], TEXTS[language === 'da' ? 'en' : 'da']]
  const terms = LISTS.map((list) => {
    const names = namesOf(builtInLists[list], texts.map(({ lists }) => lists[list]))
    return [list, new Map([...names, ...Object.entries(own[list] ?? {}).map(([id, name]) => [id, [name]] as const)])] as const
  })
  return {
    terms: Object.fromEntries<NamesById>(terms) as Record<ListId, NamesById>,
    steps: namesOf(framework.ladder.map(({ id }) => id), texts.map((each) => each.framework.ladder)),
    prevention: namesOf(framework.prevention, texts.map((each) => each.framework.prevention)),
    components: namesOf(framework.components.map(({ id }) => id), texts.map((each) => each.framework.components)),
    yes: language === 'da' ? 'Ja' : 'Yes',
    no: language === 'da' ? 'Nej' : 'No',
  }
}

function namesOf(ids: readonly string[], words: readonly WordsById[]): NamesById {
  return new Map(
    ids.map((id) => [id, words.flatMap((texts) => [texts[id]?.name ?? texts[id]?.label, texts[id]?.short]).filter((name) => name !== undefined)]),
  )
}
