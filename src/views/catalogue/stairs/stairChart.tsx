import { stacked, type Drawing } from '../../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../../diagrams/palette.ts'
import { pictureKey, type KeyEntry } from '../../../diagrams/PictureKey.tsx'
import { pictureRows } from '../../../diagrams/PictureRows.tsx'
import { PauseSign, StairBadge, TalkSign } from '../../../diagrams/StairBadge.tsx'
import { layoutStaircase, staircaseHeight } from '../../../diagrams/staircase.ts'
import { StaircaseDiagram } from '../../../diagrams/StaircaseDiagram.tsx'
import { layoutGroups } from '../../../diagrams/stairGroups.ts'
import { StairGroupsDiagram } from '../../../diagrams/StairGroupsDiagram.tsx'
import type { StairText } from '../../../diagrams/stairLayout.ts'
import { badgeWidth } from '../../../diagrams/stairMarks.ts'
import { StepDiagram } from '../../../diagrams/StepDiagram.tsx'
import { layoutStep } from '../../../diagrams/stepLayout.ts'
import type { LadderStep } from '../../../framework/framework.ts'
import type { Assessment } from '../../../model/assessment.ts'
import type { Chart } from '../../pictures/chart.ts'
import { drawnAs } from '../../pictures/figures.ts'
import { originOf } from '../../pictures/origin.ts'
import { filterWords } from '../filterWords.ts'
import type { CataloguePlace } from '../place.ts'
import { isPaused } from './groups.ts'
import { kindName, stairGroupSteps, stairJumps, stairSections, stairSteps } from './stairData.ts'
import { stairRows } from './stairRows.ts'
import type { StairView } from './stairView.ts'

export interface StairChartProps {
  readonly assessment: Assessment
  readonly place: CataloguePlace
  readonly view: StairView
  /** '2026-11-26', by the calendar here. */
  readonly today: string
  /** Of the staircase, in px: as wide as the steps stand well side by side. */
  readonly width?: number
}

/** A drawing, and the names that have no room in it. */
interface Picture {
  readonly drawing: Drawing
  readonly cut: readonly string[]
}

/** The staircase as it is shown, with cards, with counts or one step alone, to take along. */
export function stairChart({ assessment, place, view, today, width = 1300 }: StairChartProps): Chart {
  const { words, zoomed } = view
  const { t, language } = words
  const { drawing, cut } = pictureOf(view, width)
  const filter = filterWords(place, words)
  const key = [
    ...(filter === '' ? [] : [{ sign: null, words: filter }]),
    ...keyOf(view),
  ]
  const names = cut.map((name) => [{ text: name }])
  const label = t('ladder:picture')
  return {
    slug: zoomed ? `trappe-trin-${zoomed.order}` : 'trappe',
    heading: view.finding,
    ...originOf(assessment, 'catalogue', { t, language, today }),
    ...drawnAs(stacked(label, [
      drawing,
      pictureKey(key, drawing.width, palette),
      ...(names.length === 0 ? [] : [pictureRows([{ head: { text: t('pictures:stairs.full') }, width: drawing.width }], names, palette)]),
    ])),
    rows: stairRows(view),
  }
}

function pictureOf(view: StairView, width: number): Picture {
  if (view.zoomed) return stepPicture(view, view.zoomed, width)
  return view.isCounted ? groupsPicture(view, width) : cardsPicture(view, width)
}

function cardsPicture({ source, words: { t } }: StairView, width: number): Picture {
  const steps = stairSteps(source)
  const drawn = layoutStaircase({ width, steps }).steps.flatMap(({ cards }) => cards)
  const names = new Map(steps.flatMap(({ cards }) => cards.map(({ id, name }) => [id, name])))
  const shared = { label: t('ladder:picture'), width, steps, selected: null, selectedStep: null, palette }
  return {
    drawing: { width, height: staircaseHeight({ width, steps }), element: <StaircaseDiagram {...shared} isStill /> },
    cut: cutNames(drawn, names),
  }
}

function groupsPicture({ source, by, words: { t } }: StairView, width: number): Picture {
  const steps = stairGroupSteps(by, source)
  const layout = layoutGroups({ width, steps, room: null })
  const cut = layout.steps.flatMap(({ blocks }, index) =>
    blocks.flatMap(({ name }, at) => {
      const whole = steps[index]?.groups[at]?.name ?? ''
      return isWhole(name, whole) ? [] : [whole]
    }),
  )
  const shared = { label: t('ladder:picture'), width, steps, selectedStep: null, palette }
  return { drawing: { width, height: layout.height, element: <StairGroupsDiagram {...shared} /> }, cut: [...new Set(cut)] }
}

function stepPicture({ source, group, words: { t } }: StairView, step: LadderStep, width: number): Picture {
  const steps = stairJumps(source)
  const sections = stairSections(group, step, source)
  const layout = layoutStep({ width, steps, step: step.id, sections })
  const names = new Map(sections.flatMap(({ cards }) => cards.map(({ id, name }) => [id, name])))
  const shared = { label: t('ladder:picture'), width, steps, step: step.id, sections, selected: null, palette }
  return {
    drawing: { width, height: layout.height, element: <StepDiagram {...shared} isStill /> },
    cut: cutNames(layout.sections.flatMap(({ cards }) => cards), names),
  }
}

function cutNames(cards: readonly { readonly id: string; readonly name: readonly StairText[] }[], names: ReadonlyMap<string, string>): readonly string[] {
  const cut = cards.flatMap(({ id, name }) => {
    const whole = names.get(id) ?? ''
    return isWhole(name, whole) ? [] : [whole]
  })
  return [...new Set(cut)]
}

/** Whether a name stands in its lines without an ellipsis. A short name in its place is no whole one. */
function isWhole(lines: readonly StairText[], name: string): boolean {
  return lettersOf(lines.map(({ text }) => text).join('')) === lettersOf(name)
}

function lettersOf(text: string): string {
  return text.replaceAll(/[\s\u00ad-]+/g, '')
}

const SIGN = 18

/** What each sign stands for, and how many have it, as the legend of the screen says. */
function keyOf({ marks, shown, source, isCounted, words }: StairView): readonly KeyEntry[] {
  const { nameOf, t } = words
  const paused = shown.filter(isPaused).length
  const overlapping = isCounted ? 0 : shown.filter(({ id }) => source.overlapping.has(id)).length
  return [
    ...marks.sharesOf(shown).map(({ mark, count }) => {
      const box = { x: 0, y: 0, width: badgeWidth(mark, SIGN), height: SIGN }
      const element = <StairBadge box={box} mark={mark} palette={palette} />
      return { sign: { width: box.width, height: SIGN, element }, words: `${kindName(mark, marks, words)}: ${count}` }
    }),
    ...(paused === 0
      ? []
      : [{ sign: { width: 8, height: SIGN, element: <PauseSign x={0} y={SIGN / 2} fill={palette.ink} /> }, words: `${nameOf('statuses', 'paused')}: ${paused}` }]),
    ...(overlapping === 0
      ? []
      : [{ sign: { width: SIGN, height: SIGN, element: <TalkSign x={SIGN / 2} y={SIGN / 2} palette={palette} /> }, words: `${t('overlaps:sign')}: ${overlapping}` }]),
  ]
}
