import type { ListId } from '../../framework/catalogue.ts'
import aliases from './aliases.json' with { type: 'json' }
import { fold } from './fold.ts'

/** What each thing with an id may be called: own names, both languages, short names. The first is what is written. */
export type NamesById = ReadonlyMap<string, readonly string[]>

/** The names that a list is read and written with; the views have them. */
export interface ListNames {
  readonly terms: Readonly<Record<ListId, NamesById>>
  readonly steps: NamesById
  readonly prevention: NamesById
  readonly components: NamesById
  readonly yes: string
  readonly no: string
}

/** Finds ids by names. */
export interface Lookup {
  /** null when nothing is called so, or more than one thing is. */
  readonly find: (text: string) => string | null
  /** What a text that is no name most probably means; null when that is anybody's guess. */
  readonly guess: (text: string) => string | null
}

const ALIASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = aliases

/** Shorter names are found in too many texts by chance. */
const SHORTEST_PART = 5

/** @param kind - a list, or 'steps', 'prevention', 'components': other words that people use for its terms are known as well */
export function lookupOf(names: NamesById, kind: string): Lookup {
  const exact = new Map<string, string | null>()
  const folded = new Map<string, string | null>()
  const other = new Map<string, string | null>()
  for (const [id, all] of names) {
    for (const name of all) {
      add(exact, name.trim(), id)
      add(folded, fold(name), id)
    }
    for (const name of ALIASES[kind]?.[id] ?? []) add(other, fold(name), id)
  }
  // A list says the same few things in thousands of cells.
  const known = new Map<string, string | null>()
  const find = (text: string): string | null => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = search(text)
    known.set(text, found)
    return found
  }
  const search = (text: string): string | null => {
    const [trimmed, key] = [text.trim(), fold(text)]
    if (names.has(trimmed)) return trimmed
    for (const [map, wanted] of [[exact, trimmed], [folded, key], [other, key]] as const) {
      const found = wanted === '' ? undefined : map.get(wanted)
      if (found !== undefined) return found
    }
    return null
  }
  return { find, guess: (text) => guessOf(text, [...folded, ...other]) }
}

/** Says null of a name that two have. */
function add(map: Map<string, string | null>, name: string, id: string): void {
  const known = map.get(name)
  if (known !== id) map.set(name, known === undefined ? id : null)
}

/** The one thing whose name begins the text or a word of it, or is begun by one. */
function guessOf(text: string, names: readonly (readonly [string, string | null])[]): string | null {
  const keys = [text, ...text.split(/\s+/)].map(fold).filter((key) => key.length >= SHORTEST_PART)
  const near = names.filter(
    ([name]) => name.length >= SHORTEST_PART && keys.some((key) => key.startsWith(name) || name.startsWith(key)),
  )
  const [first, ...others] = new Set(near.flatMap(([, id]) => id ?? []))
  return others.length === 0 ? (first ?? null) : null
}
