import { compareSnapshots, type ComponentChange } from '../../analysis/snapshotComparison.ts'
import { BODY_BOX, TITLE_BOX, type Slide, type SlidePart, type TableRow } from '../../exchange/slides/deck.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { snapshotsInOrder, takeSnapshot } from '../../model/snapshots.ts'
import { choiceOf, type Choice } from '../compare/choice.ts'
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

/** What has moved since an earlier snapshot, as the comparison is shown at first, over as many slides as it needs; none where nothing has. */
export function movedSlides(given: DeckGiven): readonly Slide[] {
  const naming: Naming = { names: given.speech.words, t: given.speech.t, language: given.speech.language, across: null }
  const choice = choiceOf(snapshotsInOrder(given.assessment), assessmentNow(given), { before: null, after: null })
  if (choice === null) return []
  const comparison = compareSnapshots(choice.before, choice.after)
  const moved = inOrder(comparison.changes, 'change').filter(({ change }) => change !== null && change !== 0)
  if (moved.length === 0) return []
  const told = [paragraph(pairSentence(choice.before, choice.after, naming), 'text'), paragraph(whoSentence(comparison, naming), 'text')]
  const lead = fitted(told, { width: BODY_BOX.width, height: 90 })
  const top = BODY_BOX.y + heightOfAll(lead, BODY_BOX.width) + GAP
  const title = headline(comparison, naming)
  return tablesOf(moved, { top, sides: choice }, naming).map((tables, index): Slide => {
    const isFirst = index === 0
    const above: SlidePart = { kind: 'text', box: { ...BODY_BOX, height: top - BODY_BOX.y - GAP }, paragraphs: lead }
    return {
      layout: 'content',
      title: titleIn(isFirst ? title : naming.t('slides:continued', { title }), 'title', TITLE_BOX.content),
      parts: isFirst ? [above, ...tables] : tables,
      notes: isFirst ? targetSentences(comparison.changes, naming).join('\n') : '',
    }
  })
}

interface Place {
  /** Below what stands above the tables on the first slide, in points. */
  readonly top: number
  readonly sides: Pick<Choice, 'before' | 'after'>
}

/** The tables of each slide: one, or two beside each other. The rows have the same room on all slides. */
function tablesOf(moved: readonly ComponentChange[], { top, sides }: Place, naming: Naming): readonly (readonly SlidePart[])[] {
  const { t } = naming
  const isOne = moved.length <= FEW
  const columns = isOne ? ONE : TWO
  const heads = [t('compare:table.component'), shortName(sides.before, naming), shortName(sides.after, naming), t('compare:table.change')]
  const head = rowOf(heads.map((each) => [paragraph(each, 'head')]), columns.map((column) => ({ ...column, lines: 2 })))
  const rows = moved.map((each) => changeRow(each, columns, naming))
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const beside = isOne ? 1 : 2
  const parts = portionsOf(rows, { beside, room: BODY_BOX.y + BODY_BOX.height - top - head.height })
  return Array.from({ length: Math.ceil(parts.length / beside) }, (_, slide) =>
    parts.slice(beside * slide, beside * (slide + 1)).map((part, index): SlidePart => {
      const all = [head, ...part]
      const place = { x: BODY_BOX.x + index * (BODY_BOX.width - width), y: slide === 0 ? top : BODY_BOX.y }
      const box = { ...place, width, height: all.reduce((sum, row) => sum + row.height, 0) }
      return { kind: 'table', name: t('slides:moved.table'), box, widths: columns.map((column) => column.width), rows: all }
    }),
  )
}

/** Rows for one table after the other: of the same length where one slide has room for all, else as many as each has room for. */
function portionsOf(rows: readonly TableRow[], { beside, room }: { readonly beside: number; readonly room: number }): readonly (readonly TableRow[])[] {
  const share = Math.ceil(rows.length / beside)
  const even = Array.from({ length: beside }, (_, index) => rows.slice(share * index, share * (index + 1))).filter((part) => part.length > 0)
  const isRoomy = even.every((part) => part.reduce((sum, { height }) => sum + height, 0) <= room)
  return isRoomy ? even : pagesOf(rows.map((row) => ({ row })), room).map((page) => page.map(({ row }) => row))
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
