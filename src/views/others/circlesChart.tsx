import { standingIn } from '../../analysis/standing.ts'
import { columnsFor, type CardText } from '../../diagrams/cardsLayout.ts'
import { stacked, type Drawing } from '../../diagrams/drawing.tsx'
import { emptySign, fillSign } from '../../diagrams/KeySigns.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureCards, type PictureCard } from '../../diagrams/PictureCards.tsx'
import { pictureKey, type KeyEntry } from '../../diagrams/PictureKey.tsx'
import { pictureRows } from '../../diagrams/PictureRows.tsx'
import { SmallCircle } from '../../diagrams/SmallCircle.tsx'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { labelsOf } from '../compare/componentWords.ts'
import type { Naming } from '../compare/useNaming.ts'
import type { Chart, ChartCell } from '../pictures/chart.ts'
import { drawnAs } from '../pictures/figures.ts'
import { peopleOf, sourceOf } from '../pictures/origin.ts'
import { groupsBelow, rowOf, type CircleGroup } from './arrangement.ts'
import { groupTitle, periodText, scoredText, standingText, whenText } from './othersWords.ts'
import { smallRings } from './smallRings.ts'

export interface CirclesChartGiven {
  readonly own: Snapshot
  /** All of them, whatever is searched for: what the finding is about. */
  readonly others: readonly Snapshot[]
  /** Those that are shown, in their order. */
  readonly groups: readonly CircleGroup[]
  /** The component that is looked at in all of them; null for none. */
  readonly picked: SnapshotComponent | null
  /** The finding of the page. */
  readonly heading: string
  /** How they are ordered, and how many a search has found. */
  readonly note: string
}

/** Of a circle, in px. */
const SIZE = 112
/** Beside each other, so that a hundred have the shape of a sheet of A4. */
const MOST_COLUMNS = 9
/** As many as the words below the circles need. */
const LEAST_COLUMNS = 4

/** One's own circle and those of the others that are shown, in the same order, to take along. */
export function circlesChart(given: CirclesChartGiven, naming: Naming): Chart {
  const { own, others, groups, heading, note } = given
  const { t } = naming
  const first = [own, ...rowOf(groups)]
  const below = groupsBelow(groups)
  const longest = Math.max(first.length, ...below.map(({ snapshots }) => snapshots.length))
  const columns = Math.max(LEAST_COLUMNS, columnsFor(longest, MOST_COLUMNS))
  const cardsOf = (snapshots: readonly Snapshot[]) => pictureCards(snapshots.map((each) => cardOf(each, given, naming)), columns, palette)
  const top = cardsOf(first)
  const parts = below.map(({ standing, snapshots }) => ({ title: groupTitle(standing, snapshots.length, naming), cards: cardsOf(snapshots) }))
  const width = Math.max(LEAST_WIDTH, top.width, ...parts.map(({ cards }) => cards.width))
  const drawings = [top, ...parts.flatMap(({ title, cards }) => [titleDrawing(title, width), cards])]
  return {
    slug: 'andre-cirkler',
    heading,
    people: peopleOf([others.length], { t }),
    date: periodText(others, naming),
    source: sourceOf(own, 'snapshots', { t }),
    ...drawnAs(stacked(t('others:circles'), [...drawings, pictureKey(keyOf(note, naming), width, palette)])),
    rows: rowsOf([first, ...below.map(({ snapshots }) => snapshots)].flat(), own, naming),
  }
}

/** Of the words below, in px. */
const LEAST_WIDTH = 600

function cardOf(snapshot: Snapshot, { own, picked }: CirclesChartGiven, naming: Naming): PictureCard {
  const { t } = naming
  const isOwn = snapshot.id === own.id
  return {
    isFramed: isOwn,
    drawing: { width: SIZE, height: SIZE, element: <SmallCircle label={null} size={SIZE} scale={snapshot.framework.scale} rings={smallRings(snapshot)} picked={picked?.id ?? null} palette={palette} /> },
    texts: [
      ...(isOwn ? [plain(t('others:own'), 1)] : []),
      bold(nameOfMunicipality(snapshot, t)),
      plain(snapshot.team, 2),
      plain(whenText(snapshot, naming), 1),
      plain(scoredText(snapshot, naming), 1),
      ...(picked ? [bold(standingText(standingIn(snapshot, picked.id, own.framework.scale), naming))] : []),
    ],
  }
}

function plain(text: string, maxLines: number): CardText {
  return { text, weight: 400, maxLines }
}

function bold(text: string): CardText {
  return { text, weight: 600, maxLines: 2 }
}

/** Below a line, and in as many lines as it takes. */
function titleDrawing(title: string, width: number): Drawing {
  return pictureRows([{ head: { text: '' }, width }], [[{ text: title, weight: 600 }]], palette)
}

function keyOf(note: string, { t, names }: Naming): readonly KeyEntry[] {
  const dashed = <path d="M4.5 8H11.5" stroke={palette.muted} strokeWidth={2} />
  const unknown = { width: 16, height: 16, element: <g><rect x={0.5} y={0.5} width={15} height={15} fill={palette.ground} stroke={palette.edge} />{dashed}</g> }
  const frame = { width: 20, height: 16, element: <rect x={1.25} y={1.25} width={17.5} height={13.5} rx={3} fill="none" stroke={palette.ink} strokeWidth={2.5} /> }
  return [
    { sign: fillSign(palette), words: t('others:legend.bands') },
    { sign: unknown, words: names.unknown.label },
    { sign: emptySign(palette), words: t('scoring:value.none') },
    { sign: frame, words: t('others:legend.own') },
    { sign: null, words: note },
  ]
}

/** A row for each circle, with its names in full and where it stands on each component of one's own framework. */
function rowsOf(snapshots: readonly Snapshot[], { framework: { components, scale } }: Snapshot, naming: Naming): Chart['rows'] {
  const { t, names } = naming
  const heads = components.map((component) => {
    const { code, name } = labelsOf(component, names)
    return `${code} ${name}`
  })
  const rows = snapshots.map((snapshot): readonly ChartCell[] => {
    const standings = components.map(({ id }) => standingIn(snapshot, id, scale))
    const levels = standings.map((each) => (typeof each === 'number' ? each : standingText(each, naming)))
    return [nameOfMunicipality(snapshot, t), snapshot.team, whenText(snapshot, naming), ...levels]
  })
  return [[t('pictures:column.municipality'), t('pictures:column.team'), t('pictures:column.day'), ...heads], ...rows]
}
