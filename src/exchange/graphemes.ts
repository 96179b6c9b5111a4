const segmenter = new Intl.Segmenter('da', { granularity: 'grapheme' })

/**
 * The beginning of a text, cut between characters as people see them: no emoji, flag or accent is torn.
 *
 * @param length - the most that is kept, in UTF-16 units
 */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text
  let end = 0
  // Two units more tell whether the last character goes on beyond the cut.
  for (const { index, segment } of segmenter.segment(text.slice(0, length + 2))) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

/** The characters of a text as people see them. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A text as it can stand in a message: the beginning of it, with '…' when something was cut off. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${startOf(text, length)}…`
}
