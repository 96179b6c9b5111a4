import { FOOTER_BOX, type Deck } from '../../exchange/slides/deck.ts'
import { slideLine } from '../../exchange/slides/slideText.ts'
import type { Assessment } from '../../model/assessment.ts'
import { formatDate } from '../../wording/format.ts'
import type { Translate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { circleSlide } from './circleSlide.ts'
import type { CirclePicture, DeckGiven } from './deckGiven.ts'
import { cutToLines } from './fit.ts'
import { movedSlides } from './movedSlides.ts'
import { openingSlide } from './openingSlide.ts'
import { planSlides } from './planSlides.ts'
import { settledSlides } from './settledSlides.ts'
import { talkSlides } from './talkSlides.ts'

const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as const

/**
 * An assessment as slides for a meeting: whose it is, the circle, what has moved, the conversations to have first, what
 * was agreed, and the plan. No more is said than the screen says.
 */
export function deckOf(given: DeckGiven, circle: CirclePicture): Deck {
  const { assessment, speech, today } = given
  const { t, language } = speech
  const names = [nameOfMunicipality(assessment, t), assessment.team].map((each) => each.trim()).filter((each) => each !== '')
  const end = ` · ${formatDate(today, language)} · ${t('shell:name')}`
  return {
    title: [...names, formatDate(today, language)].join(', '),
    language: LANGUAGES[language],
    author: t('shell:name'),
    footer: footerOf(assessment, t, end),
    layoutNames: { opening: t('slides:layout.opening'), content: t('slides:layout.content'), picture: t('slides:layout.picture') },
    slides: [openingSlide(given), circleSlide(given, circle), ...movedSlides(given), ...talkSlides(given), ...settledSlides(given), ...planSlides(given)],
  }
}

/** On one line: long names give way, but an example is called one, and the day is always there. */
function footerOf(assessment: Assessment, t: Translate, end: string): string {
  const setting = { width: FOOTER_BOX.width, size: 12, isBold: false }
  const told = (room: number) => {
    const [municipality = '', team = ''] = [assessment.municipality, assessment.team].map((name) => cutToLines(slideLine(name).trim(), 1, { ...setting, width: room }))
    return `${[nameOfMunicipality({ ...assessment, municipality }, t), team].filter((name) => name !== '').join(' · ')}${end}`
  }
  const whole = told(Infinity)
  return cutToLines(whole, 1, setting) === whole ? whole : told(FOOTER_BOX.width * 0.3)
}
