import { Icon } from '../../../ui/Icon.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import './overlaps.css'

/** Beside an intervention that may overlap with others: a sign and a word, wherever it is listed. */
export function OverlapMark({ words: { t } }: { readonly words: CatalogueWords }) {
  return (
    <span className="overlap-mark">
      <Icon name="warning" />
      {t('overlaps:mark')}
    </span>
  )
}
