/** What a name could be known by among others, the best first; null where it has no such thing. */
const WAYS: readonly ((name: string, others: readonly string[]) => string | null)[] = [
  // '0–2' of '0–2 år', '§30' of 'Barnets lov § 30'.
  (name) => /^\d{1,2}(?:[–-]\d{1,2})?(?!\d)/.exec(name)?.[0] ?? null,
  (name) => /§ ?(\d{1,3})(?!\d)/.exec(name)?.[0].replace(' ', '') ?? null,
  (name) => lettersOf(name, 1),
  (name) => lettersOf(name, 2),
  (name) => initialsOf(name),
  (name, others) => differing(name, others),
  (name) => lettersOf(name, 3),
]

/**
 * A short sign for each of some names, all different: a letter or two, or the years of an age.
 *
 * Names that no letters tell apart get numbers.
 */
export function signsOf(names: readonly string[]): readonly string[] {
  const signs = new Map<number, string>()
  for (const way of WAYS) {
    const open = [...names.entries()].flatMap(([index, name]) => {
      const sign = signs.has(index) ? null : way(name, names)
      return sign === null ? [] : [{ index, sign }]
    })
    const taken = new Set(signs.values())
    for (const { index, sign } of open) {
      const isAlone = open.every((other) => other.index === index || other.sign !== sign)
      if (isAlone && !taken.has(sign)) signs.set(index, sign)
    }
  }
  const taken = new Set(signs.values())
  return names.map((_, index) => signs.get(index) ?? freeNumber(taken))
}

/** The least number that is no sign yet; it is one from now on. */
function freeNumber(taken: Set<string>): string {
  let number = 1
  while (taken.has(String(number))) number += 1
  taken.add(String(number))
  return String(number)
}

function lettersOf(name: string, count: number): string | null {
  const letters = /\p{L}+/u.exec(name)?.[0].slice(0, count)
  return letters?.length === count ? capital(letters) : null
}

/** The first letter, and the one from which on no other name is the same: 'Sh' and 'Sp' of two that begin alike. */
function differing(name: string, others: readonly string[]): string | null {
  const shared = Math.max(...others.map((other) => (other === name ? 0 : sharedLength(name, other))))
  const letter = name.charAt(shared)
  return shared > 1 && /\p{L}/u.test(letter) ? capital(name.charAt(0) + letter) : null
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1
  return length
}

function initialsOf(name: string): string | null {
  const words = [...name.matchAll(/\p{L}+/gu)].map(([word]) => word.charAt(0))
  const [first, last] = [words[0], words.at(-1)]
  return first && last && words.length > 1 ? (first + last).toUpperCase() : null
}

function capital(word: string): string {
  const isAcronym = word === word.toUpperCase()
  return isAcronym ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
