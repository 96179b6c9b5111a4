import { Field } from '../../ui/Field.tsx'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { PaperCells } from './PaperCells.tsx'
import { UNTOLD, usePaperForm } from './usePaperForm.ts'
import type { WayProps } from './way.ts'

/** One person's sheet: level and field, then one digit for each component, and Enter. */
export function PaperForm(given: WayProps) {
  const { round, isOff } = given
  const t = useTranslate()
  const words = useFrameworkWords()
  const { scale } = useFramework()
  const { sheet, form, digits, row, at, error, change, moveTo, take } = usePaperForm(given)
  return (
    <form
      ref={form}
      className="paper-form"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <h3>{t('collect:paper.title')}</h3>
      <div className="paper-who">
        <Choice
          label={t('collect:paper.level')}
          options={round.chain.map((id) => ({ id, name: words.chain[id]?.name ?? id }))}
          value={sheet.chain}
          isOff={isOff}
          onChoose={(chain) => change({ chain })}
        />
        <Choice
          label={t('collect:paper.field')}
          options={round.fields.map((id) => ({ id, name: words.fields[id]?.name ?? id }))}
          value={sheet.field}
          isOff={isOff}
          onChoose={(field) => change({ field })}
        />
      </div>
      <Field label={t('collect:paper.row')} error={error} help={t('collect:paper.help', { from: scale.min, to: scale.max })}>
        {(ties) => (
          <input
            {...ties}
            ref={digits}
            className="input paper-row"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            disabled={isOff}
            value={sheet.text}
            onChange={({ target: { value, selectionStart } }) => change({ text: value, caret: selectionStart ?? value.length })}
            onSelect={({ currentTarget }) => moveTo(currentTarget.selectionStart ?? 0)}
          />
        )}
      </Field>
      <PaperCells round={round} row={row} at={at} />
      <div>
        <button type="submit" className="button button-primary" disabled={isOff}>
          {t('collect:paper.take')}
        </button>
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly value: string
  readonly isOff: boolean
  readonly onChoose: (id: string) => void
}

/** Numbered as on the sheet, so that a digit chooses; nothing for an empty list. */
function Choice({ label, options, value, isOff, onChoose }: ChoiceProps) {
  const t = useTranslate()
  if (options.length === 0) return null
  return (
    <Field label={label}>
      {(ties) => (
        <select {...ties} className="input" disabled={isOff} value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value={UNTOLD}>{t('collect:paper.untold')}</option>
          {options.map(({ id, name }, index) => (
            <option key={id} value={id}>
              {t('collect:paper.option', { digit: index + 1, name })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
