import { visible } from '../invisible.ts'

/** With which a spreadsheet begins to run what a cell holds, though nothing else stands before it. */
const AT_ONCE = /^[=+\-@\t\r]/

/** And what some of them take for the same, for they read no blanks, no invisible characters and no other widths. */
const SIGN = /^[=+\-@]/

const APOSTROPHES = /^'+/

/** A text as it may stand in a CSV file: with an apostrophe before what a spreadsheet would run. */
export function withGuard(text: string): string {
  return isRisky(text) ? `'${text}` : text
}

/** A text from a CSV file without the apostrophe that `withGuard` put there. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && isRisky(text) ? text.slice(1) : text
}

/** The same of a text and of the text behind apostrophes, so that what was guarded comes back letter for letter. */
function isRisky(text: string): boolean {
  const behind = text.replace(APOSTROPHES, '')
  return AT_ONCE.test(behind) || SIGN.test(visible(behind).normalize('NFKC').trimStart())
}
