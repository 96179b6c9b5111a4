import type { ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { valueWords } from './scoreWords.ts'

export interface CaptionProps {
  readonly assessment: Assessment
  readonly component: ComponentId | null
  /** The next digit sets the target. */
  readonly isAiming: boolean
}

/** Name, score and level text of the component pointed at, in upright text. */
export function Caption({ assessment, component, isAiming }: CaptionProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { scale } = useFramework()
  const spoken = component === null ? undefined : words.components[component]
  if (component === null || !spoken) return <p className="caption">{t('scoring:circle.hint')}</p>

  const { value, target } = scoreOf(assessment, component)
  const text = spoken.levels.find((level) => level.value === value)?.text
  return (
    // The option that has the focus says the same to a screen reader.
    <p className="caption" aria-hidden="true">
      <strong>{spoken.name}</strong>
      {' · '}
      {valueWords(value, words, t)}
      {target !== null && ` · ${t('scoring:target.short', { target })}`}
      {isAiming && <strong className="caption-aim"> {t('scoring:circle.aimingShort', { min: scale.min, max: scale.max })}</strong>}
      <span className="caption-text">{text ?? spoken.definition}</span>
    </p>
  )
}
