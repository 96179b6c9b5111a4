/** What a spreadsheet would run as a formula, or what was guarded against that already. */
const RISKY = /^'*[=+\-@\t\r]/

const GUARDED = /^'+[=+\-@\t\r]/

/** A text as it may stand in a CSV file: with an apostrophe before what a spreadsheet would run. */
export function withGuard(text: string): string {
  return RISKY.test(text) ? `'${text}` : text
}

/** A text from a CSV file without the apostrophe that `withGuard` put there. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
