/** What has been seen so far, and when. */
export interface Seen {
  /** The text that was reported last; null before any. */
  readonly last: string | null
  /** When each text was last in the picture, in milliseconds. */
  readonly at: ReadonlyMap<string, number>
}

/** One kind of outcome, and how often it was. */
export interface Outcome {
  readonly text: string
  readonly count: number
}

export const NOTHING_SEEN: Seen = { last: null, at: new Map() }

/** How long a code may be lost from sight and still be the same showing, in milliseconds: hands shake. */
const SHOWING = 3000

/**
 * Which texts of a picture are newly seen: neither the one reported last, nor one that has been in sight all along,
 * as when two people hold their codes up at once.
 *
 * @param now - in milliseconds
 */
export function look(seen: Seen, texts: readonly string[], now: number): { readonly fresh: readonly string[]; readonly seen: Seen } {
  const isFresh = (text: string): boolean => text !== seen.last && now - (seen.at.get(text) ?? -Infinity) > SHOWING
  const fresh = [...new Set(texts)].filter(isFresh)
  const kept = [...seen.at].filter(([, at]) => now - at <= SHOWING)
  const at = new Map([...kept, ...texts.map((text) => [text, now] as const)])
  return { fresh, seen: { last: fresh.at(-1) ?? seen.last, at } }
}

/** Counts an outcome, the newest first; outcomes are alike when their words are. */
export function withOutcome(outcomes: readonly Outcome[], text: string): readonly Outcome[] {
  const count = outcomes.find((each) => each.text === text)?.count ?? 0
  return [{ text, count: count + 1 }, ...outcomes.filter((each) => each.text !== text)]
}
