import type { StagePlace } from '../../../state/stagePlace.ts'
import type { FrameworkWords } from '../../../wording/frameworkWords.ts'
import type { Translate } from '../../../wording/i18n.ts'

/** What is on the stage, in a few words: 'Hele cirklen', 'Fælles strategi: svarene'. */
export function stageWords({ slide, component, phase }: StagePlace, words: FrameworkWords, t: Translate): string {
  if (slide !== 'component') return t(`workshop:slides.${slide}`)
  const name = component === null ? '' : (words.components[component]?.name ?? component)
  return t('workshop:slides.one', { name, phase: t(`workshop:phases.${phase}`) })
}
