import { componentsOf } from '../../../framework/framework.ts'
import { ACTION_STATUSES } from '../../../model/action.ts'
import { LIMITS } from '../../../model/assessment.ts'
import { Combobox } from '../../../ui/Combobox.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { useFramework } from '../../settings.ts'
import { componentName, statusWords } from '../planWords.ts'
import { DueField } from './DueField.tsx'
import type { ActionFieldsProps } from './fieldsProps.ts'
import { InterventionsField } from './InterventionsField.tsx'
import { ownersUsed } from './ownersUsed.ts'

/** What, for what, why and to what effect on one side; who, when and how it goes on the other. */
export function ActionFields(props: ActionFieldsProps) {
  const { faults, words, draft } = props
  const { t } = words
  const { source, round } = draft
  return (
    <div className="action-fields">
      <div className="action-column">
        <LongField {...props} field="text" error={faults.includes('text') ? t('plan:form.missing') : null} isFirst />
        <ComponentField {...props} />
        <InterventionsField {...props} />
        <LongField {...props} field="why" />
        <LongField {...props} field="sign" help={t('plan:form.signHelp')} />
        {source !== 'own' && <p className="help">{t(`plan:form.source.${source}`, { round: round ?? 0 })}</p>}
      </div>
      <div className="action-column">
        <OwnerField {...props} />
        <DueField {...props} />
        <Segments
          legend={t('plan:form.status')}
          segments={ACTION_STATUSES.map((status) => ({ value: status, label: statusWords(status, words) }))}
          value={draft.status}
          onChoose={(value) => props.onChange({ status: ACTION_STATUSES.find((each) => each === value) ?? draft.status })}
        />
        <LongField {...props} field="firstStep" help={t('plan:form.firstStepHelp')} />
      </div>
    </div>
  )
}

interface LongFieldProps extends ActionFieldsProps {
  readonly field: 'text' | 'why' | 'firstStep' | 'sign'
  readonly help?: string
  readonly error?: string | null
  readonly isFirst?: boolean
}

function LongField({ field, help, error = null, isFirst = false, draft, words: { t }, onChange }: LongFieldProps) {
  return (
    <div data-field={field}>
      <Field label={t(`plan:form.${field}`)} help={help} error={error}>
        {(ties) => (
          <textarea
            {...ties}
            {...(isFirst ? { 'data-first-focus': '' } : {})}
            className="input action-text"
            rows={2}
            maxLength={LIMITS.note}
            value={draft[field]}
            onChange={({ target }) => onChange({ [field]: target.value })}
          />
        )}
      </Field>
    </div>
  )
}

function ComponentField({ draft, words, onChange }: ActionFieldsProps) {
  const framework = useFramework()
  const { t, names } = words
  return (
    <Field label={t('plan:form.component')}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={draft.component ?? ''}
          onChange={({ target }) => onChange({ component: target.value === '' ? null : target.value })}
        >
          <option value="">{t('plan:form.noComponent')}</option>
          {framework.rings.map((ring) => (
            <optgroup key={ring} label={names.rings[ring]?.label ?? ring}>
              {componentsOf(framework, ring).map(({ id }) => (
                <option key={id} value={id}>
                  {names.components[id]?.code} {componentName(id, words)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

function OwnerField({ assessment, draft, words: { t, language }, onChange }: ActionFieldsProps) {
  return (
    <Combobox
      label={t('plan:form.owner')}
      value={draft.owner}
      options={ownersUsed(assessment.actions, language)}
      maxLength={LIMITS.name}
      help={t('plan:form.ownerHelp')}
      countText={(count) => t('plan:form.offered', { count })}
      onChange={(owner) => onChange({ owner })}
    />
  )
}
