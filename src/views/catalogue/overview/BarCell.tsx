export interface BarCellProps {
  /** null: not told. */
  readonly count: number | null
  /** The longest bar stands for as many. */
  readonly most: number
  readonly className?: string
}

/** A number, and a bar as long as it is large. */
export function BarCell({ count, most, className = '' }: BarCellProps) {
  return (
    <span className="count-cell">
      <span className="count-number">{count ?? '–'}</span>
      <span className="count-room" aria-hidden="true">
        <span className={`count-bar ${className}`} style={{ inlineSize: `${(100 * (count ?? 0)) / Math.max(1, most)}%` }} />
      </span>
    </span>
  )
}
