import type { CatalogueWords } from '../catalogueWords.ts'
import { focusAdd } from './rowFocus.ts'

export interface RestoreListProps {
  readonly words: CatalogueWords
  /** What happens to what has been added; null where that goes without saying. */
  readonly help: string | null
  readonly onRestore: () => void
  readonly onSay: (text: string) => void
}

/** Brings a list back as it came. The button goes with it, and the focus to what adds a name. */
export function RestoreList({ words: { t }, help, onRestore, onSay }: RestoreListProps) {
  function restore() {
    onRestore()
    focusAdd()
    onSay(t('intervention:lists.restored'))
  }

  return (
    <p>
      <button type="button" className="button" onClick={restore}>
        {t('intervention:lists.restore')}
      </button>{' '}
      {help !== null && <span className="help">{help}</span>}
    </p>
  )
}
