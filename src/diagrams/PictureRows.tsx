import type { Drawing } from './drawing.tsx'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { layoutRows, type RowCell, type RowPlace } from './rowsLayout.ts'
import type { FontWeight } from './textWidth.ts'

/** What stands in a cell: a drawing, or words with a smaller note below them. */
export type PictureCell = Drawing | { readonly text: string; readonly note?: string; readonly weight?: FontWeight }

export interface PictureColumn {
  readonly head: PictureCell
  /** In px. */
  readonly width: number
}

/** A table with drawings in it, such as a strip of votes for each component. */
export function pictureRows(
  columns: readonly PictureColumn[],
  rows: readonly (readonly PictureCell[])[],
  palette: Palette,
): Drawing {
  const layout = layoutRows({
    widths: columns.map(({ width }) => width),
    heads: columns.map(({ head }) => cellOf(head)),
    rows: rows.map((cells) => cells.map(cellOf)),
  })
  const { width, height, head } = layout
  const lines = layout.rows.map(({ y }) => `M0,${rounded(y)}H${width}`).join('')
  const element = (
    <g>
      <path d={lines} stroke={palette.line} strokeWidth={1} />
      {head.height > 0 && <Row place={head} cells={columns.map((column) => column.head)} palette={palette} />}
      {layout.rows.map((place, index) => (
        <Row key={place.y} place={place} cells={rows[index] ?? []} palette={palette} />
      ))}
    </g>
  )
  return { width, height, element }
}

function cellOf(cell: PictureCell): RowCell {
  return 'element' in cell ? { kind: 'drawing', size: cell } : { kind: 'words', ...cell }
}

interface RowProps {
  readonly place: RowPlace
  readonly cells: readonly PictureCell[]
  readonly palette: Palette
}

function Row({ place, cells, palette }: RowProps) {
  return (
    <g transform={`translate(0,${rounded(place.y)})`}>
      {place.cells.map(({ x, top, lines }, index) => {
        const cell = cells[index]
        if (!cell) return null
        if ('element' in cell) {
          return (
            <g key={x} transform={`translate(${rounded(x)},${rounded(top)})`}>
              {cell.element}
            </g>
          )
        }
        return lines.map(({ text, y, size, weight, isNote }) => (
          <text key={`${x} ${y}`} x={rounded(x)} y={rounded(y)} fontSize={size} fontWeight={weight} fill={isNote ? palette.muted : palette.ink}>
            {text}
          </text>
        ))
      })}
    </g>
  )
}
