import type { SnapshotComponent } from '../../model/snapshot.ts'
import { printable } from '../printable.ts'
import { nextTurn, type Watch } from '../turn.ts'
import type { TidyRow } from './columns.ts'
import {
  findingFigures,
  peopleFigure,
  priorityFigure,
  scoreFigures,
  settledFigures,
  type Figure,
  type Saying,
} from './figures.ts'
import { measureId, UNIT_OF } from './measures.ts'
import type { Source, SourceRound } from './sources.ts'
import type { TidyWords } from './words.ts'

/** How many sources are made rows of before the page may draw. */
const SLICE = 20

/**
 * The rows of these sources: source by source, each by the walk through its circle, and of a component what the team
 * says before what its rounds have shown.
 *
 * @returns null when it was cancelled
 */
export async function rowsOf(sources: readonly Source[], words: TidyWords, watch: Watch): Promise<readonly TidyRow[] | null> {
  const slices: (readonly TidyRow[])[] = []
  for (let from = 0; from < sources.length; from += SLICE) {
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other, so that the page can draw in between
    if (from > 0) await nextTurn()
    if (watch.isCancelled()) return null
    slices.push(sources.slice(from, from + SLICE).flatMap((source) => rowsOfSource(source, words)))
    watch.onProgress(Math.min(1, (from + SLICE) / sources.length))
  }
  return slices.flat()
}

/** What the rows of one component, or of none, have in common. */
type Common = Omit<TidyRow, FigureColumn>
type FigureColumn = 'round' | 'measure_id' | 'measure' | 'group_id' | 'group' | 'value' | 'value_text' | 'unit' | 'n' | 'status' | 'hidden' | 'target_date'

function rowsOfSource(source: Source, words: TidyWords): readonly TidyRow[] {
  const { snapshot, rounds } = source
  const whole = commonOf(source, null, words)
  const people = rounds.flatMap(({ number, people: count }) => (count === null ? [] : [rowOf(whole, number, { figure: peopleFigure(count), words })]))
  const components = snapshot.framework.components.flatMap((component) => {
    const common = commonOf(source, component, words)
    return figuresOf(source, component, words).map(({ round, figure }) => rowOf(common, round, { figure, words }))
  })
  return [...people, ...components]
}

interface Told {
  readonly round: number | null
  readonly figure: Figure
}

function figuresOf({ snapshot, isNow, rounds }: Source, { id }: SnapshotComponent, words: TidyWords): readonly Told[] {
  const { framework, scores } = snapshot
  const saying = { framework, words }
  const score = scores.find(({ component }) => component === id) ?? null
  const own = [...scoreFigures(score, saying), ...(isNow ? [priorityFigure(score?.priority ?? null, saying)] : [])]
  return [...own.map((figure) => ({ round: null, figure })), ...rounds.flatMap((round) => roundFigures(round, id, saying))]
}

function roundFigures({ number, findings, settled }: SourceRound, id: string, saying: Saying): readonly Told[] {
  const figures = [
    ...settled.filter(({ component }) => component === id).flatMap((each) => settledFigures(each, saying)),
    ...findings.filter(({ component }) => component === id).flatMap((each) => findingFigures(each, saying)),
  ]
  return figures.map((figure) => ({ round: number, figure }))
}

/** Names come from files as well, and other programs are to read them whatever is in them. */
function commonOf({ snapshot, isNow }: Source, component: SnapshotComponent | null, words: TidyWords): Common {
  const { framework } = snapshot
  return {
    municipality: printable(snapshot.municipality),
    team: printable(snapshot.team),
    is_example: snapshot.isExample,
    assessment_id: snapshot.assessment,
    snapshot_id: isNow ? null : snapshot.id,
    snapshot: isNow ? words.now : printable(snapshot.name),
    snapshot_number: isNow ? null : snapshot.number,
    snapshot_date: snapshot.date,
    is_now: isNow,
    framework_id: printable(framework.id),
    framework_version: framework.version,
    scale_min: framework.scale.min,
    scale_max: framework.scale.max,
    ring_id: component && printable(component.ring),
    ring: component && printable(words.ringName(component.ring)),
    component_id: component && printable(component.id),
    component: component && printable(words.componentName(component)),
  }
}

function rowOf(common: Common, round: number | null, { figure, words }: { readonly figure: Figure; readonly words: TidyWords }): TidyRow {
  const { measure, level, group, value, text, n, status, targetDate } = figure
  return {
    ...common,
    round,
    measure_id: measureId(measure, level),
    measure: words.measureName(measure, level),
    group_id: group,
    group: group && words.groupName(group.split('/').at(-1) ?? group),
    value,
    value_text: text === '' ? null : text,
    unit: UNIT_OF[measure],
    n,
    status,
    hidden: status === 'hidden',
    target_date: targetDate,
  }
}
