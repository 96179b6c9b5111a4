/**
 * How many letters are put in, left out, changed or swapped with their neighbour between two words (optimal string
 * alignment).
 *
 * @param limit - the largest distance that matters
 * @returns limit + 1 for anything above it
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [beforeLast, last] = [[0], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const changed = at(last, column - 1) + (isSame ? 0 : 1)
      const swapped = isSwapped ? at(beforeLast, column - 2) + 1 : Infinity
      current[column] = Math.min(changed, swapped, at(last, column) + 1, at(current, column - 1) + 1)
    }
    if (Math.min(...current) > limit) return limit + 1
    ;[beforeLast, last] = [last, current]
  }
  return Math.min(at(last, b.length), limit + 1)
}

/** Whether two words may be one, mistyped: never short ones, in which a letter is half the meaning. */
export function isMistyped(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5) return false
  const limit = shorter < 10 ? 1 : 2
  return editDistance(a, b, limit) <= limit
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
