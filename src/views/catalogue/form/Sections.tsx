import { INTERVENTION_LIMITS } from '../../../model/intervention.ts'
import { Segments } from '../../../ui/Segments.tsx'
import { CircleFields } from './CircleFields.tsx'
import { CompetenceFields } from './CompetenceFields.tsx'
import { addressFrom } from './draft.ts'
import type { FieldsProps } from './fieldsProps.ts'
import { FormSection } from './FormSection.tsx'
import { toldIn, type Section } from './sectionWords.ts'
import { TermChecks, TermSelect } from './TermFields.tsx'
import { LongField, OfferedField, ShortField } from './TextFields.tsx'

/** All that an intervention can tell beyond the first fields, folded away by what it is about. */
export function Sections(props: FieldsProps) {
  const { draft, words } = props
  const { t } = words
  const about = (section: Section) => ({ title: t(`intervention:section.title.${section}`), told: toldIn(section, draft, words) })
  return (
    <div className="form-sections">
      <FormSection {...about('place')}>
        <PlaceFields {...props} />
      </FormSection>
      <FormSection {...about('content')}>
        <ContentFields {...props} />
      </FormSection>
      <FormSection {...about('competences')}>
        <CompetenceFields {...props} />
      </FormSection>
      <FormSection {...about('size')}>
        <SizeFields {...props} />
      </FormSection>
      <FormSection {...about('circle')}>
        <CircleFields {...props} />
      </FormSection>
      <FormSection {...about('more')}>
        <MoreFields {...props} />
      </FormSection>
    </div>
  )
}

function PlaceFields(props: FieldsProps) {
  const { assessment, words, suggestions, draft, onChange } = props
  const { t } = words
  const given = { assessment, words }
  return (
    <div className="form-grid">
      <OfferedField {...props} field="unit" options={suggestions.units} help={t('intervention:help.unit')} />
      <TermSelect {...given} list="areas" value={draft.area} onChange={(area) => onChange({ area })} />
      <TermSelect {...given} list="settings" value={draft.setting} onChange={(setting) => onChange({ setting })} />
      <TermChecks {...given} list="actors" chosen={draft.actors} onChange={(actors) => onChange({ actors })} />
    </div>
  )
}

function ContentFields(props: FieldsProps) {
  const { assessment, words, draft, onChange } = props
  const { t } = words
  const given = { assessment, words }
  return (
    <>
      <LongField {...props} field="description" help={t('intervention:reminder')} />
      <div className="form-grid">
        <TermSelect {...given} list="themes" value={draft.theme} onChange={(theme) => onChange({ theme })} />
        <TermSelect {...given} list="legalBases" value={draft.legalBasis} onChange={(legalBasis) => onChange({ legalBasis })} />
      </div>
      <Parents {...props} />
      <LongField {...props} field="evidence" help={t('intervention:help.evidence')} />
    </>
  )
}

const PARENTS = [
  ['none', null],
  ['yes', true],
  ['no', false],
] as const

function Parents({ words, draft, onChange }: FieldsProps) {
  const { t } = words
  const labels = { none: '–', yes: t('catalogue:yes'), no: t('catalogue:no') }
  return (
    <Segments
      legend={t('intervention:field.includesParents')}
      segments={PARENTS.map(([value]) => ({
        value,
        label: labels[value],
        name: value === 'none' ? t('catalogue:notTold') : labels[value],
      }))}
      value={PARENTS.find(([, told]) => told === draft.includesParents)?.[0] ?? 'none'}
      onChoose={(value) => onChange({ includesParents: PARENTS.find(([each]) => each === value)?.[1] ?? null })}
    />
  )
}

function SizeFields(props: FieldsProps) {
  const { assessment, words, draft, onChange } = props
  const { t } = words
  return (
    <div className="form-grid">
      <ShortField {...props} field="capacity" mode="numeric" help={t('intervention:help.capacity')} />
      <ShortField {...props} field="staffing" mode="decimal" help={t('intervention:help.staffing')} />
      <ShortField {...props} field="startYear" mode="numeric" />
      <TermSelect assessment={assessment} words={words} list="statuses" value={draft.status} onChange={(status) => onChange({ status })} />
    </div>
  )
}

function MoreFields(props: FieldsProps) {
  const { words, draft } = props
  const { t } = words
  const address = addressFrom(draft.link)
  return (
    <>
      <div className="form-grid">
        <ShortField {...props} field="reference" help={t('intervention:help.reference')} />
        <div>
          <ShortField {...props} field="link" mode="url" maxLength={INTERVENTION_LIMITS.link} help={t('intervention:help.link')} />
          {address !== null && (
            <a className="form-link" href={address} target="_blank" rel="noopener noreferrer">
              {t('intervention:openLink')}
            </a>
          )}
        </div>
      </div>
      <LongField {...props} field="note" help={t('intervention:reminder')} />
    </>
  )
}
