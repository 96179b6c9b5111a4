import { Fragment } from 'react'
import { NOT_TOLD, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import type { LadderStep } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { groupsBy, isPaused } from './groups.ts'
import type { StairView } from './stairView.ts'

export interface PrintedStepProps {
  readonly view: StairView
  readonly step: LadderStep
}

/** Beside what is grouped and coloured by, which stand for themselves. */
const COLUMNS: readonly InterventionClass[] = ['areas', 'administration', 'ages']

/** The interventions of a step as a table, in their groups; its head is repeated on each page. */
export function PrintedStep({ view, step }: PrintedStepProps) {
  const { words, source, by, marks } = view
  const { t } = words
  const mine = source.found.filter((each) => each.step === step.id)
  const columns = COLUMNS.filter((each) => each !== by && each !== marks.by)
  if (mine.length === 0) return null
  const name = words.framework.ladder[step.id]?.name ?? step.id
  const isGrouped = view.isCounted || (view.zoomed !== null && view.group !== null)
  const groups = isGrouped ? groupsBy(by, mine, words) : [{ value: '', members: mine }]
  return (
    <table className="print-table printed-step">
      <colgroup>
        <col className="printed-name" />
        <col />
        {columns.map((each) => (
          <col key={each} />
        ))}
      </colgroup>
      <thead>
        <tr className="printed-step-name">
          <th scope="colgroup" colSpan={2 + columns.length}>
            {t('ladder:stepLabel', { order: step.order, name, count: t('ladder:count', { count: mine.length }) })}
          </th>
        </tr>
        <tr>
          <th scope="col">{t('ladder:field.name')}</th>
          <th scope="col">{words.className(marks.by)}</th>
          {columns.map((each) => (
            <th key={each} scope="col">
              {words.className(each)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ value, members }) => (
          <Fragment key={value}>
            {isGrouped && (
              <tr className="printed-group">
                <th scope="rowgroup" colSpan={2 + columns.length}>
                  {words.nameOf(by, value)} ({members.length})
                </th>
              </tr>
            )}
            {members.map((each) => (
              <Row key={each.id} view={view} intervention={each} columns={columns} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly view: StairView
  readonly intervention: Intervention
  readonly columns: readonly InterventionClass[]
}

function Row({ view: { words, marks }, intervention, columns }: RowProps) {
  const told = (by: InterventionClass) =>
    valuesOf(intervention, by, words.canonical).flatMap((value) => (value === NOT_TOLD ? [] : [words.shortOf(by, value)]))
  const name = isPaused(intervention) ? `${intervention.name} (${words.nameOf('statuses', 'paused')})` : intervention.name
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{told(marks.by).join(', ')}</td>
      {columns.map((by) => (
        <td key={by}>{told(by).join(', ')}</td>
      ))}
    </tr>
  )
}
