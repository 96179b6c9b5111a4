import { useState } from 'react'
import type { Assessment } from '../../../model/assessment.ts'
import { newIntervention, type Intervention, type InterventionDraft } from '../../../model/intervention.ts'
import type { Language } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'
import { useKeptDraft, type KeptDraft } from '../../useKeptDraft.ts'
import { usePlace } from '../usePlace.ts'
import { draftOf, type FormDraft } from './draft.ts'

export interface FormDraftState extends KeptDraft<FormDraft> {
  /** Whether the form opened with what was written in it before, and was left without an answer. */
  readonly isFound: boolean
  /** Begins afresh; after another one, with what the next is likely to share with it. */
  readonly begin: (after: InterventionDraft | null) => void
}

/** What is written of an intervention: kept in this window when the form is left. */
export function useFormDraft(assessment: Assessment, known: Intervention | null, language: Language): FormDraftState {
  const { ladder } = useFramework()
  const place = usePlace()
  const early = ladder.findLast(({ isEarly }) => isEarly) ?? ladder[0]
  const step = ladder.find(({ id }) => id === place.step) ?? early
  const base = draftOf(known ?? newIntervention('', '', step?.id ?? ''), language)
  const kept = useKeptDraft<FormDraft>(`intervention:${assessment.id}:${known?.id ?? ''}`, base)
  const { draft, setDraft, drop } = kept
  const [isFound, setFound] = useState(() => JSON.stringify(draft) !== JSON.stringify(base))

  function begin(after: InterventionDraft | null) {
    setFound(false)
    if (after === null) {
      setDraft(base)
    } else {
      const { step: same, administration, unit, area } = after
      setDraft({ ...base, step: same, administration, unit, area })
    }
    drop()
  }

  return { ...kept, isFound, begin }
}
