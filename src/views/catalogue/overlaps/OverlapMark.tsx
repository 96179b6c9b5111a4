import type { CatalogueWords } from '../catalogueWords.ts'
import './overlapMark.css'

/** Beside an intervention that may overlap with others: a sign and a word, wherever it is listed. */
export function OverlapMark({ words: { t } }: { readonly words: CatalogueWords }) {
  return (
    <span className="overlap-mark">
      <span className="overlap-disc" aria-hidden="true" />
      {t('overlaps:mark')}
    </span>
  )
}
