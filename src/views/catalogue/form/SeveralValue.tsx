import { useMemo } from 'react'
import { LIMITS, type Assessment } from '../../../model/assessment.ts'
import { CheckChips } from '../../../ui/CheckChips.tsx'
import { Combobox } from '../../../ui/Combobox.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { TextsField } from '../../../ui/TextsField.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { isMany, isText, modesOf, type SeveralChange } from './several.ts'
import { valueName, valuesFor } from './severalWords.ts'
import { suggestionsFrom, type Suggestions } from './suggestions.ts'

export interface SeveralValueProps {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly told: SeveralChange
  /** A competence that is typed, and not yet one of the values. */
  readonly typed: string
  readonly onChange: (told: SeveralChange) => void
  readonly onType: (typed: string) => void
}

/** What is to be done to a field, and with which values. */
export function SeveralValue(props: SeveralValueProps) {
  const { words, told, onChange, onType } = props
  const { t } = words
  const modes = modesOf(told.field)
  return (
    <>
      {modes.length > 1 && (
        <Segments
          legend={t('intervention:several.mode')}
          segments={modes.map((value) => ({ value, label: t(`intervention:several.modes.${value}`) }))}
          value={told.mode}
          onChoose={(value) => {
            const mode = modes.find((each) => each === value) ?? told.mode
            if (mode === 'clear') onType('')
            onChange({ ...told, mode })
          }}
        />
      )}
      {told.mode !== 'clear' && (
        <div data-field="value">
          <Values {...props} />
        </div>
      )}
    </>
  )
}

function Values(props: SeveralValueProps) {
  const { assessment, words, told, onChange } = props
  const { t } = words
  const { field, values } = told
  const suggestions = useMemo(() => suggestionsFrom(assessment, words.language), [assessment, words.language])
  if (field === 'needs') return <Needs {...props} suggestions={suggestions} />
  if (isText(field)) return <Text {...props} suggestions={suggestions} />
  if (!isMany(field)) return <One {...props} />
  return (
    <CheckChips
      legend={t(`intervention:field.${field}`)}
      chips={valuesFor(field, words).map((value) => ({ value, label: valueName(field, value, words) }))}
      chosen={values}
      onChange={(chosen) => onChange({ ...told, values: chosen })}
    />
  )
}

interface OfferedProps extends SeveralValueProps {
  readonly suggestions: Suggestions
}

function Needs({ words, told, typed, suggestions, onChange, onType }: OfferedProps) {
  const { t } = words
  return (
    <TextsField
      label={t('intervention:field.needs')}
      texts={told.values}
      typed={typed}
      options={suggestions.competences}
      maxLength={LIMITS.name}
      addText={t('intervention:addNeed')}
      removeText={(text) => t('intervention:removeNeed', { text })}
      countText={(count) => t('intervention:found', { count })}
      onChange={(values, next) => {
        onChange({ ...told, values })
        onType(next)
      }}
    />
  )
}

function Text({ words, told, suggestions, onChange }: OfferedProps) {
  const { t } = words
  const offered = { administration: suggestions.administrations, unit: suggestions.units, method: suggestions.methods }
  return (
    <Combobox
      label={t(`intervention:field.${told.field}`)}
      value={told.values[0] ?? ''}
      options={isText(told.field) ? offered[told.field] : []}
      maxLength={LIMITS.name}
      countText={(count) => t('intervention:found', { count })}
      onChange={(value) => onChange({ ...told, values: value === '' ? [] : [value] })}
    />
  )
}

function One({ words, told, onChange }: SeveralValueProps) {
  const { t } = words
  const { field, values } = told
  return (
    <Field label={t(`intervention:field.${field}`)}>
      {(ties) => (
        <select {...ties} className="input" value={values[0] ?? ''} onChange={({ target }) => onChange({ ...told, values: [target.value] })}>
          <option value="" disabled>
            {t('intervention:several.choose')}
          </option>
          {valuesFor(field, words).map((value) => (
            <option key={value} value={value}>
              {valueName(field, value, words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
