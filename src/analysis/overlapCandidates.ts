import { isMistyped } from './editDistance.ts'
import { WEIGHTS } from './lexicon.ts'
import { useKey } from './overlapFacts.ts'
import type { Profile } from './overlapProfile.ts'

/** What is done with two that are worth comparing, given by their places in the list; the first comes first in it. */
export type Visit = (one: number, other: number) => void

/** A word in more names than this says nothing of any of them. */
const MOST_BY_WORD = 80

/** With so many of one name, one method or one use, each is only held against the next ones. */
const MOST_NEIGHBOURS = 40

/** A use that more than this share is a whole field of work. */
const MOST_BY_USE = 150

/**
 * Visits what is worth comparing by name and method, instead of each with each: those that share a word that tells
 * something, a mistyped one too, or a method. Each two once.
 */
export function visitByName(profiles: readonly Profile[], visit: Visit): void {
  const twins = mistypedTwins(profiles)
  const byWord = blocksBy(profiles, (profile) => [
    ...nameKeys(profile),
    ...profile.words.words.flatMap(({ stem }) => twins.get(stem) ?? []),
  ])
  const byName = blocksBy(profiles, ({ words }) => [words.key])
  const byMethod = blocksBy(profiles, ({ methods }) => methods)
  visitPairs([...byWord.filter(({ length }) => length <= MOST_BY_WORD), ...byName, ...byMethod], profiles.length, visit)
}

/** Visits what may have the same use: those that are alike in all that must be alike. Each two once. */
export function visitByUse(profiles: readonly Profile[], visit: Visit): void {
  const blocks = blocksBy(profiles, ({ intervention }) => {
    const key = useKey(intervention)
    return key === null ? [] : [key]
  })
  visitPairs(blocks.filter(({ length }) => length <= MOST_BY_USE), profiles.length, visit)
}

/** Places in the list of what has one key, for each key that more than one has. */
function blocksBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>()
  for (const [place, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [place])
      // A name may have one key twice.
      else if (block.at(-1) !== place) block.push(place)
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1)
}

function visitPairs(blocks: readonly (readonly number[])[], size: number, visit: Visit): void {
  const blocksOf: (readonly number[])[][] = Array.from({ length: size }, () => [])
  for (const block of blocks) for (const place of block) blocksOf[place]?.push(block)
  // Who each was last visited by, so that two that meet in several blocks are visited once.
  const visitedBy = new Int32Array(size).fill(-1)
  for (const [one, own] of blocksOf.entries()) {
    for (const block of own) {
      const start = block.indexOf(one) + 1
      const end = block.length <= MOST_BY_USE ? block.length : Math.min(block.length, start + MOST_NEIGHBOURS)
      for (let at = start; at < end; at += 1) {
        const other = block[at] ?? one
        if (visitedBy[other] === one) continue
        visitedBy[other] = one
        visit(one, other)
      }
    }
  }
}

/** The words that tell something; for a name without any, its compounds and each two of its words. */
function nameKeys({ words: { words, joined: runs } }: Profile): readonly string[] {
  const parts = words.flatMap((word) => word.parts)
  const telling = parts.filter(({ weight }) => weight > WEIGHTS.form).map(({ stem }) => stem)
  const joined = [...runs.keys()]
  const whole = words.filter((word) => word.parts.length > 1 || isUnknown(word)).map(({ stem }) => stem)
  if (telling.length > 0) return [...telling, ...whole, ...joined]
  const stems = [...new Set(parts.map(({ stem }) => stem))].toSorted()
  const twos = stems.flatMap((one, index) => stems.slice(index + 1).map((other) => `${one} ${other}`))
  return [...whole, ...joined, ...twos]
}

/** For each word that may be another mistyped, a key that both have: the word that comes first by letters. */
function mistypedTwins(profiles: readonly Profile[]): ReadonlyMap<string, readonly string[]> {
  const words = profiles.flatMap(({ words: { words: all } }) => all).filter(({ stem }) => stem.length >= 5)
  const unknown = new Set(words.filter(isUnknown).map(({ stem }) => stem))
  const stems = new Set(words.map(({ stem }) => stem))
  const shortened = new Map<string, string[]>()
  for (const stem of stems) {
    for (const key of shortenedOf(stem)) {
      const same = shortened.get(key)
      if (same === undefined) shortened.set(key, [stem])
      else if (same.at(-1) !== stem) same.push(stem)
    }
  }
  const twins = new Map<string, Set<string>>()
  for (const near of shortened.values()) {
    for (const [index, one] of near.entries()) {
      for (const other of near.slice(index + 1)) {
        if (!(unknown.has(one) || unknown.has(other)) || !isMistyped(one, other)) continue
        const key = [one, other].toSorted().join('~')
        twins.set(one, (twins.get(one) ?? new Set()).add(key))
        twins.set(other, (twins.get(other) ?? new Set()).add(key))
      }
    }
  }
  return new Map([...twins].map(([stem, keys]) => [stem, [...keys]]))
}

function isUnknown({ parts }: Profile['words']['words'][number]): boolean {
  return parts.some(({ isKnown }) => !isKnown)
}

/** A word, and it with each one letter left out: two words one slip apart have one of these in common. */
function shortenedOf(stem: string): readonly string[] {
  return [stem, ...Array.from(stem, (_, index) => stem.slice(0, index) + stem.slice(index + 1))]
}
