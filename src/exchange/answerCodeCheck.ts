/**
 * Check characters over GF(32) with x⁵ + x² + 1: a Reed–Solomon code of distance 3 for at most 31 symbols.
 * No one or two wrong symbols go unseen, wherever they stand.
 */

/** 2 to the power of the index. */
const POWERS = [
  1, 2, 4, 8, 16, 5, 10, 20, 13, 26, 17, 7, 14, 28, 29, 31, 27, 19, 3, 6, 12, 24, 21, 15, 30, 25, 23, 11, 22, 9, 18,
] as const

const ORDER = POWERS.length

const LOGS: ReadonlyMap<number, number> = new Map(POWERS.map((power, exponent) => [power, exponent]))

/** Both are 0 for a right code. */
export interface Sums {
  readonly plain: number
  /** Each symbol times 2 to the power of its place. */
  readonly weighted: number
}

/** @param symbols - 0 to 31 each, at most 31 of them, check symbols included */
export function sumsOf(symbols: readonly number[]): Sums {
  let [plain, weighted] = [0, 0]
  for (const [place, symbol] of symbols.entries()) {
    plain ^= symbol
    weighted ^= times(symbol, powerOf(place))
  }
  return { plain, weighted }
}

export function isRight({ plain, weighted }: Sums): boolean {
  return plain === 0 && weighted === 0
}

/** The symbols with the two check symbols after them. */
export function withCheck(data: readonly number[]): readonly number[] {
  const { plain, weighted } = sumsOf(data)
  const [here, next] = [powerOf(data.length), powerOf(data.length + 1)]
  const first = over(weighted ^ times(plain, next), here ^ next)
  return [...data, first, plain ^ first]
}

/** The one place, from 0, where a single wrong symbol would explain the sums, perhaps beyond the code. Null: none. */
export function suspectOf({ plain, weighted }: Sums): number | null {
  const [from, to] = [LOGS.get(plain), LOGS.get(weighted)]
  return from === undefined || to === undefined ? null : (to - from + ORDER) % ORDER
}

function powerOf(exponent: number): number {
  return POWERS[exponent % ORDER] ?? 1
}

function times(a: number, b: number): number {
  const [logA, logB] = [LOGS.get(a), LOGS.get(b)]
  // Zero has no logarithm.
  return logA === undefined || logB === undefined ? 0 : powerOf(logA + logB)
}

function over(a: number, b: number): number {
  return times(a, powerOf(ORDER - (LOGS.get(b) ?? 0)))
}
