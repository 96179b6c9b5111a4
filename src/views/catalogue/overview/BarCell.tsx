import { formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

export interface BarCellProps {
  /** null: not told. */
  readonly count: number | null
  /** The longest bar stands for as many. */
  readonly most: number
  readonly words: Pick<CatalogueWords, 'language'>
  readonly className?: string
}

/** A number, and a bar as long as it is large. */
export function BarCell({ count, most, words, className = '' }: BarCellProps) {
  return (
    <span className="count-cell">
      <span className="count-number">{count === null ? '–' : formatNumber(count, words.language)}</span>
      <span className="count-room" aria-hidden="true">
        <span className={`count-bar ${className}`} style={{ inlineSize: `${(100 * (count ?? 0)) / Math.max(1, most)}%` }} />
      </span>
    </span>
  )
}
