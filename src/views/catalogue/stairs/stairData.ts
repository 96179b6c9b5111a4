import { NOT_TOLD, type InterventionClass } from '../../../analysis/classes.ts'
import {
  repeatedId,
  type StairCardData,
  type StairGroupData,
  type StairGroupStepData,
  type StairJumpData,
  type StairMark,
  type StairSectionData,
  type StairStepData,
  type StairStepWords,
} from '../../../diagrams/stairData.ts'
import type { Framework, LadderStep } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { groupsBy, isPaused, type Group } from './groups.ts'
import type { Marks } from './marks.ts'
import { onStep } from '../onStep.ts'

/** What the staircase is drawn from. */
export interface StairSource {
  readonly framework: Framework
  readonly found: readonly Intervention[]
  readonly words: CatalogueWords
  readonly marks: Marks
  /** Ids of those that may overlap with others, which nobody has answered yet. */
  readonly overlapping: ReadonlySet<string>
}

/** A group that holds what has no room for a block of its own. */
export const REST = ' '
/** More blocks on a step than this are too small to read; the least of them come together. */
const MOST_GROUPS = 9
/** More cards of a step than this are no longer a picture. */
export const MOST_STEP_CARDS = 300

/** All interventions as cards on their steps. */
export function stairSteps(source: StairSource): readonly StairStepData[] {
  return source.framework.ladder.map((step) => {
    const mine = membersOf(step, source)
    return { ...stepWords(step, mine.length, source.words), cards: mine.map((each) => cardOf(each, step, source)) }
  })
}

/** The steps with groups in place of cards. */
export function stairGroupSteps(by: InterventionClass, source: StairSource): readonly StairGroupStepData[] {
  const { framework, words } = source
  const { t } = words
  return framework.ladder.map((step) => {
    const mine = membersOf(step, source)
    const groups = shownGroups(groupsBy(by, mine, words))
    return {
      ...stepWords(step, mine.length, words),
      total: mine.length,
      noun: t('ladder:noun', { count: mine.length }),
      groups: groups.map((group) => groupOf(by, group, { ...source, step })),
    }
  })
}

/** All steps, to go to. */
export function stairJumps(source: StairSource): readonly StairJumpData[] {
  return source.framework.ladder.map((step) => {
    const total = membersOf(step, source).length
    return { ...stepWords(step, total, source.words), total }
  })
}

/** The cards of a step under headings. @param by - null for no headings */
export function stairSections(
  by: InterventionClass | null,
  step: LadderStep,
  source: StairSource,
): readonly StairSectionData[] {
  const { words, marks } = source
  const { t, language } = words
  const mine = membersOf(step, source)
  const groups = by === null ? [{ value: REST, members: mine }] : groupsBy(by, mine, words)
  const times = new Map<string, number>()
  let room = MOST_STEP_CARDS
  return groups.map(({ value, members }): StairSectionData => {
    const shown = members.slice(0, room)
    room -= shown.length
    const cards = shown.map((each) => {
      const time = times.get(each.id) ?? 0
      times.set(each.id, time + 1)
      return { ...cardOf(each, step, source), id: repeatedId(each.id, time) }
    })
    const name = by === null ? '' : words.nameOf(by, value)
    const total = formatNumber(members.length, language)
    const count = shown.length < members.length ? t('ladder:partOf', { shown: shown.length, total }) : total
    const label = name === '' ? stepWords(step, mine.length, words).label : `${name}, ${count}`
    return { id: value, name, mark: by === marks.by ? marks.markOfValue(value) : null, count, label, cards }
  })
}

function membersOf({ id }: LadderStep, { found }: StairSource): readonly Intervention[] {
  return onStep(found, id)
}

function stepWords({ id, order, isEarly }: LadderStep, total: number, { t, framework }: CatalogueWords): StairStepWords {
  const name = framework.ladder[id]?.name ?? id
  const count = t('ladder:count', { count: total })
  const label = t('ladder:stepLabel', { order, name, count: total === 0 ? t('ladder:noneWithin') : count })
  return { id, order, name, short: framework.ladder[id]?.short ?? id, isEarly, count, label }
}

function cardOf(intervention: Intervention, { order }: LadderStep, { words, marks, overlapping }: StairSource): StairCardData {
  const { t } = words
  const { id, name, area } = intervention
  const paused = isPaused(intervention) ? [words.nameOf('statuses', 'paused')] : []
  const sentence = [
    name,
    t('ladder:onStep', { order }),
    ...kindNames(intervention, marks, words),
    ...(area === null || marks.by === 'areas' ? [] : [words.nameOf('areas', area)]),
    ...paused,
    ...(overlapping.has(id) ? [t('overlaps:sign')] : []),
  ]
  return {
    id,
    name,
    mark: marks.markOf(intervention),
    detail: area === null ? '' : words.shortOf('areas', area),
    isPaused: paused.length > 0,
    needsTalk: overlapping.has(id),
    label: sentence.join(', '),
  }
}

/** What the colour of a card says, in words. */
function kindNames(intervention: Intervention, marks: Marks, words: CatalogueWords): readonly string[] {
  const values = marks.valuesOf(intervention).filter((value) => value !== NOT_TOLD)
  return values.map((value) => words.nameOf(marks.by, value))
}

/** Where there are too many, the least of them together and last. */
function shownGroups(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= MOST_GROUPS) return groups
  const largest = groups.toSorted((a, b) => b.members.length - a.members.length).slice(0, MOST_GROUPS - 1)
  const own = new Set(largest)
  const rest = groups.filter((group) => !own.has(group)).flatMap(({ members }) => members)
  return [...groups.filter((group) => own.has(group)), { value: REST, members: [...new Set(rest)] }]
}

function groupOf(by: InterventionClass, group: Group, source: StairSource & { readonly step: LadderStep }): StairGroupData {
  const { words, marks, step } = source
  const { value, members } = group
  const { t } = words
  const count = members.length
  const isRest = value === REST
  const name = isRest ? t('ladder:otherGroups') : words.nameOf(by, value)
  const isMarked = by === marks.by && !isRest
  const shares = isMarked ? [{ mark: marks.markOfValue(value), count }] : marks.sharesOf(members)
  const paused = members.filter(isPaused).length
  const told = shares.map((share) => `${kindName(share.mark, marks, words)} ${share.count}`)
  const parts = [
    t('ladder:groupLabel', { name, count, order: step.order }),
    ...(isMarked ? [] : [told.join(', ')]),
    ...(paused > 0 ? [t('ladder:ofThemPaused', { count: paused })] : []),
  ]
  return {
    id: value,
    name,
    short: isRest ? name : words.shortOf(by, value),
    mark: isMarked ? marks.markOfValue(value) : null,
    count,
    shares,
    paused,
    label: parts.join('; '),
  }
}

/** What a mark stands for. */
export function kindName(mark: StairMark, marks: Marks, words: CatalogueWords): string {
  const { t } = words
  const value = valueOf(mark, marks)
  return value === null ? t('ladder:others') : words.nameOf(marks.by, value)
}

/** The same for narrow places; its sign is made of these words. */
export function kindShort(mark: StairMark, marks: Marks, words: CatalogueWords): string {
  const { t } = words
  const value = valueOf(mark, marks)
  return value === null ? t('ladder:others') : words.shortOf(marks.by, value)
}

function valueOf(mark: StairMark, { kinds }: Marks): string | null {
  return kinds.find((kind) => kind.mark === mark)?.value ?? null
}
