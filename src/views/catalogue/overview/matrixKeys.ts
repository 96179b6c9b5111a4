import type { KeyboardEvent } from 'react'

/** A cell by its row and its column, from 0. */
export type CellPlace = readonly [row: number, column: number]

export function cellId([row, column]: CellPlace): string {
  return `matrix-cell-${row}-${column}`
}

/** Goes to the next cell where a key means that. */
export function goByKey(event: KeyboardEvent, from: CellPlace, size: CellPlace): void {
  if (event.altKey || event.metaKey || event.shiftKey) return
  const next = cellAfter(event.ctrlKey ? `Ctrl+${event.key}` : event.key, from, size)
  if (!next) return
  event.preventDefault()
  document.getElementById(cellId(next))?.focus()
}

/**
 * Where a key leads from a cell; it stops at the edges.
 *
 * @param size - how many rows and columns there are
 * @returns null when the key leads nowhere
 * @see WAI-ARIA Authoring Practices, "Grid", for the keys
 */
export function cellAfter(key: string, [row, column]: CellPlace, [rows, columns]: CellPlace): CellPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  const places: Readonly<Record<string, CellPlace>> = {
    ArrowLeft: [row, Math.max(0, column - 1)],
    ArrowRight: [row, Math.min(lastColumn, column + 1)],
    ArrowUp: [Math.max(0, row - 1), column],
    ArrowDown: [Math.min(lastRow, row + 1), column],
    Home: [row, 0],
    End: [row, lastColumn],
    'Ctrl+Home': [0, 0],
    'Ctrl+End': [lastRow, lastColumn],
  }
  return (Object.hasOwn(places, key) ? places[key] : null) ?? null
}
