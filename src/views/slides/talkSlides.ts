import { splitLevels } from '../../analysis/split.ts'
import { firstTalks, understandingOf, type Finding, type Understanding } from '../../analysis/understanding.ts'
import type { Ranked } from '../../analysis/ranking.ts'
import type { ShownRoom } from '../../analysis/result.ts'
import { BODY_BOX, TITLE_BOX, type Slide } from '../../exchange/slides/deck.ts'
import { settledOf, type Round } from '../../model/round.ts'
import { formatIndex } from '../../wording/format.ts'
import { isBlankSettled } from '../stage/settledWords.ts'
import { findingSentence, talkSentence, votesText } from '../understanding/findingWords.ts'
import { fieldsSentence } from '../understanding/groupWords.ts'
import { moreReasons } from '../understanding/moreReasons.ts'
import { chosenRound, roundName } from '../understanding/roundChoice.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { settledWords } from '../workshop/settle/settleWords.ts'
import type { DeckGiven } from './deckGiven.ts'
import { gapSlides } from './gapSlides.ts'
import { fitted, paragraph, paragraphsOf, spaced, titleIn } from './paragraphs.ts'
import { VOTES_HEIGHT, votesParts } from './votesParts.ts'

const LEFT = { ...BODY_BOX, width: 520 }
const RIGHT = { ...BODY_BOX, x: 612, width: 300 }
/** Below the votes. */
const AGREED = { ...RIGHT, y: RIGHT.y + VOTES_HEIGHT + 12, height: RIGHT.height - VOTES_HEIGHT - 12 }

interface Talk {
  readonly round: Round
  readonly finding: Finding
  readonly ranked: Ranked
  readonly room: ShownRoom
  readonly number: number
  /** The most votes on one level of any of the talks. */
  readonly most: number
}

/**
 * The conversations worth having first, as the latest round that has shown something points to them. Where none has
 * votes enough, those about the widest gaps to a target.
 */
export function talkSlides(given: DeckGiven): readonly Slide[] {
  const { assessment, framework } = given
  const round = chosenRound(assessment, null)
  if (round === null) return gapSlides(given)
  const talks = talksOf(round, understandingOf(round.published, framework), given)
  return talks.length === 0 ? gapSlides(given) : talks.map((talk) => talkSlide(talk, given))
}

function talksOf(round: Round, { ranked, findings }: Understanding, { framework }: DeckGiven): readonly Talk[] {
  const found = firstTalks(ranked, framework).flatMap((each) => {
    const finding = findings.find(({ component }) => component === each.id)
    const room = finding?.result.room
    return finding && room?.status === 'shown' ? [{ round, finding, ranked: each, room }] : []
  })
  const most = Math.max(1, ...found.flatMap(({ room }) => room.counts))
  return found.map((talk, index) => ({ ...talk, number: index + 1, most }))
}

function talkSlide(talk: Talk, given: DeckGiven): Slide {
  const { finding, number } = talk
  const { framework, speech } = given
  const { t, words } = speech
  const name = words.components[finding.component]?.name ?? finding.component
  const agreed = fitted(agreedOn(talk, speech), AGREED)
  return {
    layout: 'content',
    title: titleIn(t('slides:talk.title', { number, name }), 'title', TITLE_BOX.content),
    parts: [
      { kind: 'text', box: LEFT, paragraphs: fitted(saidOf(talk, given), LEFT) },
      ...votesParts({ ...talk, when: roundName(talk.round, speech) }, RIGHT, { framework, speech }),
      ...(agreed.length === 0 ? [] : [{ kind: 'text', box: AGREED, paragraphs: agreed } as const]),
    ],
    notes: notesOf(talk, given).join('\n'),
  }
}

/** Who differs from whom, why this is talked about, and what to ask each other: what the card on the screen says. */
function saidOf({ finding, ranked, room }: Talk, { framework, speech }: DeckGiven) {
  const { t, words, language } = speech
  const said = talkSentence(finding, framework, speech)
  const more = [findingSentence(finding.result, speech), fieldsSentence(finding.result, speech)]
  const reasons = moreReasons(finding, ranked, { room, speech })
  const questions = words.components[finding.component]?.questions ?? []
  const told = [
    paragraph(said, 'lead'),
    ...more.flatMap((text) => (text === null || text === said ? [] : [paragraph(text, 'text')])),
    ...(reasons.length === 0 ? [] : [paragraph(t('understanding:talks.why', { reasons: reasons.join(' · ') }), 'text')]),
    paragraph(t('understanding:talks.agreement', { index: formatIndex(room.measures.consensus, language), votes: votesText(room.n, speech) }), 'text'),
  ]
  return [
    ...spaced(told),
    ...(questions.length === 0 ? [] : [paragraph(t('understanding:talks.questions'), 'label')]),
    ...questions.map((question) => paragraph(question, 'item')),
  ]
}

/** What the room agreed on after the talk. */
function agreedOn({ round, finding }: Talk, { t, words }: Speech) {
  const settled = settledOf(round, finding.component)
  if (settled === null || isBlankSettled(settled)) return []
  const told = settledWords(settled, words, t)
  return [
    paragraph(t('understanding:settled.title'), 'label'),
    ...(told === '' ? [] : [paragraph(told, 'text')]),
    ...paragraphsOf(settled.decision === '' ? settled.why : settled.decision, 'text'),
  ]
}

/** The texts of the levels that the answers lie between, to be read aloud. */
function notesOf({ finding, room }: Talk, { framework, speech }: DeckGiven): readonly string[] {
  const { t, words } = speech
  // Counted from 1, wherever the scale begins.
  const levels = splitLevels(finding.result)
  const lines = levels.flatMap((place) => {
    const value = framework.scale.min + place - 1
    const level = words.components[finding.component]?.levels.find((each) => each.value === value)
    if (!level) return []
    const name = t('scoring:value.level', { value, level: level.label })
    return [`${name} (${votesText(room.counts[place - 1] ?? 0, speech)}): ${level.text}`]
  })
  const [only] = levels
  if (only === undefined) return []
  return [levels.length === 1 ? t('understanding:split.one') : t('understanding:split.two'), ...lines]
}
