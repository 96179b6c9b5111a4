import { IconButton } from '../../../ui/IconButton.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'

export interface RowToolsProps {
  readonly words: CatalogueWords
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** Up, down and away. */
export function RowTools({ words, name, isFirst, isLast, onMove, onRemove }: RowToolsProps) {
  const { t } = words
  return (
    <span className="list-row-tools">
      <IconButton icon="up" title={t('intervention:lists.up', { name })} isOff={isFirst} onPress={() => onMove(-1)} />
      <IconButton icon="down" title={t('intervention:lists.down', { name })} isOff={isLast} onPress={() => onMove(1)} />
      <IconButton icon="remove" title={t('intervention:lists.remove', { name })} onPress={onRemove} />
    </span>
  )
}
