import { understandingOf } from '../../analysis/understanding.ts'
import { TITLE_BOX, type Slide } from '../../exchange/slides/deck.ts'
import { lightPalette } from '../../diagrams/palette.ts'
import { formatDate } from '../../wording/format.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { ownText } from '../since.ts'
import { votesFact } from '../understanding/headlines.ts'
import { chosenRound, roundName } from '../understanding/roundChoice.ts'
import type { DeckGiven } from './deckGiven.ts'
import { fitted, paragraph, titleIn } from './paragraphs.ts'

const BOX = { x: 64, y: 288, width: 832, height: 132 }
const SOURCE = { x: 64, y: 466, width: 832, height: 42 }
const [STRATEGY, PRACTICE] = lightPalette.rings.map(({ text }) => text)

/** Whose assessment it is, of when, what it is, and from where. */
export function openingSlide(given: DeckGiven): Slide {
  const { assessment, speech, today } = given
  const { t, language } = speech
  const told = [
    paragraph(assessment.team, 'team'),
    paragraph(t('slides:opening.what', { date: formatDate(today, language) }), 'text'),
    ...roundLines(given).map((line) => paragraph(line, 'text')),
  ]
  return {
    layout: 'opening',
    title: titleIn(nameOfMunicipality(assessment, t), 'name', TITLE_BOX.opening),
    parts: [
      { kind: 'field', box: { x: 64, y: 264, width: 84, height: 6 }, fill: STRATEGY ?? lightPalette.ink, line: null },
      { kind: 'field', box: { x: 152, y: 264, width: 84, height: 6 }, fill: PRACTICE ?? lightPalette.ink, line: null },
      { kind: 'text', box: BOX, paragraphs: fitted(told.filter(({ text }) => text !== ''), BOX) },
      { kind: 'text', box: SOURCE, paragraphs: [paragraph(`${ownText(assessment, { t, language, today })} ${t('shell:texts')}`, 'small')] },
    ],
    notes: '',
  }
}

/** The latest round that has shown something, and how many answers are behind it. */
function roundLines({ assessment, framework, speech }: DeckGiven): readonly string[] {
  const round = chosenRound(assessment, null)
  if (round === null) return []
  const votes = votesFact(understandingOf(round.published, framework).findings, speech)
  return [[roundName(round, speech), ...(votes === null ? [] : [votes])].join(' · ')]
}
