import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { useFramework } from '../../settings.ts'
import type { FieldsProps } from './fieldsProps.ts'
import { TermChecks, TermSelect } from './TermFields.tsx'
import { OfferedField, ShortField } from './TextFields.tsx'

/** What most lists of interventions tell: on the first screen. */
export function FirstFields(props: FieldsProps) {
  const { assessment, words, suggestions, draft, onChange } = props
  const { t } = words
  const given = { assessment, words }
  return (
    <div className="form-grid">
      <ShortField {...props} field="name" />
      <OfferedField {...props} field="method" options={suggestions.methods} />
      <StepField {...props} />
      <PreventionField {...props} />
      <TermSelect
        {...given}
        list="types"
        value={draft.type}
        help={t('intervention:help.type')}
        onChange={(type) => onChange({ type })}
      />
      <OfferedField
        {...props}
        field="administration"
        options={suggestions.administrations}
      />
      <TermChecks {...given} list="ages" chosen={draft.ages} onChange={(ages) => onChange({ ages })} />
      <TermChecks
        {...given}
        list="targetGroups"
        chosen={draft.targetGroups}
        onChange={(targetGroups) => onChange({ targetGroups })}
      />
    </div>
  )
}

function StepField({ words, draft, onChange }: FieldsProps) {
  const { t } = words
  const { ladder } = useFramework()
  return (
    <Field label={t('intervention:field.step')} help={words.framework.ladder[draft.step]?.description}>
      {(ties) => (
        <select {...ties} className="input" value={draft.step} onChange={({ target }) => onChange({ step: target.value })}>
          {ladder.map(({ id, order }) => (
            <option key={id} value={id}>
              {order} {words.framework.ladder[id]?.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const NONE = 'none'

function PreventionField({ words, draft, onChange }: FieldsProps) {
  const { t } = words
  const { prevention } = useFramework()
  const kinds = prevention.map((kind) => ({ value: kind as string, label: words.framework.prevention[kind]?.name ?? kind }))
  const chosen = draft.prevention && words.framework.prevention[draft.prevention]
  return (
    <div className="field">
      <Segments
        legend={t('intervention:field.prevention')}
        segments={[{ value: NONE, label: '–', name: t('catalogue:notTold') }, ...kinds]}
        value={draft.prevention ?? NONE}
        onChoose={(value) => onChange({ prevention: prevention.find((kind) => kind === value) ?? null })}
      />
      <div className="help" role="status">
        {chosen ? `${chosen.definition} ${t('intervention:help.example', { example: chosen.example })}` : t('intervention:help.prevention')}
      </div>
    </div>
  )
}
