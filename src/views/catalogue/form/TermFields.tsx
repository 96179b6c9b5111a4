import type { ListId } from '../../../framework/catalogue.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { termsOf } from '../../../model/lists.ts'
import { FIELD_OF_LIST } from '../../../model/term.ts'
import { CheckChips } from '../../../ui/CheckChips.tsx'
import { Field } from '../../../ui/Field.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'

export interface TermFieldProps {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly list: ListId
}

export interface TermSelectProps extends TermFieldProps {
  readonly value: string | null
  /** Said while what is chosen has no definition. */
  readonly help?: string
  readonly onChange: (term: string | null) => void
}

/** One term of a list, or none; its definition stands below. */
export function TermSelect({ assessment, words, list, value, help, onChange }: TermSelectProps) {
  const { t } = words
  const definition = value === null ? null : words.lists.definitionOf(list, value)
  return (
    <Field label={t(`intervention:field.${FIELD_OF_LIST[list]}`)} help={definition ?? help}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        >
          <option value="">{t('catalogue:notTold')}</option>
          {optionsOf(assessment, list, value === null ? [] : [value]).map((term) => (
            <option key={term} value={term}>
              {words.lists.nameOf(list, term)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export interface TermChecksProps extends TermFieldProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Any number of terms of a list; the definitions of what is chosen stand below. */
export function TermChecks({ assessment, words, list, chosen, onChange }: TermChecksProps) {
  const { t } = words
  const terms = optionsOf(assessment, list, chosen)
  const definitions = chosen.flatMap((term) => {
    const definition = words.lists.definitionOf(list, term)
    return definition === null ? [] : [`${words.lists.nameOf(list, term)}: ${definition}`]
  })
  return (
    <CheckChips
      legend={t(`intervention:field.${FIELD_OF_LIST[list]}`)}
      chips={terms.map((value) => ({ value, label: words.lists.nameOf(list, value) }))}
      chosen={chosen}
      help={definitions.length === 0 ? null : definitions.join(' ')}
      onChange={onChange}
    />
  )
}

/** The terms of a list, and those in use that are no longer on it. */
function optionsOf(assessment: Assessment, list: ListId, used: readonly string[]): readonly string[] {
  const listed = termsOf(assessment, list).map(({ id }) => id)
  return [...listed, ...used.filter((term) => !listed.includes(term))]
}
