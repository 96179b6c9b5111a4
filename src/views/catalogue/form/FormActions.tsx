import type { CatalogueWords } from '../catalogueWords.ts'

export interface FormActionsProps {
  readonly words: CatalogueWords
  readonly isNew: boolean
  readonly onAddNext: ((form: HTMLFormElement | null) => void) | null
  readonly onRemove: (() => void) | null
  /** What is written is thrown away. */
  readonly onDrop: () => void
}

/** Saves; saves and goes on; takes away. */
export function FormActions({ words, isNew, onAddNext, onRemove, onDrop }: FormActionsProps) {
  const { t } = words
  return (
    <div className="dialog-actions">
      <button type="submit" className="button button-primary">
        {isNew ? t('intervention:add') : t('intervention:save')}
      </button>
      {onAddNext && (
        <button type="button" className="button" onClick={({ currentTarget }) => onAddNext(currentTarget.form)}>
          {t('intervention:addNext')}
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onDrop()
            onRemove()
          }}
        >
          {t('intervention:remove')}
        </button>
      )}
    </div>
  )
}
