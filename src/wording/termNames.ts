import { builtInLists, LISTS, type ListId } from '../framework/catalogue.ts'
import { builtInFramework } from '../framework/framework.ts'
import { frameworkTexts, listTexts, loadEnglish, type Language } from './i18n.ts'
import { listWords, type OwnNames } from './listWords.ts'
import { namesOfFramework } from './namesOfFramework.ts'

/** What each thing with an id may be called. The first is what is written. */
type NamesById = ReadonlyMap<string, readonly string[]>

/** All names that lists are read and written by: the user's own, then those of both languages. */
export interface TermNames {
  readonly terms: Readonly<Record<ListId, NamesById>>
  readonly steps: NamesById
  readonly prevention: NamesById
  readonly components: NamesById
}

interface Names {
  readonly name?: string
  readonly short?: string
}

/**
 * The names of all terms, those of the language in use first; `loadCatalogueTexts` comes first. Without a network the
 * other language may be missing.
 */
export async function termNames(language: Language, own: readonly OwnNames[]): Promise<TermNames> {
  await loadEnglish()
  const other = language === 'da' ? 'en' : 'da'
  const [first, second] = ([language, other] as const).map((each) => namesOfFramework(builtInFramework, frameworkTexts(each)))
  const { ladder, prevention, components } = builtInFramework
  const both = (find: (names: typeof first) => Readonly<Record<string, Names | undefined>> | undefined, ids: readonly string[]) =>
    new Map(ids.map((id) => [id, namesIn([find(first)?.[id], find(second)?.[id]])]))
  const terms = LISTS.map((list) => [list, namesOfList(list, [language, other], own)] as const)
  return {
    // LISTS has every list.
    terms: Object.fromEntries(terms) as Readonly<Record<ListId, NamesById>>,
    steps: both((names) => names?.ladder, ladder.map(({ id }) => id)),
    prevention: both((names) => names?.prevention, prevention),
    components: both((names) => names?.components, components.map(({ id }) => id)),
  }
}

/** What is built in keeps its names where the user has given it another, unless another term is called so now. */
function namesOfList(list: ListId, languages: readonly Language[], own: readonly OwnNames[]): NamesById {
  const listed = own.find((each) => each.list === list)?.terms ?? builtInLists[list].map((id) => ({ id, name: null }))
  const taken = new Set(listed.flatMap(({ name }) => name?.toLowerCase() ?? []))
  return new Map(
    listed.map(({ id, name }) => {
      const builtIn = languages.flatMap((language) => builtInNames(list, id, language))
      const others = name === null ? builtIn : builtIn.filter((each) => !taken.has(each.toLowerCase()))
      return [id, namesIn([...(name === null ? [] : [{ name }]), ...others.map((each) => ({ name: each }))])] as const
    }),
  )
}

function builtInNames(list: ListId, id: string, language: Language): readonly string[] {
  if (!builtInLists[list].includes(id) || listTexts(language) === null) return []
  const words = listWords(language, [])
  return [words.nameOf(list, id), words.shortOf(list, id)]
}

function namesIn(names: readonly (Names | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((each) => [each?.name, each?.short]).filter((name) => name !== undefined))]
}
