import type { Method } from '../framework/catalogue.ts'
import { foldText, textKey, typedWords } from '../model/textKey.ts'
import { isMistyped } from './editDistance.ts'
import { meaningOf } from './lexicon.ts'
import { nameWords, type Word } from './nameWords.ts'

/** Methods made ready for looking up many texts. */
export interface MethodIndex {
  /** By the key of each name and alias. */
  readonly byKey: ReadonlyMap<string, Called>
  /** The long keys by their first two letters, for what is mistyped. */
  readonly byHead: ReadonlyMap<string, readonly string[]>
  /** The first two letters of every key. */
  readonly heads: ReadonlySet<string>
  /** In words, of the longest name. */
  readonly longest: number
}

interface Called {
  readonly method: string
  readonly typed: string
}

/** Left out as often as not: '(De) Utrolige År'. */
const ARTICLE = /^\s*(de|den|det|the)\s+/iu

/** From this length on, in folded letters, a name is found also when mistyped, and at the front of any compound. */
const LONG = 7

/** So short that it may be another word: 'Fit for Kids' is not FIT. It must be written as the method writes it. */
const SHORT = 3

/**
 * Known methods, and any that is typed as the method of an intervention in the list.
 *
 * @param typed - from the field for the method, where a name that none of the known methods has counts as one as well
 */
export function methodIndex(methods: readonly Method[], typed: readonly string[] = []): MethodIndex {
  const ours = methods.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => ({ method: name, typed: each })))
  const known = indexOf(ours)
  const byTheirKey = new Map([...new Set(typed)].flatMap(namesIn).map((name) => [textKey(name), name.trim()]))
  const theirs = [...byTheirKey.values()].filter((name) => isAName(name) && methodsTyped(name, known).length === 0)
  return theirs.length === 0 ? known : indexOf([...ours, ...theirs.map((name) => ({ method: name, typed: name }))])
}

/**
 * Gives the known name of a method or competence, by whatever name it goes: 'Uddannet i MarteMeo' is 'Marte Meo'. A
 * text that names none is given back without the spaces around it.
 */
export function canonicalMethod(index: MethodIndex): (text: string) => string {
  return (text) => methodsTyped(text, index)[0] ?? text.trim()
}

/** Each method that words name, in their order, in any spelling and also at the front of a compound. */
export function methodsNamed(words: readonly Word[], index: MethodIndex): readonly string[] {
  const found: string[] = []
  for (let start = 0; start < words.length; ) {
    const { method, length } = methodAt(words.slice(start, start + index.longest + 1), index)
    if (method !== null) found.push(method)
    start += length
  }
  return found
}

/** The longest name that the words begin with; length in words, 1 when there is none. */
function methodAt(words: readonly Word[], index: MethodIndex): { readonly method: string | null; readonly length: number } {
  const isHead = index.heads.has((words[0]?.folded ?? '').slice(0, 2))
  for (let length = isHead ? words.length : 0; length > 0; length -= 1) {
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

/** The methods told in the field for them, where the case of a short name says nothing. 'Marte Meo, DUÅ / PMTO' names three. */
export function methodsTyped(text: string, index: MethodIndex): readonly string[] {
  const found = [text, ...namesIn(text)].flatMap((each) => {
    const exact = index.byKey.get(textKey(each))
    return exact === undefined ? methodsNamed(nameWords(each).all, index) : [exact.method]
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
    for (const key of [textKey(called.typed), textKey(called.typed.replace(ARTICLE, ''))]) {
      if (key === '' || byKey.has(key)) continue
      byKey.set(key, called)
      if (key.length >= LONG) byHead.set(key.slice(0, 2), [...(byHead.get(key.slice(0, 2)) ?? []), key])
    }
  }
  const heads = new Set([...byKey.keys()].map((key) => key.slice(0, 2)))
  return { byKey, byHead, heads, longest: Math.max(1, ...names.map(({ typed }) => typedWords(typed).length)) }
}
