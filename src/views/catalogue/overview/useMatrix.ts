import { useMemo } from 'react'
import { holesOf, isPaused, matrixOf, type Matrix, type MatrixAxis, type MatrixHoles } from '../../../analysis/matrix.ts'
import type { PartProps } from '../partProps.ts'
import { axesOf, valuesLeft } from './matrixPlace.ts'

/** All that the matrix and what is said of it are made of. */
export interface MatrixView {
  readonly axes: readonly [MatrixAxis, MatrixAxis]
  readonly matrix: Matrix
  readonly gaps: MatrixHoles
  /** How many are left out because they are on pause. */
  readonly paused: number
}

export function useMatrix({ found, place, words }: Pick<PartProps, 'found' | 'place' | 'words'>): MatrixView {
  const { rows, columns, paused, filter } = place
  return useMemo(() => {
    const [first, second] = axesOf({ rows, columns })
    const axis = (by: MatrixAxis['by']): MatrixAxis => {
      const values = valuesLeft(words.valuesInOrder(by), by, filter)
      // Where they do not count, nobody misses them.
      return { by, values: by === 'statuses' && !paused ? values.filter((status) => !isPaused({ status })) : values }
    }
    const axes = [axis(first), axis(second)] as const
    const counted = paused ? found : found.filter((each) => !isPaused(each))
    const matrix = matrixOf(counted, axes, words.canonical)
    return { axes, matrix, gaps: holesOf(matrix, axes), paused: found.length - counted.length }
  }, [found, words, rows, columns, paused, filter])
}
