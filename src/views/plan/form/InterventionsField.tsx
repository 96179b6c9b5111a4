import { useMemo } from 'react'
import { LIMITS } from '../../../model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../../model/intervention.ts'
import { TextsField } from '../../../ui/TextsField.tsx'
import { labelsOf } from './draft.ts'
import type { ActionFieldsProps } from './fieldsProps.ts'

/** So many are offered at a time: a catalogue may have thousands. */
const OFFERED = 50

/** The interventions that an action is about, found by a part of their names; nothing before there are any. */
export function InterventionsField({ assessment, draft, faults, words: { t }, onChange }: ActionFieldsProps) {
  const labels = useMemo(() => labelsOf(assessment.interventions), [assessment.interventions])
  const ids = useMemo(() => new Map([...labels].map(([id, label]) => [label, id])), [labels])
  if (labels.size === 0) return null

  const { interventions: chosen, typed } = draft
  const isFull = chosen.length >= INTERVENTION_LIMITS.items
  const unknown = isFull ? t('plan:form.interventionsFull', { limit: INTERVENTION_LIMITS.items }) : t('plan:form.interventionUnknown')
  const wanted = typed.trim().toLowerCase()
  const found = [...ids.keys()].filter((label) => label.toLowerCase().includes(wanted)).slice(0, OFFERED)

  /** What is none of them stays as it is typed. */
  function change(texts: readonly string[], nowTyped: string) {
    const known = texts.flatMap((label) => ids.get(label) ?? [])
    const strange = texts.find((label) => !ids.has(label))
    onChange({ interventions: known.slice(0, INTERVENTION_LIMITS.items), typed: strange ?? nowTyped })
  }

  return (
    <div data-field="interventions">
      <TextsField
        label={t('plan:form.interventions')}
        texts={chosen.flatMap((id) => labels.get(id) ?? [])}
        typed={typed}
        options={isFull ? [] : found}
        maxLength={LIMITS.name}
        help={t('plan:form.interventionsHelp')}
        error={faults.includes('interventions') ? unknown : null}
        addText={t('plan:form.interventionAdd')}
        removeText={(name) => t('plan:form.interventionRemove', { name })}
        countText={(count) => t('plan:form.offered', { count })}
        onChange={change}
      />
    </div>
  )
}
