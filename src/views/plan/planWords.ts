import { useMemo } from 'react'
import type { Progress, PlanCounts, Suggestion } from '../../analysis/plan.ts'
import type { GroupHead } from '../../analysis/planGroups.ts'
import type { ComponentId } from '../../framework/framework.ts'
import type { ActionStatus } from '../../model/action.ts'
import type { Score } from '../../model/rating.ts'
import { formatDate } from '../../wording/format.ts'
import { useFrameworkNames, type FrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'
import { valueMark } from '../scoring/scoreWords.ts'

/** What finds words for the plan. */
export interface PlanWords {
  readonly t: Translate
  readonly language: Language
  readonly names: FrameworkNames
}

export function usePlanWords(): PlanWords {
  const t = useTranslate()
  const language = useLanguage()
  const names = useFrameworkNames()
  return useMemo(() => ({ t, language, names }), [t, language, names])
}

const PARTS = ['late', 'begun', 'planned', 'done', 'dropped'] as const

/** What the plan shows, in a sentence or two: '6 handlinger: 1 forsinket, 2 i gang, 3 færdige'. @param gaps - how many components lack an action */
export function planFinding(counts: PlanCounts, gaps: number, { t }: PlanWords): string {
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) => t(`plan:part.${part}`, { count: counts[part] }))
  const sentences = [
    t('plan:finding', { count: counts.all, parts: parts.join(', ') }),
    ...(gaps === 0 ? [] : [t('plan:gaps', { count: gaps })]),
  ]
  return sentences.join('. ')
}

export function statusWords(status: ActionStatus, { t }: Pick<PlanWords, 't'>): string {
  return t(`plan:status.${status}`)
}

/** The name of a component, without a place to break it; '' for none. */
export function componentName(component: ComponentId | null, { names }: Pick<PlanWords, 'names'>): string {
  return component === null ? '' : (names.components[component]?.name ?? component)
}

/** '1. marts 2027'; '' for none. */
export function dayWords(day: string | null, { language }: Pick<PlanWords, 'language'>): string {
  return day === null ? '' : formatDate(day, language)
}

/** '3, mål 4', and other words where the target is reached or there is none; '' where nothing is scored. */
export function aimWords({ value, target }: Score, { t }: Pick<PlanWords, 't'>): string {
  const mark = valueMark(value)
  if (mark === '') return ''
  if (target === null) return t('plan:level.noTarget', { value: mark })
  const isReached = typeof value === 'number' && value >= target
  return t(isReached ? 'plan:level.reached' : 'plan:level.target', { value: mark, target })
}

export function groupWords(head: GroupHead, words: PlanWords): string {
  const { t } = words
  if (head.kind === 'component') return head.component === null ? t('plan:group.noComponent') : componentName(head.component, words)
  if (head.kind === 'owner') return head.owner ?? t('plan:group.noOwner')
  return t(`plan:group.${head.kind}`)
}

/** 'Handlinger: 1 af 2 færdig'. */
export function progressWords({ all, done }: Progress, { t }: Pick<PlanWords, 't'>): string {
  return t('plan:side.progress', { count: done, all })
}

/** What a suggestion is of: 'Beslutning, runde 2', 'Afstand til målet: fra 2 til 4'. */
export function suggestionWords(suggestion: Suggestion, { t }: Pick<PlanWords, 't'>): string {
  if (suggestion.kind === 'decision') return t('plan:suggestions.decision', { round: suggestion.round })
  return t('plan:suggestions.gap', { value: suggestion.value, target: suggestion.target })
}
