import { useMemo } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import { CELL_TEXT, layoutMatrix, middleOf, type MatrixLayout, type MatrixRequest, type MatrixSpan } from './matrixLayout.ts'
import { matrixColours, type MatrixTone } from './matrixTone.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface MatrixCell {
  /** The count, or the word for a gap. */
  readonly text: string
  readonly tone: MatrixTone
}

export interface MatrixDiagramProps extends MatrixRequest {
  /** The whole accessible sentence. */
  readonly label: string
  /** Row by row. */
  readonly cells: readonly (readonly MatrixCell[])[]
  readonly rowTotals: readonly string[]
  readonly columnTotals: readonly string[]
  /** Of everything that is counted. */
  readonly sum: string
  readonly palette: Palette
}

/** A table of counts: the more, the darker; a gap is a dashed box with a word in it. */
export function MatrixDiagram({ label, cells, palette, ...props }: MatrixDiagramProps) {
  const { rowClass, columnClass, rows, columns, total } = props
  const layout = useMemo(() => layoutMatrix({ rowClass, columnClass, rows, columns, total }), [rowClass, columnClass, rows, columns, total])
  return (
    <svg {...drawingFrame(layout)} role="img" aria-label={label}>
      <Heads layout={layout} palette={palette} />
      {layout.rows.map((row, down) => (
        <g key={row.start}>
          {layout.columns.map((column, across) => {
            const cell = cells[down]?.[across]
            return cell && <Cell key={column.start} cell={cell} place={[column, row]} palette={palette} />
          })}
        </g>
      ))}
      <Totals {...props} layout={layout} palette={palette} />
    </svg>
  )
}

interface PartProps {
  readonly layout: MatrixLayout
  readonly palette: Palette
}

function Heads({ layout: { lines }, palette }: PartProps) {
  return (
    <g>
      {lines.map(({ text, x, y, size, weight, anchor }) => (
        <text key={`${x} ${y}`} x={rounded(x)} y={rounded(y)} textAnchor={anchor} fontSize={size} fontWeight={weight} fill={weight === 600 ? palette.ink : palette.body}>
          {text}
        </text>
      ))}
    </g>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  /** Its column and its row. */
  readonly place: readonly [MatrixSpan, MatrixSpan]
  readonly palette: Palette
}

function Cell({ cell: { text, tone }, place: [column, row], palette }: CellProps) {
  const { words, ...outline } = matrixColours(tone, palette)
  const inset = outline.strokeWidth / 2
  return (
    <>
      <rect
        x={rounded(column.start + inset)}
        y={rounded(row.start + inset)}
        width={rounded(column.length - 2 * inset)}
        height={rounded(row.length - 2 * inset)}
        rx={4}
        {...outline}
      />
      <Figure x={middleOf(column)} y={middleOf(row)} text={text} weight={tone === 'gap' ? 400 : 600} fill={words} />
    </>
  )
}

type TotalsProps = PartProps & Pick<MatrixDiagramProps, 'rowTotals' | 'columnTotals' | 'sum'>

/** Beside and below the cells, beyond a line. */
function Totals({ layout, rowTotals, columnTotals, sum, palette }: TotalsProps) {
  const { columns, rows, totalColumn, totalRow, width, height } = layout
  const [x, y] = [middleOf(totalColumn), middleOf(totalRow)]
  const top = rows[0]?.start ?? 0
  return (
    <g>
      <path d={`M0,${rounded(totalRow.start - 4)}H${width}M${rounded(totalColumn.start - 4)},${rounded(top)}V${height}`} stroke={palette.edge} strokeWidth={1} fill="none" />
      {rows.map((row, index) => (
        <Figure key={row.start} x={x} y={middleOf(row)} text={rowTotals[index] ?? ''} weight={600} fill={palette.ink} />
      ))}
      {columns.map((column, index) => (
        <Figure key={column.start} x={middleOf(column)} y={y} text={columnTotals[index] ?? ''} weight={600} fill={palette.ink} />
      ))}
      <Figure x={x} y={y} text={sum} weight={600} fill={palette.ink} />
    </g>
  )
}

interface FigureProps {
  readonly x: number
  /** Of its middle. */
  readonly y: number
  readonly text: string
  readonly weight: 400 | 600
  readonly fill: string
}

function Figure({ x, y, text, weight, fill }: FigureProps) {
  return (
    <text x={rounded(x)} y={rounded(y + 0.35 * CELL_TEXT)} textAnchor="middle" fontSize={CELL_TEXT} fontWeight={weight} fill={fill}>
      {text}
    </text>
  )
}
