/** More than any one picture asks, and little to keep. */
const MOST = 4000

/**
 * A pure function that works out each answer once: the same texts are placed anew with every key of a search.
 *
 * @param keyOf - tells one question from another
 * @param most - so many answers are kept; then it begins anew
 */
export function remembered<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
  keyOf: (...asked: Asked) => string,
  most = MOST,
): (...asked: Asked) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (...asked) => {
    const key = keyOf(...asked)
    const found = known.get(key)
    if (found) return found.answer
    if (known.size >= most) known.clear()
    const answer = work(...asked)
    known.set(key, { answer })
    return answer
  }
}
