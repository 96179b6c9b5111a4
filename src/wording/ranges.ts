const RANGE = /^(\D*)(\d+)([–-])(\d+)(\D*)$/

/** Ranges that go on from one another as one, where room is scarce: '6–9 år' and '10–12 år' are '6–12 år'; others stay as they are. */
export function joinedRanges(texts: readonly string[]): readonly string[] {
  return texts.reduce<readonly string[]>((joined, text) => {
    const last = joined.at(-1)
    const both = last === undefined ? null : joinedRange(last, text)
    return both === null ? [...joined, text] : [...joined.slice(0, -1), both]
  }, [])
}

function joinedRange(first: string, next: string): string | null {
  const [, before = '', from = '', dash = '', to = '', after = ''] = RANGE.exec(first) ?? []
  const [, nextBefore, nextFrom, , nextTo = '', nextAfter] = RANGE.exec(next) ?? []
  const goesOn = from !== '' && Number(nextFrom) === Number(to) + 1
  return goesOn && before === nextBefore && after === nextAfter ? `${before}${from}${dash}${nextTo}${after}` : null
}
