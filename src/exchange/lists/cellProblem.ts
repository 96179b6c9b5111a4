/**
 * 'error': the row cannot come in. 'question': the user is to say what it means; until then nothing stands in its place.
 * 'warning': it comes in, but not quite as it stands there.
 */
export type CellWeight = 'error' | 'question' | 'warning'

export type CellProblemKind =
  // Errors
  | 'missing' // a name or a step
  | 'too-long' // `size`, in characters
  | 'too-many' // more items in a cell, or cells in a row, than `size.limit`
  // Questions; of a step, errors
  | 'unknown' // no term, step or kind is called so
  | 'several' // more than one where there can be one only
  | 'damage' // what a spreadsheet has made of it: '1. feb' for '1-2', '#REF!'
  | 'not-number'
  | 'not-whole' // a number with decimals where there are none
  | 'out-of-range' // from `size.length` to `size.limit`
  | 'ambiguous' // '1.200': 1200 or 1,2; read the Danish way until the user says
  | 'not-yes-no'
  // Warnings
  | 'partly-read' // a number or a year among other words
  | 'widened' // an age of which the age bands hold more, or less
  | 'other-model' // 'selektiv': kinds of prevention by another division
  | 'no-address' // left out
  | 'completed' // 'www.vejen.dk': with https:// before it
  | 'line-break' // line breaks and tabs in a name are blanks now
  | 'invisible' // characters that cannot be seen, kept as they are
  | 'too-few' // cells in a row: the others are empty

export interface CellProblem {
  readonly weight: CellWeight
  readonly kind: CellProblemKind
  /** What stands there, of a text that is too long the beginning. The user says by it what it means. */
  readonly found: string
  /** The id of what is most probably meant. */
  readonly suggestion: string | null
  readonly size: { readonly length: number; readonly limit: number } | null
}

/** What became of a cell. */
export interface CellReading<T> {
  readonly value: T
  readonly problems: readonly CellProblem[]
}

export function read<T>(value: T, ...problems: readonly CellProblem[]): CellReading<T> {
  return { value, problems }
}

export function cellProblem(weight: CellWeight, kind: CellProblemKind, found: string): CellProblem {
  return { weight, kind, found, suggestion: null, size: null }
}
