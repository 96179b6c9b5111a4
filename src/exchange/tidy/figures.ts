import type { GroupResult, LevelResult, Result, ShownRoom } from '../../analysis/result.ts'
import type { Priority, Score, ScoreValue } from '../../model/rating.ts'
import type { Settled } from '../../model/round.ts'
import type { SnapshotFramework } from '../../model/snapshot.ts'
import type { Measure, Status } from './measures.ts'
import type { RoundFinding } from './sources.ts'
import type { TidyWords } from './words.ts'

/** What one row tells, whatever it is of. */
export interface Figure {
  readonly measure: Measure
  /** Of a measure that is of one level. */
  readonly level: number | null
  /** 'room', a side, a field, or a side and a level of it: 'leaders/political'; null for what the team itself says. */
  readonly group: string | null
  readonly value: number | null
  readonly text: string
  readonly n: number | null
  readonly status: Status
  readonly targetDate: string | null
}

/** What it takes to say a figure. */
export interface Saying {
  readonly framework: SnapshotFramework
  readonly words: TidyWords
}

const ROOM = 'room'

/** Lowest first, as 1 to 3. */
const PRIORITIES: readonly Priority[] = ['low', 'middle', 'high']

/** What the team itself says of a component; null when it has said nothing. */
export function scoreFigures(score: Score | null, saying: Saying): readonly Figure[] {
  const target = levelFigure('target', score?.target ?? null, saying)
  return [levelFigure('level', score?.value ?? null, saying), { ...target, targetDate: score?.targetDate ?? null }]
}

/** How much a component matters to the team, 1 the least and 3 the most; null when it has not said. */
export function priorityFigure(priority: Priority | null, { words }: Saying): Figure {
  if (priority === null) return absent('priority', 'none', words)
  return figure('priority', { value: 1 + PRIORITIES.indexOf(priority), text: words.priorityName(priority) })
}

/** What the room agreed on after the talk; nothing of a decision alone. */
export function settledFigures({ value, target }: Settled, saying: Saying): readonly Figure[] {
  return [
    ...(value === null ? [] : [inRoom(levelFigure('settled_level', value, saying))]),
    ...(target === null ? [] : [inRoom(levelFigure('settled_target', target, saying))]),
  ]
}

/** How many took part in a round. */
export function peopleFigure(people: number): Figure {
  return inRoom(figure('people', { value: people }))
}

/** What a round has shown of a component, of the room and of its groups: of who is hidden no number. */
export function findingFigures({ result, mirrorGap }: RoundFinding, saying: Saying): readonly Figure[] {
  return [
    ...roomFigures(result, saying),
    ...gapFigures(result, saying),
    ...(mirrorGap === null ? [] : [inRoom(figure('strategy_above_practice', { value: rounded(mirrorGap, 1) }))]),
    ...result.groups.flatMap((group) => groupFigures(group, saying)),
  ]
}

const ROOM_MEASURES = ['median', 'lower_quartile', 'upper_quartile', 'mean', 'agreement', 'agreement_a'] as const

function roomFigures({ room }: Result, { framework, words }: Saying): readonly Figure[] {
  if (room.status === 'hidden') return (['votes', ...ROOM_MEASURES] as const).map((each) => inRoom(absent(each, 'hidden', words)))
  if (room.status === 'empty') return [inRoom(figure('votes', { value: 0, n: 0 })), ...ROOM_MEASURES.map((each) => inRoom(absent(each, 'no_votes', words)))]
  const { n, counts, measures } = room
  const all = [
    figure('votes', { value: n, n }),
    ...counts.map((count, index) => figure('votes_level', { value: count, n, level: framework.scale.min + index })),
    figure('median', { value: rounded(measures.medianGrouped, 1), n }),
    figure('lower_quartile', { value: rounded(measures.q1, 1), n }),
    figure('upper_quartile', { value: rounded(measures.q3, 1), n }),
    figure('mean', { value: rounded(measures.mean, 1), n }),
    agreementFigure(room, words),
    figure('agreement_a', { value: rounded(measures.agreementA, 2), n }),
  ]
  return all.map(inRoom)
}

/** In words only where nothing else stands out, as on the screen; nothing at all where too few have voted to say. */
function agreementFigure({ n, measures, flags, pattern }: ShownRoom, words: TidyWords): Figure {
  if (flags === null) return { ...absent('agreement', 'too_few', words), n }
  const isPlain = pattern === null || pattern === 'agreed'
  return figure('agreement', { value: rounded(measures.consensus, 2), text: isPlain ? words.agreementName(measures.wording) : '', n })
}

/** Of leaders and staff, where the round divides its people so. */
function gapFigures({ levelGap, groups }: Result, { words }: Saying): readonly Figure[] {
  if (levelGap !== null) return [inRoom(figure('leaders_above_staff', { value: rounded(levelGap, 1) }))]
  const isHidden = groups.some(({ status, levels }) => status === 'hidden' && levels.length > 0)
  return isHidden ? [inRoom(absent('leaders_above_staff', 'hidden', words))] : []
}

/** A side, with its levels where it has more than one, or a field. */
function groupFigures(group: GroupResult, saying: Saying): readonly Figure[] {
  const levels = group.levels.length > 1 ? group.levels : []
  return [
    ...meanFigures(group, group.id, saying),
    ...levels.flatMap((level) => meanFigures(level, `${group.id}/${level.id}`, saying)),
  ]
}

function meanFigures(votes: LevelResult, group: string, { words }: Saying): readonly Figure[] {
  if (votes.status === 'hidden') return [{ ...absent('votes', 'hidden', words), group }, { ...absent('mean', 'hidden', words), group }]
  if (votes.status === 'empty') return [{ ...figure('votes', { value: 0, n: 0 }), group }, { ...absent('mean', 'no_votes', words), group }]
  const { n, measures } = votes
  return [{ ...figure('votes', { value: n, n }), group }, { ...figure('mean', { value: rounded(measures.mean, 1), n }), group }]
}

function levelFigure(measure: Measure, value: ScoreValue, { framework, words }: Saying): Figure {
  if (value === null) return absent(measure, 'none', words)
  if (value === 'unknown') return absent(measure, 'unknown', words)
  return figure(measure, { value, text: words.levelName(value, framework) })
}

function figure(measure: Measure, given: Pick<Figure, 'value'> & Partial<Figure>): Figure {
  return { measure, level: null, group: null, text: '', n: null, status: 'value', targetDate: null, ...given }
}

function absent(measure: Measure, status: Exclude<Status, 'value'>, words: TidyWords): Figure {
  return figure(measure, { value: null, status, text: words.statusName(status) })
}

function inRoom(each: Figure): Figure {
  return { ...each, group: ROOM }
}

/** As the screen writes it: the same number of decimals, and no minus before nothing. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0
}
