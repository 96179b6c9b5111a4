import { shortened } from '../../exchange/graphemes.ts'
import type { Slide } from '../../exchange/slides/deck.ts'
import type { Settled } from '../../model/round.ts'
import { isBlankSettled } from '../stage/settledWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { settledWords } from '../workshop/settle/settleWords.ts'
import type { DeckGiven } from './deckGiven.ts'
import { paragraph, paragraphsOf, rowOf, type Column } from './paragraphs.ts'
import { tableSlides } from './tables.ts'

const COLUMNS: readonly Column[] = [
  { width: 204, lines: 3 },
  { width: 144, lines: 3 },
  { width: 240, lines: 4 },
  { width: 276, lines: 4 },
]

const TOLD = 600

/** What the room agreed on in the latest round in which it agreed on anything; none where it never did. */
export function settledSlides({ assessment, speech }: DeckGiven): readonly Slide[] {
  const { t } = speech
  const round = assessment.rounds.findLast(({ settled }) => settled.some((each) => !isBlankSettled(each)))
  if (round === undefined) return []
  const told = round.settled.filter((each) => !isBlankSettled(each))
  const heads = [t('scoring:table.component'), t('slides:settled.level'), t('understanding:settled.why'), t('understanding:settled.decision')]
  const lines = told.map((each) => ({ row: settledRow(each, speech), notes: settledNotes(each, speech) }))
  const title = t('slides:settled.title', { count: told.length, number: round.number })
  return tableSlides({ title, columns: COLUMNS, heads, lines, lead: [], limit: null }, t)
}

function settledRow(settled: Settled, { words, t }: Speech) {
  const { component, why, decision } = settled
  return rowOf(
    [
      [paragraph(words.components[component]?.name ?? component, 'cellName')],
      [paragraph(settledWords(settled, words, t), 'cell')],
      [paragraph(why, 'cell')],
      [paragraph(decision, 'cell')],
    ],
    COLUMNS,
  )
}

/** All that was said of it, where it may not have had room on the slide. */
function settledNotes({ component, why, decision }: Settled, { words }: Speech): readonly string[] {
  const said = [why, decision].flatMap((text) => paragraphsOf(shortened(text, TOLD), 'text').map((each) => each.text))
  return said.length === 0 ? [] : [`${words.components[component]?.name ?? component}: ${said.join(' ')}`]
}
