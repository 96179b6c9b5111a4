import type { ComponentId } from '../../framework/framework.ts'
import { isLate, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFramework } from '../settings.ts'
import { openLayer } from '../useRoute.ts'
import { LevelBar } from './LevelBar.tsx'
import { aimWords, componentName, dayWords, type PlanWords } from './planWords.ts'
import { StatusSelect } from './StatusSelect.tsx'

export interface ActionRowProps {
  readonly assessment: Assessment
  readonly action: Action
  readonly picked: ComponentId | null
  readonly words: PlanWords
  readonly today: string
  readonly isReadOnly: boolean
  readonly onSet: (action: Action) => void
}

/** One action: what, who, by when, what for, and how far. */
export function ActionRow({ assessment, action, picked, words, today, isReadOnly, onSet }: ActionRowProps) {
  const { t } = words
  const { component, owner } = action
  const isPicked = component !== null && component === picked
  return (
    <tr className={isPicked ? 'is-selected' : undefined}>
      <th scope="row">
        <What action={action} words={words} isReadOnly={isReadOnly} />
      </th>
      <td data-label={t('plan:table.owner')}>{owner === '' ? <span className="plan-none">{t('plan:noOwner')}</span> : owner}</td>
      <td data-label={t('plan:table.due')}>
        <Due action={action} words={words} today={today} />
      </td>
      <td data-label={t('plan:table.level')} className={component === null ? 'is-empty' : undefined}>
        {component !== null && <Aim assessment={assessment} component={component} words={words} />}
      </td>
      <td data-label={t('plan:table.status')}>
        <StatusSelect action={action} words={words} isReadOnly={isReadOnly} onSet={onSet} />
      </td>
    </tr>
  )
}

function What({ action, words, isReadOnly }: Pick<ActionRowProps, 'action' | 'words' | 'isReadOnly'>) {
  const { rings } = useFramework()
  const { id, text, component, firstStep, why } = action
  const names = component === null ? undefined : words.names.components[component]
  const more = firstStep || why
  return (
    <>
      {names && (
        <span className={`plan-component ring-${Math.max(0, rings.indexOf(names.ring)) % 2}`}>
          <span className="pill ring-pill">{names.code}</span> <span className="ring-text">{componentName(component, words)}</span>
        </span>
      )}
      {isReadOnly ? (
        <span className="plan-text">
          <bdi>{text}</bdi>
        </span>
      ) : (
        <button type="button" className="link-button plan-text" onClick={() => openLayer('action', id)}>
          <bdi>{text}</bdi>
        </button>
      )}
      {more !== '' && <span className="plan-more">{more}</span>}
    </>
  )
}

function Due({ action, words, today }: Pick<ActionRowProps, 'action' | 'words' | 'today'>) {
  const { t } = words
  if (action.due === null) return <span className="plan-none">{t('plan:noDue')}</span>
  if (!isLate(action, today)) return dayWords(action.due, words)
  return (
    <span className="plan-late">
      <span>
        <Icon name="warning" /> {t('plan:late')}
      </span>
      {dayWords(action.due, words)}
    </span>
  )
}

function Aim({ assessment, component, words }: Pick<ActionRowProps, 'assessment' | 'words'> & { readonly component: ComponentId }) {
  const score = scoreOf(assessment, component)
  const told = aimWords(score, words)
  return told === '' ? null : (
    <>
      <LevelBar score={score} />
      <span className="plan-aim">{told}</span>
    </>
  )
}
