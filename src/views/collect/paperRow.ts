/** What is wrong with a row of digits, and where. */
export type RowProblem =
  /** No level of the scale, at the place of a component, from 0. */
  | { readonly kind: 'digit'; readonly place: number; readonly character: string; readonly start: number; readonly end: number }
  | { readonly kind: 'missing' | 'extra'; readonly count: number }
  /** Nothing but 0: nobody's answers. */
  | { readonly kind: 'empty' }

/** A row of digits, one for each component, as far as it has been typed. */
export interface Row {
  /** The typed characters in their order, at most as many as there are components. */
  readonly cells: readonly string[]
  /** A wrong digit is told as soon as it is typed, the rest once the row is to be taken. */
  readonly problem: RowProblem | null
  /** 0 is no vote. Only to be used without a problem. */
  readonly values: readonly number[]
}

/** Reads a row; spaces and dashes between digits mean nothing. @param levels - of the scale: its digits are 0 to that */
export function readRow(text: string, count: number, levels: number): Row {
  const signs = signsOf(text)
  const wrong = signs.findIndex(({ character }) => !isDigit(character, levels))
  const values = signs.map(({ character }) => Number(character))
  const cells = signs.slice(0, count).map(({ character }) => character)
  const at = signs[wrong]
  if (at !== undefined && wrong < count) {
    const { character, index } = at
    const problem = { kind: 'digit', place: wrong, character, start: index, end: index + character.length } as const
    return { cells, problem, values }
  }
  return { cells, problem: wholeProblem(values, count), values }
}

function wholeProblem(values: readonly number[], count: number): RowProblem | null {
  if (values.length < count) return { kind: 'missing', count: count - values.length }
  if (values.length > count) return { kind: 'extra', count: values.length - count }
  return values.every((value) => value === 0) ? { kind: 'empty' } : null
}

/** The component whose digit the cursor stands before, or is to be typed next, from 0; null behind the last. */
export function placeAt(text: string, caret: number, count: number): number | null {
  const place = signsOf(text).filter(({ index }) => index < caret).length
  return place < count ? place : null
}

function signsOf(text: string) {
  return Array.from(text.matchAll(/[^\s\p{Pd}.,;]/gu), ({ 0: character, index }) => ({ character, index }))
}

function isDigit(character: string, levels: number): boolean {
  return /^\d$/.test(character) && Number(character) <= levels
}
