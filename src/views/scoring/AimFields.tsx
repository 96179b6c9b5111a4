import { levelsOf } from '../../framework/framework.ts'
import type { Priority, Score } from '../../model/rating.ts'
import { isIsoDate } from '../../model/date.ts'
import { Field } from '../../ui/Field.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { levelLabel } from './scoreWords.ts'
import { givePriority, giveTarget, giveTargetDate } from './scoring.ts'

export interface AimFieldsProps {
  readonly score: Score
  readonly isReadOnly: boolean
}

const NONE = 'none'
const PRIORITIES: readonly Priority[] = ['low', 'middle', 'high']

/** Where the team wants to be, by when, and how much it matters. */
export function AimFields({ score, isReadOnly }: AimFieldsProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { scale } = useFramework()
  const { component } = score
  const none = { value: NONE, label: '–', name: t('scoring:target.none') }
  const targets = levelsOf(scale).map((level) => {
    const label = String(level)
    return { value: label, label, name: `${label}, ${levelLabel(level, words)}` }
  })
  const priorities = PRIORITIES.map((value) => ({ value, label: t(`scoring:priority.${value}`) }))
  return (
    <div className="panel-aims">
      <Segments
        legend={t('scoring:target.label')}
        segments={[none, ...targets]}
        value={score.target === null ? NONE : String(score.target)}
        isReadOnly={isReadOnly}
        onChoose={(value) => giveTarget(component, value === NONE ? null : Number(value))}
      />
      {score.target !== null && <TargetDate key={component} score={score} isReadOnly={isReadOnly} />}
      <Segments
        legend={t('scoring:priority.label')}
        segments={[{ value: NONE, label: '–', name: t('scoring:priority.none') }, ...priorities]}
        value={score.priority ?? NONE}
        isReadOnly={isReadOnly}
        onChoose={(value) => givePriority(component, PRIORITIES.find((each) => each === value) ?? null)}
      />
    </div>
  )
}

function TargetDate({ score, isReadOnly }: AimFieldsProps) {
  const t = useTranslate()
  return (
    <div className="panel-date">
      <Field label={t('scoring:target.date')}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="date"
            // A half-typed date is nobody's date yet: the field keeps it, the assessment does not.
            defaultValue={score.targetDate ?? ''}
            key={score.targetDate}
            readOnly={isReadOnly}
            onBlur={({ target: { value } }) => {
              const date = isIsoDate(value) ? value : null
              if (date !== score.targetDate) giveTargetDate(score.component, date)
            }}
          />
        )}
      </Field>
    </div>
  )
}
