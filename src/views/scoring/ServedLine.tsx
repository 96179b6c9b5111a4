import type { ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOfServers } from '../componentsAddress.ts'

export interface ServedLineProps {
  readonly interventions: Assessment['interventions']
  readonly component: ComponentId
}

/** How many interventions serve a component, as the way to them; nothing before there are any on the staircase. */
export function ServedLine({ interventions, component }: ServedLineProps) {
  const t = useTranslate()
  if (interventions.length === 0) return null
  const count = interventions.filter(({ components }) => components.includes(component)).length
  return (
    <p>
      <a href={hashOfServers(component)}>{t('scoring:served', { count })}</a>
    </p>
  )
}
