import type { FrameworkWords } from '../../wording/frameworkWords.ts'
import type { Translate } from '../../wording/i18n.ts'
import type { NextStep } from './nextStep.ts'

/** What comes next, as it stands on the button: 'Vis resultatet – 3 mangler'. */
export function nextStepWords(step: NextStep, words: FrameworkWords, t: Translate): string {
  const nameOf = (component: string) => words.components[component]?.name ?? component
  switch (step.kind) {
    case 'reveal':
      return revealWords(step, t, step.component === null ? null : nameOf(step.component))
    case 'ask':
      return t('workshop:next.ask', { name: nameOf(step.component) })
    case 'settle':
      return t('workshop:next.settle', { name: nameOf(step.component) })
    case 'show-settled':
      return t('workshop:next.showSettled')
    case 'show':
      return t(`workshop:next.show.${step.slide}`)
    case 'talk':
      return t('workshop:next.talk', { number: step.number })
    case 'collect':
    case 'stage':
    case 'run':
    case 'close':
    case 'understanding':
      return t(`workshop:next.${step.kind}`)
    case 'settle-rest':
      return t('workshop:next.settleRest')
  }
}

function revealWords({ missing }: Extract<NextStep, { kind: 'reveal' }>, t: Translate, name: string | null): string {
  const what = name === null ? t('workshop:next.reveal') : t('workshop:next.revealOne', { name })
  return missing === null || missing === 0 ? what : t('workshop:next.missing', { what, count: missing })
}
