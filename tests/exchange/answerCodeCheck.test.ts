import { describe, expect, it } from 'vitest'
import { isRight, sumsOf, suspectOf, withCheck } from '../../src/exchange/answerCodeCheck.ts'
import { codeLengthOf } from '../../src/exchange/answerCodeRoom.ts'

const SYMBOLS = Array.from({ length: 31 }, (_, index) => index + 1)

describe.each([4, 15, 16, 31, 40])('for %i components', (components) => {
  // The two symbols for the number of components are checked too.
  const length = 2 + codeLengthOf({ components, levels: 5 })

  it('no error in one or two symbols has zero sums; the code is linear, so this covers all codes', () => {
    expect(length).toBeLessThanOrEqual(31)
    // What an error adds to the sums: those of the error alone.
    const added = Array.from({ length }, (_, place) => SYMBOLS.map((error) => sumsOf(errorAt(place, error))))
    let errors = 0
    let unseen = 0
    for (const [place, here] of added.entries()) {
      for (const one of here) {
        errors += 1
        if (isRight(one)) unseen += 1
        for (const other of added.slice(place + 1).flat()) {
          errors += 1
          if (isRight({ plain: one.plain ^ other.plain, weighted: one.weighted ^ other.weighted })) unseen += 1
        }
      }
    }
    expect(unseen).toBe(0)
    expect(errors).toBe(31 * length + (31 * 31 * length * (length - 1)) / 2)
  })

  it('an error in one symbol is found at its place', () => {
    const places = Array.from({ length }, (_, place) => place)
    const found = places.filter((place) => SYMBOLS.every((error) => suspectOf(sumsOf(errorAt(place, error))) === place))
    expect(found).toEqual(places)
  })
})

it('addition is exclusive or: the sums of two errors together are those of each, added', () => {
  const [one, other] = [sumsOf([7, 0, 21]), sumsOf([3, 19, 0])]
  expect(sumsOf([7 ^ 3, 19, 21])).toEqual({ plain: one.plain ^ other.plain, weighted: one.weighted ^ other.weighted })
})

it.each([
  // By hand: M = 1, S0 = S1 = 1, so c0 = (1 + 4) / (2 + 4) = 5/6 = 2^5 / 2^19 = 2^17 = 19, c1 = 1 + 19 = 18.
  { data: [1], check: [19, 18] },
  { data: [0, 0], check: [0, 0] },
])('$data is checked by $check', ({ data, check }) => {
  expect(withCheck(data)).toEqual([...data, ...check])
  expect(isRight(sumsOf(withCheck(data)))).toBe(true)
})

it('without an error, or with a swap, no single symbol is suspect', () => {
  expect(suspectOf(sumsOf(withCheck([4, 9, 2])))).toBeNull()
  const [first = 0, second = 0, ...rest] = withCheck([4, 9, 2])
  expect(suspectOf(sumsOf([second, first, ...rest]))).toBeNull()
})

function errorAt(place: number, error: number): readonly number[] {
  return [...Array<number>(place).fill(0), error]
}
