import { useMemo } from 'react'
import { valuesFiltered } from '../../../analysis/catalogueFilter.ts'
import { holesOf, isPaused, matrixOf, type MatrixAxis, type MatrixWithGaps } from '../../../analysis/matrix.ts'
import type { PartProps } from '../partProps.ts'
import { axesOf, countsPaused, valuesLeft } from './matrixPlace.ts'

/** All that the matrix and what is said of it are made of. */
export interface MatrixView extends MatrixWithGaps {
  /** How many are left out because they are on pause. */
  readonly paused: number
  /** Whether a filter or a search is on, so that nothing can be said of all interventions. */
  readonly isNarrowed: boolean
}

export function useMatrix({ found, place, words }: Pick<PartProps, 'found' | 'place' | 'words'>): MatrixView {
  const { rows, columns, filter } = place
  const paused = countsPaused(place)
  const isSearched = place.search.trim() !== ''
  return useMemo(() => {
    const isNarrowed = isSearched || valuesFiltered(filter).length > 0
    const [first, second] = axesOf({ rows, columns })
    const axis = (by: MatrixAxis['by']): MatrixAxis => {
      const values = valuesLeft(words.valuesInOrder(by), by, filter)
      // Where they do not count, nobody misses them.
      return { by, values: by === 'statuses' && !paused ? values.filter((status) => !isPaused({ status })) : values }
    }
    const axes = [axis(first), axis(second)] as const
    const counted = paused ? found : found.filter((each) => !isPaused(each))
    const matrix = matrixOf(counted, axes, words.canonical)
    return { axes, matrix, gaps: holesOf(matrix, axes), paused: found.length - counted.length, isNarrowed }
  }, [found, words, rows, columns, paused, filter, isSearched])
}
