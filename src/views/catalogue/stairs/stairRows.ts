import { NOT_TOLD } from '../../../analysis/classes.ts'
import type { LadderStep } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import type { Chart } from '../../pictures/chart.ts'
import { groupsBy, isPaused } from './groups.ts'
import { onStep } from '../onStep.ts'
import type { StairView } from './stairView.ts'

/** What the staircase shows as a table: counts where it counts, else a row for each intervention. */
export function stairRows(view: StairView): Chart['rows'] {
  return view.isCounted ? countRows(view) : cardRows(view)
}

/**
 * Each group by who runs it, so that a reader sees what several administrations do. An intervention has one of them, or
 * none, so the rows of a group add up to the number in the picture.
 */
function countRows({ framework, source, by, words }: StairView): Chart['rows'] {
  const { t, className, nameOf } = words
  const isByAdministration = by === 'administration'
  const rows = framework.ladder.flatMap((step) => {
    const mine = onStep(source.found, step.id)
    return groupsBy(by, mine, words).flatMap(({ value, members }) => {
      const head = [...stepCells(step, words), nameOf(by, value)]
      if (isByAdministration) return [[...head, ...countsOf(members, source)]]
      const parts = groupsBy('administration', members, words)
      return parts.map((part) => [...head, nameOf('administration', part.value), ...countsOf(part.members, source)])
    })
  })
  const classes = isByAdministration ? [by] : [by, 'administration' as const]
  const counts = [t('pictures:column.interventions'), nameOf('statuses', 'paused'), t('overlaps:sign')]
  return [[...stepHeads(words), ...classes.map(className), ...counts], ...rows]
}

/** How many there are, how many of them are on pause, and how many may overlap with another. */
function countsOf(members: readonly Intervention[], { overlapping }: StairView['source']): readonly number[] {
  return [members.length, members.filter(isPaused).length, members.filter(({ id }) => overlapping.has(id)).length]
}

function cardRows({ framework, shown, source, marks, words }: StairView): Chart['rows'] {
  const { t, className, nameOf } = words
  const saidOf = (each: Intervention) => [isPaused(each) ? nameOf('statuses', 'paused') : '', each.administration, source.overlapping.has(each.id) ? t('catalogue:yes') : '']
  const rows = framework.ladder.flatMap((step) =>
    onStep(shown, step.id).map((each) => {
      const values = marks.valuesOf(each).filter((value) => value !== NOT_TOLD)
      return [...stepCells(step, words), each.name, values.map((value) => nameOf(marks.by, value)).join(', '), ...saidOf(each)]
    }),
  )
  return [[...stepHeads(words), t('pictures:column.intervention'), className(marks.by), className('statuses'), className('administration'), t('overlaps:sign')], ...rows]
}

function stepHeads({ t }: StairView['words']): readonly string[] {
  return [t('pictures:column.step'), t('pictures:column.stepName')]
}

function stepCells({ id, order }: LadderStep, { framework }: StairView['words']): readonly [number, string] {
  return [order, framework.ladder[id]?.name ?? id]
}
