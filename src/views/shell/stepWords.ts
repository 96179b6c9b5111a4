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
      return t('bar:step.score', { name, from: markOrNone(step.from), to: markOrNone(step.to) })
    case 'target':
      return t('bar:step.target', { name, from: markOrNone(step.from), to: markOrNone(step.to) })
    case 'target-date':
      return t('bar:step.targetDate', { name })
    case 'priority':
      return t('bar:step.priority', { name })
    case 'note':
      return t('bar:step.note', { name })
    case 'details':
      return t('bar:step.details')
    case 'intervention-added':
      return t('bar:step.added', { name: step.name })
    case 'intervention-changed':
      return t('bar:step.changed', { name: step.name })
    case 'intervention-removed':
      return t('bar:step.removed', { name: step.name })
    case 'intervention-moved':
      return t('bar:step.moved', { name: step.name, from: stepName(step.from), to: stepName(step.to) })
    case 'round-added':
      return t('bar:step.roundAdded', { number: step.number })
    case 'round-changed':
      return t('bar:step.roundChanged', { number: step.number })
    case 'round-removed':
      return t('bar:step.roundRemoved', { number: step.number })
    case 'round-closed':
      return t('bar:step.roundClosed', { number: step.number })
    case 'round-note':
      return t('bar:step.roundNote', { number: step.number })
    case 'answers-added':
      return t('bar:step.answersAdded', { count: step.count, number: step.number })
    case 'waiting-counted':
      return t('bar:step.waitingCounted', { count: step.count, number: step.number })
    case 'hands':
      return t('bar:step.hands', { name })
    case 'revealed':
      return id === null ? t('bar:step.revealedAll', { number: step.number }) : t('bar:step.revealedOne', { name })
    case 'settled':
      return t('bar:step.settled', { name })
    case 'interventions-changed':
      return t('bar:step.severalChanged', { count: step.count })
    case 'interventions-removed':
      return t('bar:step.severalRemoved', { count: step.count })
    case 'list-imported':
      return t('bar:step.listImported', { count: step.count })
    case 'list-edited':
      return t('bar:step.listEdited')
    case 'overlap-answered':
      return t('bar:step.overlapAnswered', { name: step.name })
    case 'action-added':
    case 'action-changed':
    case 'action-removed':
    case 'snapshot-taken':
    case 'snapshot-named':
    case 'snapshot-removed':
      return t(`bar:step.${ACTION_WORDS[step.kind]}`, { name: step.text })
    case 'follow-up':
      return t('bar:step.followUp')
    case 'replaced':
      return t('bar:step.replaced')
    case 'merged':
      return t('bar:step.merged')
    case 'example-reset':
      return t('bar:step.exampleReset')
  }

  function markOrNone(value: Extract<Step, { kind: 'score' }>['to']): string {
    if (value === 'unknown') return words.unknown.label
    return value === null ? t('bar:step.none') : valueMark(value)
  }
}
