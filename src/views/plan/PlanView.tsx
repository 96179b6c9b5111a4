import { useMemo } from 'react'
import { gapsWithoutAction, suggestionsFor } from '../../analysis/plan.ts'
import { groupActions } from '../../analysis/planGroups.ts'
import { componentOf } from '../../framework/framework.ts'
import { isOpen, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { collator } from '../../wording/format.ts'
import { useFramework } from '../settings.ts'
import { useRoutePart } from '../useRoute.ts'
import { EmptyPlan } from './EmptyPlan.tsx'
import { placeFrom, type Shown } from './place.ts'
import { PlanHead } from './PlanHead.tsx'
import { PlanSide } from './PlanSide.tsx'
import { PlanTable } from './PlanTable.tsx'
import { usePlanWords } from './planWords.ts'
import { PrintedPlan } from './PrintedPlan.tsx'
import { Suggestions } from './Suggestions.tsx'
import { useToday } from '../useToday.ts'
import '../../ui/codeList.css'
import '../../ui/rings.css'
import '../../ui/legend.css'
import '../../ui/scoreTable.css'
import './plan.css'

export interface PlanViewProps {
  readonly assessment: Assessment
  /** The action or the component in the address; null for none. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** What has been agreed to do: the actions, what more could be made, and how far they are on the circle. */
export function PlanView({ assessment, item, isReadOnly }: PlanViewProps) {
  const framework = useFramework()
  const words = usePlanWords()
  const today = useToday()
  const query = useRoutePart('query')
  const place = useMemo(() => placeFrom(query), [query])
  const suggestions = useMemo(() => suggestionsFor(assessment, framework), [assessment, framework])
  const gaps = useMemo(() => gapsWithoutAction(assessment, framework).length, [assessment, framework])
  const { actions } = assessment
  const compare = collator(words.language).compare
  const shown = actions.filter((action) => isShown(action, place.shown))
  const groups = groupActions(shown, { by: place.by, today, framework, compare })
  const inOrder = groups.flatMap((group) => group.actions)
  const picked = actions.find(({ id }) => id === item)?.component ?? (item === null ? null : (componentOf(framework, item)?.id ?? null))
  const given = { assessment, words, today, isReadOnly }
  return (
    <div className="plan">
      <div className="plan-main">
        <PlanHead {...given} gaps={gaps} place={place} shown={inOrder} />
        {actions.length === 0 && <EmptyPlan isReadOnly={isReadOnly} words={words} />}
        {actions.length > 0 && <PlanTable {...given} groups={groups} place={place} picked={picked} />}
        {!isReadOnly && <Suggestions assessment={assessment} suggestions={suggestions} words={words} />}
      </div>
      <PlanSide {...given} picked={picked} />
      <PrintedPlan assessment={assessment} actions={inOrder} words={words} today={today} />
    </div>
  )
}

function isShown(action: Action, shown: Shown): boolean {
  return shown === 'all' || isOpen(action) === (shown === 'open')
}
