import { today } from '../../browser/clock.ts'
import type { Assessment } from '../../model/assessment.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { useFramework } from '../settings.ts'

/** Takes the circle along as it is now. */
export function CircleTools({ assessment }: { readonly assessment: Assessment }) {
  const framework = useFramework()
  const names = useFrameworkNames()
  const t = useTranslate()
  const language = useLanguage()
  const chart = async () => (await import('./circleChart.tsx')).circleChart(assessment, framework, { names, t, language, today: today() })
  return <ChartTools chart={chart} />
}
