import type { ReactNode } from 'react'
import { levelsOf, walkOf } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Priority, Score } from '../../model/rating.ts'
import { scoreOf } from '../../model/score.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { hashOfView } from '../route.ts'
import { pickItem } from '../useRoute.ts'
import { levelLabel } from './scoreWords.ts'
import { givePriority, giveScore, giveTarget } from './scoring.ts'

export interface ScoreTableProps {
  readonly assessment: Assessment
  readonly selected: string | null
  readonly isReadOnly: boolean
}

/** The circle's content as a table, with the same powers. */
export function ScoreTable({ assessment, selected, isReadOnly }: ScoreTableProps) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  return (
    <div className="score-table-scroll">
      <table className="score-table">
        <caption className="visually-hidden">{t('scoring:table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scoring:table.component')}</th>
            <th scope="col">{t('scoring:table.score')}</th>
            <th scope="col">{t('scoring:table.target')}</th>
            <th scope="col">{t('scoring:table.priority')}</th>
          </tr>
        </thead>
        {framework.rings.map((ring, index) => (
          <tbody key={ring} className={`ring-${index % 2}`}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="score-table-ring">
                {words.rings[ring]?.label}
              </th>
            </tr>
            {walkOf(framework)
              .filter((component) => component.ring === ring)
              .map(({ id }) => (
                <Row key={id} score={scoreOf(assessment, id)} isSelected={id === selected} isReadOnly={isReadOnly} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface RowProps {
  readonly score: Score
  readonly isSelected: boolean
  readonly isReadOnly: boolean
}

function Row({ score, isSelected, isReadOnly }: RowProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const component = words.components[score.component]
  const name = component?.name ?? score.component
  const levels = levelsOf(useFramework().scale).map((level) => (
    <option key={level} value={level}>
      {t('scoring:value.level', { value: level, level: levelLabel(level, words) })}
    </option>
  ))
  return (
    <tr className={isSelected ? 'is-selected' : undefined}>
      <th scope="row">
        <span className="pill ring-pill">{component?.code}</span>{' '}
        <a
          href={hashOfView('scoring', score.component)}
          aria-current={isSelected ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault()
            pickItem(score.component)
          }}
        >
          {name}
        </a>
      </th>
      <td data-wide data-label={t('scoring:table.score')}>
        <Choice {...{ name, isReadOnly }} label={t('scoring:table.score')} value={score.value} onChoose={(value) => giveScore(score.component, valueOf(value))}>
          <option value="">{t('scoring:value.none')}</option>
          {levels}
          <option value="unknown">{words.unknown.label}</option>
        </Choice>
      </td>
      <td data-label={t('scoring:table.target')}>
        <Choice {...{ name, isReadOnly }} label={t('scoring:table.target')} value={score.target} onChoose={(value) => giveTarget(score.component, numberOf(value))}>
          <option value="">{t('scoring:target.none')}</option>
          {levels}
        </Choice>
      </td>
      <td data-label={t('scoring:table.priority')}>
        <Choice {...{ name, isReadOnly }} label={t('scoring:table.priority')} value={score.priority} onChoose={(value) => givePriority(score.component, priorityOf(value))}>
          <option value="">{t('scoring:priority.none')}</option>
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {t(`scoring:priority.${priority}`)}
            </option>
          ))}
        </Choice>
      </td>
    </tr>
  )
}

const PRIORITIES = ['low', 'middle', 'high'] as const satisfies readonly Priority[]

interface ChoiceProps {
  readonly label: string
  /** Of the component. */
  readonly name: string
  readonly value: string | number | null
  readonly isReadOnly: boolean
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, name, value, isReadOnly, onChoose, children }: ChoiceProps) {
  return (
    <select
      className="input"
      aria-label={`${label}: ${name}`}
      value={value ?? ''}
      disabled={isReadOnly}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
    </select>
  )
}

function valueOf(text: string): Score['value'] {
  return text === 'unknown' ? text : numberOf(text)
}

function numberOf(text: string): number | null {
  return text === '' ? null : Number(text)
}

function priorityOf(text: string): Priority | null {
  return PRIORITIES.find((priority) => priority === text) ?? null
}
