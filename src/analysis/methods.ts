import { foldText, textKey, typedWords } from '../model/textKey.ts'
import { isMistyped } from './editDistance.ts'
import { meaningOf } from './lexicon.ts'
import { nameWords } from './nameWords.ts'

/** A method that municipalities buy or are trained in, and what else it is called. */
export interface KnownMethod {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Where a method may be told of. */
export interface MethodSource {
  readonly name: string
  readonly method: string
}

/** Methods made ready for looking up many texts. */
export interface MethodIndex {
  /** By the key of each name and alias. */
  readonly byKey: ReadonlyMap<string, Called>
  /** The long keys by their first two letters, for what is mistyped. */
  readonly byHead: ReadonlyMap<string, readonly string[]>
  /** In words, of the longest name. */
  readonly longest: number
}

interface Called {
  readonly method: string
  readonly typed: string
}

/** A method found in a text. */
export interface FoundMethod {
  readonly method: string
  /** The folded words that name it. */
  readonly words: readonly string[]
}

/** From this length on, in folded letters, a name is found also when mistyped, and at the front of any compound. */
const LONG = 7

/** So short that it may be another word: 'Fit for Kids' is not FIT. It must be written as the method writes it. */
const SHORT = 3

/**
 * Known methods, and any that is typed as the method of an intervention in the list.
 *
 * @param typed - from the field for the method, where a name that none of the known methods has counts as one as well
 */
export function methodIndex(methods: readonly KnownMethod[], typed: readonly string[] = []): MethodIndex {
  const ours = methods.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => ({ method: name, typed: each })))
  const known = indexOf(ours)
  const byTheirKey = new Map(typed.flatMap(namesIn).map((name) => [textKey(name), name.trim()]))
  const theirs = [...byTheirKey.values()].filter((name) => isAName(name) && methodsTyped(name, known).length === 0)
  return theirs.length === 0 ? known : indexOf([...ours, ...theirs.map((name) => ({ method: name, typed: name }))])
}

/** The methods that an intervention uses, by their known names: those in its field, else those in its name. */
export function methodsOf({ name, method }: MethodSource, index: MethodIndex): readonly string[] {
  const told = methodsTyped(method, index)
  return told.length > 0 ? told : [...new Set(methodsNamed(name, index).map((found) => found.method))]
}

/** The method that an intervention uses, or the first of them; null when none is known. */
export function methodOf(source: MethodSource, index: MethodIndex): string | null {
  return methodsOf(source, index)[0] ?? null
}

/** Each method that a text names, in the order of the text, in any spelling and also at the head of a compound. */
export function methodsNamed(text: string, index: MethodIndex): readonly FoundMethod[] {
  const typed = typedWords(text)
    .map((each) => ({ typed: each, folded: foldText(each).replaceAll(' ', '') }))
    .filter(({ folded }) => folded !== '')
  const found: FoundMethod[] = []
  for (let start = 0; start < typed.length; ) {
    const { method, length } = methodAt(typed.slice(start, start + index.longest + 1), index)
    if (method !== null) found.push({ method, words: typed.slice(start, start + length).map(({ folded }) => folded) })
    start += length
  }
  return found
}

interface TypedWord {
  readonly typed: string
  readonly folded: string
}

/** The longest name that the words begin with; length in words, 1 when there is none. */
function methodAt(words: readonly TypedWord[], index: MethodIndex): { readonly method: string | null; readonly length: number } {
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length)
    const key = run.map(({ folded }) => folded).join('')
    const called = index.byKey.get(key) ?? mistyped(key, index) ?? (length === 1 ? atFrontOf(key, index) : null)
    // Short ones only in their own capitals.
    const isMeant = key.length > SHORT || run.map(({ typed }) => typed).join(' ') === called?.typed
    if (called !== null && isMeant) return { method: called.method, length }
  }
  return { method: null, length: 1 }
}

/** 'martemeovejledning': the front of one word; a short name only before a word that is known. */
function atFrontOf(key: string, index: MethodIndex): Called | null {
  for (let end = key.length - 2; end > SHORT; end -= 1) {
    const front = index.byKey.get(key.slice(0, end))
    if (front !== undefined && (end >= LONG || meaningOf(key.slice(end)) !== null)) return front
  }
  return null
}

function mistyped(key: string, index: MethodIndex): Called | null {
  const near = key.length < LONG ? [] : (index.byHead.get(key.slice(0, 2)) ?? []).filter((each) => isMistyped(each, key))
  return index.byKey.get(near[0] ?? '') ?? null
}

/** In the field for the method, where the case of a short name says nothing. 'Marte Meo, DUÅ / PMTO' names three. */
function methodsTyped(text: string, index: MethodIndex): readonly string[] {
  const found = [text, ...namesIn(text)].flatMap((each) => {
    const exact = index.byKey.get(textKey(each))
    return exact === undefined ? methodsNamed(each, index).map(({ method }) => method) : [exact.method]
  })
  return [...new Set(found)]
}

function namesIn(text: string): readonly string[] {
  return text.split(/[,;/+|\n]|\s&\s|\sog\s/u).filter((each) => foldText(each) !== '')
}

/** Not only 'Samtaler' or 'Gruppe for børn'. */
function isAName(text: string): boolean {
  const parts = nameWords(text).words.flatMap((word) => word.parts)
  return parts.some(({ isKnown, stem }) => !isKnown && stem.length >= SHORT)
}

function indexOf(names: readonly Called[]): MethodIndex {
  const byKey = new Map<string, Called>()
  const byHead = new Map<string, string[]>()
  for (const called of names) {
    const key = textKey(called.typed)
    if (key === '' || byKey.has(key)) continue
    byKey.set(key, called)
    if (key.length >= LONG) byHead.set(key.slice(0, 2), [...(byHead.get(key.slice(0, 2)) ?? []), key])
  }
  return { byKey, byHead, longest: Math.max(1, ...names.map(({ typed }) => typedWords(typed).length)) }
}
