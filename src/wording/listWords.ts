import { useMemo } from 'react'
import type { ListId } from '../framework/catalogue.ts'
import { listTexts, useLanguage, type Language } from './i18n.ts'

interface TermWords {
  readonly name: string
  readonly short?: string
  readonly definition?: string
}

/** The user's own names on a list; null where the built-in words are used. */
export interface OwnNames {
  readonly list: ListId
  readonly terms: readonly { readonly id: string; readonly name: string | null }[]
}

/** What the terms of the lists are called. */
export interface ListWords {
  readonly nameOf: (list: ListId, term: string) => string
  /** For narrow places; the whole name where there is no shorter one. */
  readonly shortOf: (list: ListId, term: string) => string
  /** null when the term has none, or the user has named it. */
  readonly definitionOf: (list: ListId, term: string) => string | null
}

/** The words of the open assessment's lists, in the language in use; `loadCatalogueTexts` comes first. */
export function useListWords(own: readonly OwnNames[]): ListWords {
  const language = useLanguage()
  return useMemo(() => listWords(language, own), [language, own])
}

export function listWords(language: Language, own: readonly OwnNames[]): ListWords {
  const texts: Readonly<Record<string, Readonly<Record<string, TermWords | undefined>>>> = listTexts(language) ?? {}
  const builtIn = (list: ListId, term: string) => {
    const words = texts[list]
    return words && Object.hasOwn(words, term) ? words[term] : undefined
  }
  const names = new Map(own.flatMap(({ list, terms }) => terms.map(({ id, name }) => [`${list} ${id}`, name] as const)))
  const ownName = (list: ListId, term: string) => names.get(`${list} ${term}`) ?? null
  const nameOf = (list: ListId, term: string) => ownName(list, term) ?? builtIn(list, term)?.name ?? term
  return {
    nameOf,
    shortOf: (list, term) => ownName(list, term) ?? builtIn(list, term)?.short ?? nameOf(list, term),
    definitionOf: (list, term) => (ownName(list, term) === null ? (builtIn(list, term)?.definition ?? null) : null),
  }
}
