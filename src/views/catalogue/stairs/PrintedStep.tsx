import { Fragment } from 'react'
import { NOT_TOLD, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import { badgeOf } from '../../../diagrams/stairMarks.ts'
import { printPalette } from '../../../diagrams/palette.ts'
import type { LadderStep } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { joinedRanges } from '../../../wording/ranges.ts'
import { groupsBy, isPaused } from './groups.ts'
import { onStep } from '../onStep.ts'
import type { StairView } from './stairView.ts'

export interface PrintedStepProps {
  readonly view: StairView
  readonly step: LadderStep
}

/** Behind each name; its sign tells what it is coloured by. */
const FACTS: readonly InterventionClass[] = ['administration', 'ages']

/** The interventions of a step as a list in columns, in their groups. */
export function PrintedStep({ view, step }: PrintedStepProps) {
  const { words, source, by } = view
  const { t } = words
  const mine = onStep(source.found, step.id)
  if (mine.length === 0) return null
  const name = words.framework.ladder[step.id]?.name ?? step.id
  const isGrouped = view.isCounted || (view.zoomed !== null && view.group !== null)
  const groups = isGrouped ? groupsBy(by, mine, words) : [{ value: '', members: mine }]
  const facts = FACTS.filter((each) => !isGrouped || each !== by)
  return (
    <section className="printed-step">
      <h3>{t('ladder:stepLabel', { order: step.order, name, count: t('ladder:count', { count: mine.length }) })}</h3>
      <div className="printed-columns">
        {groups.map(({ value, members }) => (
          <Fragment key={value}>
            {isGrouped && (
              <h4>
                {words.nameOf(by, value)} ({members.length})
              </h4>
            )}
            <ul>
              {members.map((each) => (
                <Item key={each.id} view={view} intervention={each} facts={facts} />
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </section>
  )
}

interface ItemProps {
  readonly view: StairView
  readonly intervention: Intervention
  readonly facts: readonly InterventionClass[]
}

function Item({ view: { words, marks }, intervention, facts }: ItemProps) {
  const mark = marks.markOf(intervention)
  const badge = badgeOf(printPalette, mark.tone)
  const told = facts.flatMap((by) => {
    const values = valuesOf(intervention, by, words.canonical).filter((value) => value !== NOT_TOLD)
    return joinedRanges(values.map((value) => words.shortOf(by, value)))
  })
  const paused = isPaused(intervention) ? ` (${words.nameOf('statuses', 'paused')})` : ''
  return (
    <li>
      <span className="pill" style={badge ? { background: badge.fill, color: badge.text } : undefined}>
        {mark.sign}
      </span>
      <span className="printed-item">
        <span className="printed-name">{`${intervention.name}${paused}`}</span>{' '}
        <span className="printed-facts">
          <Unbroken text={told.join(', ')} />
        </span>
      </span>
    </li>
  )
}
