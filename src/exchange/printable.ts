import { visible } from './invisible.ts'

/** What no XML file may hold, besides what is invisible. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu

/** A text as it goes to other programs that only show it: without what cannot be seen, and what they cannot read. */
export function printable(text: string): string {
  return visible(text).replaceAll(NO_CHARACTER, '')
}
