import type { RatingScale } from '../../framework/framework.ts'
import type { Score, ScoreValue } from '../../model/assessment.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import type { Translate } from '../../wording/i18n.ts'

/** A score in a few words: '3 · Aftalt', 'Ikke vurderet', 'Ikke udfyldt'. */
export function valueWords(value: ScoreValue, words: FrameworkNames, t: Translate): string {
  if (value === null) return t('scoring:value.none')
  if (value === 'unknown') return words.unknown.label
  return t('scoring:value.level', { value, level: levelLabel(value, words) })
}

/** A score as one character, for a table or a pair: '3', '–' for not known, nothing when there is none. */
export function valueMark(value: ScoreValue): string {
  if (value === null) return ''
  return value === 'unknown' ? '–' : String(value)
}

export function levelLabel(value: number, words: FrameworkNames): string {
  return words.levels.find((level) => level.value === value)?.label ?? String(value)
}

/** The whole state of a component, as a screen reader says it. */
export function scoreSentence(
  score: Score,
  scale: RatingScale,
  { words, t }: { readonly words: FrameworkNames; readonly t: Translate },
): string {
  const component = words.components[score.component]
  const name = component?.name ?? score.component
  const ring = component ? (words.rings[component.ring]?.label ?? '') : ''
  const { value, target } = score
  const state =
    typeof value === 'number'
      ? t('scoring:option.level', { value, max: scale.max, level: levelLabel(value, words) })
      : valueWords(value, words, t)
  const parts = [name, ring, state, ...(target === null ? [] : [t('scoring:option.target', { target })])]
  return parts.join(', ')
}
