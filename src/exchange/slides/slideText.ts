import { visible } from '../invisible.ts'

/** What no XML file may hold, besides what is invisible. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu

/** A text as one line of a slide: what cannot be seen is left out, and a line break or a tab is a blank. */
export function slideLine(text: string): string {
  return visible(text.replaceAll(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')).replaceAll(NO_CHARACTER, '')
}

/** The lines of a text that may have several; none of them is empty. */
export function slideLines(text: string): readonly string[] {
  return text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => slideLine(line).trim())
    .filter((line) => line !== '')
}
