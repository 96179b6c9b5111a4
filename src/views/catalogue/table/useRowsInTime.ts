import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Intervention } from '../../../model/intervention.ts'

/** What stands above the rows, and the least height of one, in CSS px. */
const HEAD = 280
const ROW = 50
/** As many as are drawn without a delay on a slow machine. */
const NEXT = 12
/** How long a search may rest before the rows out of sight follow, in milliseconds. */
const REST = 600

export interface RowsInTime {
  /** Those in sight. */
  readonly first: readonly Intervention[]
  /** Those below. */
  readonly rest: readonly Intervention[]
  /** They are of the last search still, and must not be seen. */
  readonly isRestHidden: boolean
}

/** What the rows are of. */
export interface RowsOf {
  /** What the search and the filter let through. */
  readonly found: readonly Intervention[]
  readonly interventions: readonly Intervention[]
}

/**
 * The rows of a page as they are drawn by now: those in sight at once, and the others bit by bit once the typing rests.
 * Another page, another order and what is changed in a row show in all of them at once.
 */
export function useRowsInTime(rows: readonly Intervention[], { found, interventions }: RowsOf): RowsInTime {
  const [most] = useState(() => Math.ceil((innerHeight - HEAD) / ROW) + 1)
  const [drawn, setDrawn] = useState({ rows, found, interventions, count: 0 })
  const isSearched = drawn.found !== found && drawn.interventions === interventions
  const goal = Math.max(0, rows.length - most)
  // A short page in between must not begin with few again: a row that moves to a full one is to be found there.
  const count = Math.max(Math.min(goal, drawn.count + NEXT), isSearched ? 0 : drawn.count)
  const isDone = drawn.rows === rows && drawn.found === found && drawn.count >= goal
  useEffect(() => {
    if (isDone) return undefined
    const draw = () => startTransition(() => setDrawn({ rows, found, interventions, count }))
    if (!isSearched) return draw()
    const timer = setTimeout(draw, REST)
    return () => clearTimeout(timer)
  }, [isDone, isSearched, rows, found, interventions, count])
  const source = isSearched ? drawn.rows : rows
  return {
    first: useMemo(() => rows.slice(0, most), [rows, most]),
    rest: useMemo(() => source.slice(most, most + drawn.count), [source, most, drawn.count]),
    isRestHidden: isSearched,
  }
}
