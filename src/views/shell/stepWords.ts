import type { Step } from '../../state/step.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import type { Translate } from '../../wording/i18n.ts'
import { valueMark } from '../scoring/scoreWords.ts'

const ACTION_WORDS = {
  'action-added': 'actionAdded',
  'action-changed': 'actionChanged',
  'action-removed': 'actionRemoved',
  'snapshot-taken': 'snapshotTaken',
  'snapshot-named': 'snapshotNamed',
  'snapshot-removed': 'snapshotRemoved',
} as const

/** What one step did, for the undo button: 'Fælles strategi 3 → 4'. */
export function stepWords(step: Step, words: FrameworkNames, t: Translate): string {
  const id = 'component' in step ? step.component : null
  const name = id === null ? '' : (words.components[id]?.name ?? id)
  const stepName = (rung: string) => words.ladder[rung]?.short ?? rung
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
    case 'round-added':
      return t('shell:step.roundAdded', { number: step.number })
    case 'round-changed':
      return t('shell:step.roundChanged', { number: step.number })
    case 'round-removed':
      return t('shell:step.roundRemoved', { number: step.number })
    case 'round-closed':
      return t('shell:step.roundClosed', { number: step.number })
    case 'round-note':
      return t('shell:step.roundNote', { number: step.number })
    case 'answers-added':
      return t('shell:step.answersAdded', { count: step.count, number: step.number })
    case 'waiting-counted':
      return t('shell:step.waitingCounted', { count: step.count, number: step.number })
    case 'hands':
      return t('shell:step.hands', { name })
    case 'revealed':
      return id === null ? t('shell:step.revealedAll', { number: step.number }) : t('shell:step.revealedOne', { name })
    case 'settled':
      return t('shell:step.settled', { name })
    case 'interventions-changed':
      return t('shell:step.severalChanged', { count: step.count })
    case 'interventions-removed':
      return t('shell:step.severalRemoved', { count: step.count })
    case 'list-imported':
      return t('shell:step.listImported', { count: step.count })
    case 'list-edited':
      return t('shell:step.listEdited')
    case 'overlap-answered':
      return t('shell:step.overlapAnswered', { name: step.name })
    case 'action-added':
    case 'action-changed':
    case 'action-removed':
    case 'snapshot-taken':
    case 'snapshot-named':
    case 'snapshot-removed':
      return t(`shell:step.${ACTION_WORDS[step.kind]}`, { name: step.text })
    case 'follow-up':
      return t('shell:step.followUp')
    case 'replaced':
      return t('shell:step.replaced')
    case 'merged':
      return t('shell:step.merged')
    case 'example-reset':
      return t('shell:step.exampleReset')
  }

  function markOrNone(value: Extract<Step, { kind: 'score' }>['to']): string {
    if (value === 'unknown') return words.unknown.label
    return value === null ? t('shell:step.none') : valueMark(value)
  }
}
