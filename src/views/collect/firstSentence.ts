/** The first sentence of a text, for where there is room for one line; all of it when it is one sentence. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? ''
}
