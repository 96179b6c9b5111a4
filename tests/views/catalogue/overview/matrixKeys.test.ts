import { describe, expect, it } from 'vitest'
import { cellAfter } from '../../../../src/views/catalogue/overview/matrixKeys.ts'

describe('from the cell in row 1 and column 1 of three rows and four columns', () => {
  it.each([
    ['ArrowLeft', [1, 0]],
    ['ArrowRight', [1, 2]],
    ['ArrowUp', [0, 1]],
    ['ArrowDown', [2, 1]],
    ['Home', [1, 0]],
    ['End', [1, 3]],
    ['Ctrl+Home', [0, 0]],
    ['Ctrl+End', [2, 3]],
    ['Enter', null],
    ['toString', null],
  ] as const)('%s leads to %j', (key, place) => {
    expect(cellAfter(key, [1, 1], [3, 4])).toEqual(place)
  })
})

it('stops at the edges', () => {
  expect(cellAfter('ArrowUp', [0, 0], [3, 4])).toEqual([0, 0])
  expect(cellAfter('ArrowRight', [2, 3], [3, 4])).toEqual([2, 3])
})
