import { isMistyped } from './editDistance.ts'
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
  /** And of the longer one, */
  ofLonger: 0.6,
  /** unless that begins with it: 'KiVa' and 'KiVa – skolens program mod mobning'. */
  ofLongerAtFront: 0.3,
} as const

/** How two names are the same in other words; null when they are not. */
export function likenessOf(a: NameWords, b: NameWords): Likeness | null {
  if (a.key === b.key) return { kind: 'same-name', share: 1, extra: [] }
  const match = matchOf(a.words, b.words)
  const [shorter, longer] = [Math.min(a.weight, b.weight), Math.max(a.weight, b.weight)]
  const share = match.shared / longer
  const extra = [...match.restOfA, ...match.restOfB].map(({ typed }) => typed)
  if (extra.length === 0) return { kind: match.isInOrder ? 'spelling' : 'word-order', share: 1, extra }
  if (match.shared < LIMITS.shared && share < LIMITS.ofLonger) return null
  if (match.shared / shorter < LIMITS.ofShorter) return null
  const restOfLonger = a.weight >= b.weight ? match.restOfA : match.restOfB
  const isAtFront = !restOfLonger.includes((a.weight >= b.weight ? a : b).words[0] ?? NO_WORD)
  return share >= (isAtFront ? LIMITS.ofLongerAtFront : LIMITS.ofLonger) ? { kind: 'extra-words', share, extra } : null
}

/** Whether each name has a word of one axis that the other has not: 'for mødre' and 'for fædre'. */
export function areApart(a: NameWords, b: NameWords, areSameRoles = false): boolean {
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
  readonly restOfA: readonly Word[]
  readonly restOfB: readonly Word[]
  readonly isInOrder: boolean
}

/** Pairs words first whole, then joined, then mistyped; last, the parts of those that are left. */
function matchOf(wordsA: readonly Word[], wordsB: readonly Word[]): Match {
  const [left, right] = [new Set(wordsA), new Set(wordsB)]
  let shared = 0
  const places: number[] = []
  const take = (ours: readonly Word[], theirs: readonly Word[]): void => {
    for (const each of ours) left.delete(each)
    for (const each of theirs) right.delete(each)
    shared += Math.max(weightOf(ours.flatMap(({ parts }) => parts)), weightOf(theirs.flatMap(({ parts }) => parts)))
    places.push(wordsB.indexOf(theirs[0] ?? NO_WORD))
  }
  for (const ours of wordsA) {
    const same = [...right].find(({ stem }) => stem === ours.stem)
    if (same !== undefined) take([ours], [same])
  }
  for (const [ours, theirs] of joined(wordsA, right)) take(ours, theirs)
  for (const [theirs, ours] of joined(wordsB, left)) take(ours, theirs)
  for (const ours of left) {
    const near = [...right].find((theirs) => mayBeMistyped(ours, theirs))
    if (near !== undefined) take([ours], [near])
  }
  const parts = matchParts([...left], [...right])
  const isInOrder = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
  return { ...parts, shared: shared + parts.shared, isInOrder }
}

/** Neighbours of one name that are one word in the other: 'Cool', 'Kids' and 'CoolKids'. */
function joined(words: readonly Word[], others: ReadonlySet<Word>): readonly (readonly [readonly Word[], readonly Word[]])[] {
  return [...others].flatMap((other) => {
    const run = runs(words).find((each) => each.map(({ folded }) => folded).join('') === other.folded)
    return run === undefined ? [] : [[run, [other]] as const]
  })
}

function runs(words: readonly Word[]): readonly (readonly Word[])[] {
  return words.flatMap((_, index) => [2, 3].map((size) => words.slice(index, index + size)).filter((run) => run.length > 1))
}

/** Two words that are both known are two words, however near: 'mødregruppe' and 'fædregruppe'. */
function mayBeMistyped(a: Word, b: Word): boolean {
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
    restOfA: wordsA.filter(({ parts }) => parts.some(({ stem }) => !inB.has(stem))),
    restOfB: wordsB.filter(({ parts }) => parts.some(({ stem }) => !inA.has(stem))),
  }
}
