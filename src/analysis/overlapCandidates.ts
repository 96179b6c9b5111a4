import { grouped } from '../model/grouped.ts'
import { isMistyped } from './editDistance.ts'
import { joinedStem } from './nameLikeness.ts'
import { useKey } from './overlapFacts.ts'
import type { Profile } from './overlapProfile.ts'

/** Two places in a list, the smaller first. */
export type Places = readonly [number, number]

/** A word in more names than this says nothing of any of them. */
const MOST_BY_WORD = 80

/** With so many of one name, one method or one use, each is only held against the next ones. */
const MOST_NEIGHBOURS = 40

/** A use that more than this share is a whole field of work. */
const MOST_BY_USE = 150

/**
 * Which interventions are worth comparing by name and method, instead of each with each: those that share a word that
 * tells something, a mistyped one too, or a method.
 */
export function candidatesByName(profiles: readonly Profile[]): readonly Places[] {
  const twin = mistypedTwins(profiles)
  const blocks = blocksBy(profiles, (profile) => {
    const stems = nameKeys(profile)
    return [...stems, ...stems.flatMap((stem) => twin.get(stem) ?? [])].map((stem) => `word ${stem}`)
  })
  const byWord = blocks.filter(({ length }) => length <= MOST_BY_WORD)
  const byWhole = blocksBy(profiles, ({ words, methods }) => [
    `name ${words.key}`,
    ...methods.map((method) => `method ${method}`),
  ])
  return pairsIn([...byWord, ...byWhole], profiles.length)
}

/** Which may have the same use: those that are alike in all that must be alike. */
export function candidatesByUse(profiles: readonly Profile[]): readonly Places[] {
  const blocks = blocksBy(profiles, ({ intervention }) => [useKey(intervention) ?? []].flat())
  return pairsIn(blocks.filter(({ length }) => length <= MOST_BY_USE), profiles.length, MOST_BY_USE)
}

function blocksBy(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => readonly string[],
): readonly (readonly number[])[] {
  const keyed = profiles.flatMap((profile, place) => [...new Set(keysOf(profile))].map((key) => ({ key, place })))
  return [...grouped(keyed, ({ key }) => key).values()]
    .filter(({ length }) => length > 1)
    .map((block) => block.map(({ place }) => place))
}

/** Each two once, though they may meet in several blocks. */
function pairsIn(
  blocks: readonly (readonly number[])[],
  size: number,
  neighbours = MOST_NEIGHBOURS,
): readonly Places[] {
  const met = new Set<number>()
  for (const block of blocks) {
    const reach = block.length <= MOST_BY_WORD ? block.length : neighbours
    for (const [index, one] of block.entries()) {
      for (const other of block.slice(index + 1, index + 1 + reach)) met.add(one * size + other)
    }
  }
  return [...met].map((pair) => [Math.floor(pair / size), pair % size])
}

/** The words that tell something; for a name without any, its compounds and each two of its words. */
function nameKeys({ words: { words } }: Profile): readonly string[] {
  const parts = words.flatMap((word) => word.parts)
  const telling = parts.filter(({ weight }) => weight > 0.25).map(({ stem }) => stem)
  const joined = words.flatMap((_, place) => [2, 3].map((size) => joinedStem(words.slice(place, place + size))))
  const whole = words.map(({ stem }) => stem).filter(({ length }) => length > 4)
  if (telling.length > 0) return [...telling, ...whole, ...joined]
  const stems = [...new Set(parts.map(({ stem }) => stem))].toSorted()
  const twos = stems.flatMap((one, index) => stems.slice(index + 1).map((other) => `${one} ${other}`))
  return [...whole, ...joined, ...twos]
}

/** For each word that may be another mistyped, a key that both have: the word that comes first by letters. */
function mistypedTwins(profiles: readonly Profile[]): ReadonlyMap<string, readonly string[]> {
  const words = profiles.flatMap(({ words: { words: all } }) => all)
  const stems = [...new Set(words.filter(isUnknown).map(({ stem }) => stem))].filter(({ length }) => length >= 5)
  const shortened = stems.flatMap((stem) => shortenedOf(stem).map((key) => ({ key, stem })))
  const twins = new Map<string, Set<string>>()
  for (const near of grouped(shortened, ({ key }) => key).values()) {
    for (const [index, { stem: one }] of near.entries()) {
      for (const { stem: other } of near.slice(index + 1)) {
        if (one === other || !isMistyped(one, other)) continue
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
