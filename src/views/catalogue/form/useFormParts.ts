import { useMemo } from 'react'
import type { Assessment } from '../../../model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../../model/intervention.ts'
import { formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { Fault, FormDraft } from './draft.ts'
import type { FieldsProps } from './fieldsProps.ts'
import { suggestionsFrom } from './suggestions.ts'

interface Written {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly draft: FormDraft
  /** Those that are told. */
  readonly faults: readonly Fault[]
  readonly setDraft: (draft: FormDraft) => void
}

/** What each part of the form is given. */
export function useFormParts({ assessment, words, draft, faults, setDraft }: Written): FieldsProps {
  const { language } = words
  const suggestions = useMemo(() => suggestionsFrom(assessment, language), [assessment, language])
  return {
    assessment,
    words,
    suggestions,
    draft,
    errorOf: (place) => {
      const fault = faults.find((each) => each.place === place)
      return fault ? faultWords(fault, words) : null
    },
    onChange: (change) => setDraft({ ...draft, ...change }),
  }
}

function faultWords({ kind, limit }: Fault, { t, language }: CatalogueWords): string {
  const { from, to } = INTERVENTION_LIMITS.startYear
  if (kind === 'year') return t('intervention:fault.year', { from, to })
  return t(`intervention:fault.${kind}`, { limit: limit === null ? '' : formatNumber(limit, language) })
}
