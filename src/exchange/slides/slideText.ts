import { printable } from '../printable.ts'

/** A text as one line of a slide: what cannot be seen is left out, and a line break or a tab is a blank. */
export function slideLine(text: string): string {
  return printable(text.replaceAll(/[\t\r\n\u0085\u2028\u2029]+/g, ' '))
}

/** The lines of a text that may have several; none of them is empty. */
export function slideLines(text: string): readonly string[] {
  return text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => slideLine(line).trim())
    .filter((line) => line !== '')
}
