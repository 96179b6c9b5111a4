import { isMistyped } from './editDistance.ts'
import { WEIGHTS } from './lexicon.ts'
import { weightOf, type NameWords, type Word } from './nameWords.ts'

/** How two names come to be alike. */
export type LikenessKind = 'same-name' | 'spelling' | 'word-order' | 'extra-words'

export interface Likeness {
  readonly kind: LikenessKind
  /** Above 0, at most 1: how much of the longer name is in the other. */
  readonly share: number
  /** What either name has alone, as typed. */
  readonly extra: readonly string[]
}

/** From where two names are alike: parts of the weights in their words. Our own judgement, tried on pairs by hand. */
const LIMITS = {
  /** What they have in common, at the least: about one word that tells something. */
  shared: 0.7,
  /** What they have in common, of the shorter name. */
  ofShorter: 0.8,
  /** When all else are forms, as 'gruppe' and 'forløb'. */
  ofShorterButForms: 0.7,
  /** And of the longer one, */
  ofLonger: 0.6,
  /** unless that begins with it: 'KiVa' and 'KiVa – skolens program mod mobning'. */
  ofLongerAtFront: 0.3,
} as const

/** How two names are the same in other words; null when they are not. */
export function likenessOf(a: NameWords, b: NameWords): Likeness | null {
  if (a.key === b.key) return { kind: 'same-name', share: 1, extra: [] }
  const match = matchOf(a, b)
  const [shorter, longer] = [Math.min(a.weight, b.weight), Math.max(a.weight, b.weight)]
  const share = match.shared / longer
  const extra = [...match.restOfA, ...match.restOfB].map(({ typed }) => typed)
  if (extra.length === 0) return { kind: match.isInOrder ? 'spelling' : 'word-order', share: 1, extra }
  const [areFormsInA, areFormsInB] = [areForms(match.restOfA), areForms(match.restOfB)]
  // What each says besides is another thing: 'Klar til skole' and 'Klar til job'.
  if (!areFormsInA && !areFormsInB) return null
  if (match.shared < LIMITS.shared && share < LIMITS.ofLonger) return null
  const least = areFormsInA && areFormsInB ? LIMITS.ofShorterButForms : LIMITS.ofShorter
  if (match.shared / shorter < least) return null
  const isAtFront = a.weight >= b.weight ? beginsWithShared(a, match.restOfA) : beginsWithShared(b, match.restOfB)
  return share >= (isAtFront ? LIMITS.ofLongerAtFront : LIMITS.ofLonger) ? { kind: 'extra-words', share, extra } : null
}

function areForms(words: readonly Word[]): boolean {
  return words.every(({ parts }) => parts.every(({ isForm }) => isForm))
}

/** Whether the first word that tells something is not in the rest. */
function beginsWithShared({ words }: NameWords, rest: readonly Word[]): boolean {
  const first = words.find(tells)
  return first !== undefined && !rest.some((word) => word.folded === first.folded && tells(word))
}

function tells({ parts }: Word): boolean {
  return parts.some(({ weight }) => weight > WEIGHTS.form)
}

/** Whether each name has a word of one axis that the other has not: 'for mødre' and 'for fædre'. */
export function areApart(a: NameWords, b: NameWords, areSameRoles = false): boolean {
  if (a.apart.has('about') !== b.apart.has('about')) return true
  return [...a.apart].some(([axis, ours]) => {
    const theirs = b.apart.get(axis)
    if (theirs === undefined || (axis === 'role' && areSameRoles)) return false
    return [...ours].some((each) => !theirs.has(each)) && [...theirs].some((each) => !ours.has(each))
  })
}

const NO_WORD: Word = { typed: '', folded: '', stem: '', parts: [] }

interface Match {
  /** The weight of what is in both. */
  readonly shared: number
  /** What is not, of each: words with only those parts. */
  readonly restOfA: readonly Word[]
  readonly restOfB: readonly Word[]
  readonly isInOrder: boolean
}

/** Pairs words first whole, then joined, then mistyped; last, the parts of those that are left. */
function matchOf(a: NameWords, b: NameWords): Match {
  const [left, right] = [new Set(a.words), new Set(b.words)]
  let shared = 0
  const places: number[] = []
  const take = (ours: readonly Word[], theirs: readonly Word[]): void => {
    for (const each of ours) left.delete(each)
    for (const each of theirs) right.delete(each)
    shared += Math.max(weightOfWords(ours), weightOfWords(theirs))
    places.push(b.words.indexOf(theirs[0] ?? NO_WORD))
  }
  for (const ours of a.words) {
    const same = find(right, ({ stem }) => stem === ours.stem)
    if (same !== null) take([ours], [same])
  }
  for (const theirs of right) {
    const run = a.joined.get(theirs.stem)
    if (run !== undefined) take(run, [theirs])
  }
  for (const ours of left) {
    const run = b.joined.get(ours.stem)
    if (run !== undefined) take([ours], run)
  }
  for (const ours of left) {
    const near = find(right, (theirs) => mayBeMistyped(ours, theirs))
    if (near !== null) take([ours], [near])
  }
  const parts = matchParts([...left], [...right])
  const isInOrder = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
  return { ...parts, shared: shared + parts.shared, isInOrder }
}

function find(words: ReadonlySet<Word>, test: (word: Word) => boolean): Word | null {
  for (const word of words) if (test(word)) return word
  return null
}

function weightOfWords(words: readonly Word[]): number {
  return words.reduce((sum, { parts }) => sum + weightOf(parts), 0)
}

/**
 * Two words that are both known are two words, however near: 'mødregruppe' and 'fædregruppe'. In compounds it is the
 * half that differs whose length counts.
 */
function mayBeMistyped(a: Word, b: Word): boolean {
  const pairs = a.parts.map((part, place) => [part, b.parts[place] ?? part] as const)
  const differing = a.parts.length === b.parts.length ? pairs.filter(([one, other]) => one.stem !== other.stem) : []
  if (differing.length > 0) {
    return differing.every(([one, other]) => !(one.isKnown && other.isKnown) && isMistyped(one.form, other.form))
  }
  const areKnown = [a, b].every(({ parts }) => parts.every(({ isKnown }) => isKnown))
  return !areKnown && isMistyped(a.stem, b.stem)
}

function matchParts(wordsA: readonly Word[], wordsB: readonly Word[]): Omit<Match, 'isInOrder'> {
  const pool = wordsB.flatMap(({ parts }) => parts.map(({ stem }) => stem))
  const inB = new Set(pool)
  const inA = new Set(wordsA.flatMap(({ parts }) => parts.map(({ stem }) => stem)))
  const both = wordsA.flatMap(({ parts }) => parts).filter(({ stem }) => inB.has(stem))
  const once = new Map(both.map((part) => [part.stem, part]))
  return {
    shared: weightOf([...once.values()]),
    restOfA: restOf(wordsA, inB),
    restOfB: restOf(wordsB, inA),
  }
}

/** Words with only those parts that are not found. */
function restOf(words: readonly Word[], found: ReadonlySet<string>): readonly Word[] {
  const rest = words.map((word) => ({ ...word, parts: word.parts.filter(({ stem }) => !found.has(stem)) }))
  return rest.filter(({ parts }) => parts.length > 0)
}
