import { useState, type FormEvent } from 'react'
import { LIMITS, type Assessment } from '../../../model/assessment.ts'
import { countOfText, type SharedText } from '../../../model/renaming.ts'
import { collator } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { isBlank } from '../../../exchange/invisible.ts'
import { renameText } from './listActions.ts'
import { focusRow } from './rowFocus.ts'

export interface ValueListProps {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly field: SharedText
  readonly onSay: (text: string) => void
}

/** The administrations or the units as the interventions write them; each renamed wherever it stands. */
export function ValueList({ assessment, words, field, onSay }: ValueListProps) {
  const { t, language } = words
  const counts = countOfText(assessment, field)
  const values = [...counts.keys()].toSorted(collator(language).compare)
  if (values.length === 0) return <p>{t('intervention:lists.noValues')}</p>

  function rename(from: string, to: string) {
    renameText(field, from, to)
    focusRow(to, 'name')
    onSay(t('intervention:lists.renamed', { name: to }))
  }

  return (
    <ul className="own-list own-values">
      {values.map((value) => (
        <li key={value} data-row={value}>
          <ValueForm words={words} value={value} counts={counts} onRename={(to) => rename(value, to)} />
        </li>
      ))}
    </ul>
  )
}

interface ValueFormProps {
  readonly words: CatalogueWords
  readonly value: string
  readonly counts: ReadonlyMap<string, number>
  readonly onRename: (to: string) => void
}

/** Takes effect only when it is asked for: halfway, a name may be that of another. */
function ValueForm({ words, value, counts, onRename }: ValueFormProps) {
  const { t } = words
  const [text, setText] = useState(value)
  const [isTried, setTried] = useState(false)
  const to = text.trim()
  const others = to === value ? 0 : (counts.get(to) ?? 0)
  const count = counts.get(value) ?? 0

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!isBlank(text) && to !== value) onRename(to)
  }

  return (
    <form className="value-form" noValidate onSubmit={submit}>
      <input
        className="input"
        type="text"
        autoComplete="off"
        aria-label={t('intervention:lists.value', { name: value })}
        aria-invalid={isTried && isBlank(text) ? true : undefined}
        maxLength={LIMITS.name}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <span className="own-list-uses">{t('intervention:lists.uses', { count })}</span>
      {to !== value && (
        <button type="submit" className="button">
          {t('intervention:lists.rename', { count })}
        </button>
      )}
      <div className="help value-form-help" role="status">
        {isTried && isBlank(text) && <span className="error">{t('intervention:lists.fault.blank')}</span>}
        {others > 0 && t('intervention:lists.joins', { name: to, count: others })}
      </div>
    </form>
  )
}
