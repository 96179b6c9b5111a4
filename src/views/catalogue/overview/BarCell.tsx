export interface BarCellProps {
  readonly count: number
  /** The longest bar stands for as many. */
  readonly most: number
  readonly className?: string
}

/** A number, and a bar as long as it is large. */
export function BarCell({ count, most, className = '' }: BarCellProps) {
  return (
    <span className="bar-cell">
      <span className="bar-number">{count}</span>
      <span className="bar-room" aria-hidden="true">
        <span className={`bar ${className}`} style={{ inlineSize: `${(100 * count) / Math.max(1, most)}%` }} />
      </span>
    </span>
  )
}
