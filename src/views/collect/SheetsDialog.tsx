import { useId, useState } from 'react'
import type { Round } from '../../model/round.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { PrintedSheets } from './PrintedSheets.tsx'

export interface SheetsDialogProps {
  readonly round: Round
  readonly onClose: () => void
}

/** How many when nobody knows how many come, and at most: more are copied. */
const COPIES = { first: 10, most: 200 } as const

/** More components than this make the sheet longer than a page. */
const ON_A_PAGE = 16

/** How many answer sheets to print, and whether with the texts of the levels. */
export function SheetsDialog({ round, onClose }: SheetsDialogProps) {
  const t = useTranslate()
  const id = useId()
  const [typed, setTyped] = useState(String(Math.min(round.expected ?? COPIES.first, COPIES.most)))
  const [hasLevels, setLevels] = useState(true)
  const count = countIn(typed)
  return (
    <Dialog title={t('turn:sheets.title')} closeLabel={t('shell:close')} onClose={onClose}>
      <form
        className="sheets-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (count !== null) print()
        }}
      >
        <p>{t('turn:sheets.text')}</p>
        {round.components.length > ON_A_PAGE && <p>{t('turn:sheets.long')}</p>}
        <Field
          label={t('turn:sheets.count')}
          error={count === null ? t('turn:sheets.countWrong', { most: COPIES.most }) : null}
        >
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <div className="check">
          <input id={id} type="checkbox" checked={hasLevels} onChange={({ target }) => setLevels(target.checked)} />
          <div>
            <label className="label" htmlFor={id}>
              {t('turn:sheets.levels')}
            </label>
            <div className="help">{t('turn:sheets.levelsHelp')}</div>
          </div>
        </div>
        <div className="dialog-actions">
          <button type="submit" className="button button-primary">
            <Icon name="print" />
            {t('turn:sheets.print')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('shell:close')}
          </button>
        </div>
      </form>
      <PrintedSheets round={round} count={count ?? 0} hasLevels={hasLevels} />
    </Dialog>
  )
}

/** @returns null for what is no number of sheets */
function countIn(typed: string): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return count >= 1 && count <= COPIES.most ? count : null
}
