const RANGE = /^(\D*)(\d+)([–-])(\d+)(\D*)$/

/**
 * Ranges that go on from one another as one, where room is scarce: '6–9 år' and '10–12 år' are '6–12 år'.
 *
 * Other texts stay as they are, and so does the order.
 */
export function joinedRanges(texts: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const text of texts) {
    const last = joined.at(-1)
    const both = last === undefined ? null : joinedRange(last, text)
    if (both === null) joined.push(text)
    else joined[joined.length - 1] = both
  }
  return joined
}

/** null where the second does not go on where the first ends. */
function joinedRange(first: string, next: string): string | null {
  const [, before = '', from = '', dash = '', to = '', after = ''] = RANGE.exec(first) ?? []
  const [, nextBefore, nextFrom, , nextTo = '', nextAfter] = RANGE.exec(next) ?? []
  const goesOn = from !== '' && Number(nextFrom) === Number(to) + 1
  return goesOn && before === nextBefore && after === nextAfter ? `${before}${from}${dash}${nextTo}${after}` : null
}
