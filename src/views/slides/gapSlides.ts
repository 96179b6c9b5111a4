import { BODY_BOX, TITLE_BOX, type Slide } from '../../exchange/slides/deck.ts'
import { walkOf } from '../../framework/framework.ts'
import type { Score } from '../../model/rating.ts'
import { scoreOf } from '../../model/score.ts'
import { formatDate } from '../../wording/format.ts'
import { levelLabel } from '../scoring/scoreWords.ts'
import type { DeckGiven } from './deckGiven.ts'
import { fitted, paragraph, paragraphsOf, spaced, titleIn } from './paragraphs.ts'
import { emptySlide } from './tables.ts'

const LEFT = { ...BODY_BOX, width: 520 }
const RIGHT = { ...BODY_BOX, x: 612, width: 300 }

interface Gap {
  readonly score: Score
  readonly value: number
  readonly target: number
}

/** What to talk about where no round tells it: the components furthest from their target. */
export function gapSlides(given: DeckGiven): readonly Slide[] {
  const { assessment, framework, speech } = given
  const gaps = walkOf(framework)
    .flatMap(({ id }) => gapIn(scoreOf(assessment, id)))
    .toSorted((a, b) => b.target - b.value - (a.target - a.value))
    .slice(0, framework.defaults.discussTop)
  if (gaps.length > 0) return gaps.map((gap, index) => gapSlide(gap, index + 1, given))
  const { t } = speech
  return [emptySlide(t('slides:talk.none'), [paragraph(t('slides:talk.noneMore'), 'text')])]
}

function gapIn(score: Score): readonly Gap[] {
  const { value, target } = score
  return typeof value === 'number' && target !== null && target > value ? [{ score, value, target }] : []
}

function gapSlide({ score, value, target }: Gap, number: number, { speech }: DeckGiven): Slide {
  const { t, words, language } = speech
  const { component, targetDate, note } = score
  const own = words.components[component]
  const by = targetDate === null ? null : formatDate(targetDate, language)
  const lead = by === null ? t('slides:gap.lead', { value, target }) : t('slides:gap.leadBy', { value, target, date: by })
  const left = [
    paragraph(lead, 'lead'),
    ...[value, target].flatMap((level) => [
      paragraph(t(level === value ? 'slides:gap.now' : 'slides:gap.target', { level: t('scoring:value.level', { value: level, level: levelLabel(level, words) }) }), 'label'),
      ...spaced([paragraph(own?.levels.find((each) => each.value === level)?.text ?? '', 'text')]),
    ]),
    paragraph(t('slides:gap.why'), 'small'),
  ]
  const right = [paragraph(t('understanding:talks.questions'), 'label'), ...(own?.questions ?? []).map((question) => paragraph(question, 'item'))]
  return {
    layout: 'content',
    title: titleIn(t('slides:talk.title', { number, name: own?.name ?? component }), 'title', TITLE_BOX.content),
    parts: [
      { kind: 'text', box: LEFT, paragraphs: fitted(left, LEFT) },
      { kind: 'text', box: RIGHT, paragraphs: fitted(right, RIGHT) },
    ],
    notes: paragraphsOf(note, 'text').map(({ text }) => text).join('\n'),
  }
}
