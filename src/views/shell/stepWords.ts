import type { Step } from '../../state/step.ts'
import type { FrameworkWords } from '../../wording/frameworkWords.ts'
import type { Translate } from '../../wording/i18n.ts'
import { valueMark } from '../scoring/scoreWords.ts'

/** What one step did, for the undo button: 'Fælles strategi 3 → 4'. */
export function stepWords(step: Step, words: FrameworkWords, t: Translate): string {
  const name = 'component' in step ? (words.components[step.component]?.name ?? step.component) : ''
  const stepName = (id: string) => words.ladder[id]?.short ?? id
  switch (step.kind) {
    case 'score':
      return t('shell:step.score', { name, from: markOrNone(step.from), to: markOrNone(step.to) })
    case 'target':
      return t('shell:step.target', { name, from: markOrNone(step.from), to: markOrNone(step.to) })
    case 'target-date':
      return t('shell:step.targetDate', { name })
    case 'priority':
      return t('shell:step.priority', { name })
    case 'note':
      return t('shell:step.note', { name })
    case 'details':
      return t('shell:step.details')
    case 'intervention-added':
      return t('shell:step.added', { name: step.name })
    case 'intervention-changed':
      return t('shell:step.changed', { name: step.name })
    case 'intervention-removed':
      return t('shell:step.removed', { name: step.name })
    case 'intervention-moved':
      return t('shell:step.moved', { name: step.name, from: stepName(step.from), to: stepName(step.to) })
    case 'replaced':
      return t('shell:step.replaced')
    case 'example-reset':
      return t('shell:step.exampleReset')
  }

  function markOrNone(value: Extract<Step, { kind: 'score' }>['to']): string {
    if (value === 'unknown') return words.unknown.label
    return value === null ? t('shell:step.none') : valueMark(value)
  }
}
