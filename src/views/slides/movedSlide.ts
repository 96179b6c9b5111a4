import { compareSnapshots, type ComponentChange } from '../../analysis/snapshotComparison.ts'
import { BODY_BOX, TITLE_BOX, type Slide, type SlidePart } from '../../exchange/slides/deck.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { snapshotsInOrder, takeSnapshot } from '../../model/snapshots.ts'
import { choiceOf } from '../compare/choice.ts'
import { cellText, changeMark, headline, pairSentence, shortName, whoSentence } from '../compare/compareWords.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { NOW } from '../compare/place.ts'
import { inOrder } from '../compare/sorting.ts'
import { targetSentences } from '../compare/targetWords.ts'
import type { Naming } from '../compare/useNaming.ts'
import type { DeckGiven } from './deckGiven.ts'
import { fitted, heightOfAll, pagesOf, paragraph, rowOf, titleIn, type Column } from './paragraphs.ts'

const GAP = 16

/** A few components stand in one table, over the whole width. */
const ONE: readonly Column[] = [
  { width: 420, lines: 2 },
  { width: 168, lines: 2 },
  { width: 156, lines: 2 },
  { width: 120, lines: 2 },
]

/** Two tables beside each other have room for all that can have moved: each component has one line. */
const TWO: readonly Column[] = [
  { width: 210, lines: 1 },
  { width: 72, lines: 1 },
  { width: 72, lines: 1 },
  { width: 72, lines: 1 },
]

/** The most components that stand in one table. */
const FEW = 6

interface Sides {
  readonly before: Snapshot
  readonly after: Snapshot
}

/** What has moved since an earlier snapshot, as the comparison is shown at first; nothing where nothing has. */
export function movedSlide(given: DeckGiven): readonly Slide[] {
  const naming: Naming = { names: given.speech.words, t: given.speech.t, language: given.speech.language, across: null }
  const choice = choiceOf(snapshotsInOrder(given.assessment), assessmentNow(given), { before: null, after: null })
  if (choice === null) return []
  const comparison = compareSnapshots(choice.before, choice.after)
  const moved = inOrder(comparison.changes, 'change').filter(({ change }) => change !== null && change !== 0)
  if (moved.length === 0) return []
  const told = [paragraph(pairSentence(choice.before, choice.after, naming), 'text'), paragraph(whoSentence(comparison, naming), 'text')]
  const lead = fitted(told, { width: BODY_BOX.width, height: 90 })
  const top = BODY_BOX.y + heightOfAll(lead, BODY_BOX.width) + GAP
  return [
    {
      layout: 'content',
      title: titleIn(headline(comparison, naming), 'title', TITLE_BOX.content),
      parts: [{ kind: 'text', box: { ...BODY_BOX, height: top - BODY_BOX.y - GAP }, paragraphs: lead }, ...tables(moved, { top, sides: choice }, naming)],
      notes: targetSentences(comparison.changes, naming).join('\n'),
    },
  ]
}

function tables(moved: readonly ComponentChange[], { top, sides }: { readonly top: number; readonly sides: Sides }, naming: Naming): readonly SlidePart[] {
  const { t } = naming
  const isOne = moved.length <= FEW
  const columns = isOne ? ONE : TWO
  const heads = [t('compare:table.component'), shortName(sides.before, naming), shortName(sides.after, naming), t('compare:table.change')]
  const head = rowOf(heads.map((each) => [paragraph(each, 'head')]), columns.map((column) => ({ ...column, lines: 2 })))
  const rows = moved.map((each) => changeRow(each, columns, naming))
  const room = BODY_BOX.y + BODY_BOX.height - top - head.height
  const half = isOne ? rows.length : Math.ceil(rows.length / 2)
  return [rows.slice(0, half), rows.slice(half)].flatMap((part, index): readonly SlidePart[] => {
    const [shown = []] = pagesOf(part.map((row) => ({ row })), room)
    if (shown.length === 0) return []
    const all = [head, ...shown.map(({ row }) => row)]
    const width = columns.reduce((sum, column) => sum + column.width, 0)
    const box = { x: BODY_BOX.x + index * (BODY_BOX.width - width), y: top, width, height: all.reduce((sum, row) => sum + row.height, 0) }
    return [{ kind: 'table', name: t('slides:moved.table'), box, widths: columns.map((column) => column.width), rows: all }]
  })
}

function changeRow({ component, before, after, change }: ComponentChange, columns: readonly Column[], naming: Naming) {
  const [name, cell] = columns === ONE ? (['cellName', 'cell'] as const) : (['smallName', 'smallCell'] as const)
  return rowOf(
    [
      [paragraph(labelsOf(component, naming.names).name, name)],
      [paragraph(cellText(before, naming), cell)],
      [paragraph(cellText(after, naming), cell)],
      [paragraph(changeMark(change, naming) ?? '', cell)],
    ],
    columns,
  )
}

/** The assessment as it is, in the form of a snapshot that is not kept. */
function assessmentNow({ assessment, framework, speech, today }: DeckGiven): Snapshot {
  const { t, words } = speech
  const nameOf = (id: string) => words.components[id]?.name ?? id
  return takeSnapshot(assessment, framework, { id: NOW, name: t('compare:now'), note: '', date: today, takenAt: '', nameOf })
}
