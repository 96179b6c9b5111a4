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
        <select
          className="input"
          aria-label={`${t('scoring:table.score')}: ${name}`}
          value={score.value ?? ''}
          disabled={isReadOnly}
          onChange={({ target: { value } }) => giveScore(score.component, valueOf(value))}
        >
          <option value="">{t('scoring:value.none')}</option>
          {levels}
          <option value="unknown">{words.unknown.label}</option>
        </select>
      </td>
      <td data-label={t('scoring:table.target')}>
        <select
          className="input"
          aria-label={`${t('scoring:table.target')}: ${name}`}
          value={score.target ?? ''}
          disabled={isReadOnly}
          onChange={({ target: { value } }) => giveTarget(score.component, value === '' ? null : Number(value))}
        >
          <option value="">{t('scoring:target.none')}</option>
          {levels}
        </select>
      </td>
      <td data-label={t('scoring:table.priority')}>
        <select
          className="input"
          aria-label={`${t('scoring:table.priority')}: ${name}`}
          value={score.priority ?? ''}
          disabled={isReadOnly}
          onChange={({ target: { value } }) => givePriority(score.component, value === '' ? null : (value as Priority))}
        >
          <option value="">{t('scoring:priority.none')}</option>
          <option value="low">{t('scoring:priority.low')}</option>
          <option value="middle">{t('scoring:priority.middle')}</option>
          <option value="high">{t('scoring:priority.high')}</option>
        </select>
      </td>
    </tr>
  )
}

function valueOf(text: string) {
  if (text === '') return null
  return text === 'unknown' ? text : Number(text)
}
