import type { DecisionSuggestion, GapSuggestion, Suggestion } from '../../analysis/plan.ts'
import { newAction, type ActionDraft } from '../../model/action.ts'
import { INTERVENTION_LIMITS, type Intervention } from '../../model/intervention.ts'
import { formatList } from '../../wording/format.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import type { Language, Translate } from '../../wording/i18n.ts'

// The words are with those of the circle: the pages where gaps and overlaps are found do without the texts of the plan.

/** What is done about something that was decided in a round: the decision itself, and why. */
export function actionFromDecision({ component, round, decision, why }: Omit<DecisionSuggestion, 'kind'>): ActionDraft {
  return { ...newAction(decision.trim()), component, round, why: why.trim(), source: 'decision' }
}

/** What is done about a gap: to close it, by the day of the target. */
export function actionFromGap({ component, value, target, targetDate }: Omit<GapSuggestion, 'kind'>, names: FrameworkNames, t: Translate): ActionDraft {
  const name = names.components[component]?.name ?? component
  const text = t('scoring:action.gapText', { name, from: value, to: target })
  return { ...newAction(text), component, due: targetDate, why: t('scoring:action.gapWhy', { value, target }), source: 'gap' }
}

export function actionFrom(suggestion: Suggestion, names: FrameworkNames, t: Translate): ActionDraft {
  return suggestion.kind === 'decision' ? actionFromDecision(suggestion) : actionFromGap(suggestion, names, t)
}

/** What is done about interventions that are the same: they are gathered. For the component that they all serve, if they do. */
export function actionFromOverlap(interventions: readonly Intervention[], language: Language, t: Translate): ActionDraft {
  const told = interventions.slice(0, INTERVENTION_LIMITS.items)
  const names = formatList([...new Set(told.map(({ name }) => name.trim()))], language)
  const places = [...new Set(told.map(({ administration }) => administration.trim()).filter((each) => each !== ''))]
  const [first] = told
  const shared = first?.components.find((id) => told.every(({ components }) => components.includes(id))) ?? null
  return {
    ...newAction(t('scoring:action.overlapText', { names })),
    component: shared,
    interventions: told.map(({ id }) => id),
    why:
      places.length === 0
        ? t('scoring:action.overlapWhy')
        : t('scoring:action.overlapWhyIn', { places: formatList(places, language) }),
    source: 'overlap',
  }
}
