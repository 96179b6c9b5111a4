import { PICTURE_BOX, TITLE_BOX, type Box, type Slide } from '../../exchange/slides/deck.ts'
import { walkOf } from '../../framework/framework.ts'
import { countDone, scoreOf } from '../../model/score.ts'
import { levelFinding } from '../scoring/levelFinding.ts'
import { scoreSentence } from '../scoring/scoreWords.ts'
import type { CirclePicture, DeckGiven } from './deckGiven.ts'
import { fitted, heightOf, paragraph, spaced, titleIn } from './paragraphs.ts'

/** The circle, headed by what it shows. What each component came to is said in the notes, where it can be read aloud. */
export function circleSlide(given: DeckGiven, { png, size }: CirclePicture): Slide {
  const { assessment, framework, speech } = given
  const { t, words } = speech
  const finding = levelFinding(assessment, framework, t)
  const title = titleIn(finding, 'sideTitle', TITLE_BOX.picture)
  const { x, y, width } = TITLE_BOX.picture
  const top = y + heightOf(title, width) + 30
  const box = { x, y: top, width, height: PICTURE_BOX.y + PICTURE_BOX.height - top }
  const levels = words.levels.map(({ value, label }) => ({ ...paragraph(t('scoring:value.level', { value, level: label }), 'text'), after: 2 }))
  const done = t('scoring:progress', { done: countDone(assessment, framework), all: framework.components.length })
  const told = [...spaced([paragraph(done, 'text')]), paragraph(t('slides:circle.levels'), 'label'), ...spaced(levels), paragraph(t('slides:circle.reading'), 'small')]
  return {
    layout: 'picture',
    title,
    parts: [
      { kind: 'picture', box: within(PICTURE_BOX, size), png, alt: t('slides:circle.alt', { finding }) },
      { kind: 'text', box, paragraphs: fitted(told, box) },
    ],
    notes: walkOf(framework)
      .map(({ id }) => scoreSentence(scoreOf(assessment, id), framework.scale, { words, t }))
      .join('\n'),
  }
}

/** As large as it can be in a box, in the middle of it. */
function within(box: Box, { width, height }: CirclePicture['size']): Box {
  const scale = Math.min(box.width / width, box.height / height)
  const [w, h] = [width * scale, height * scale]
  return { x: box.x + (box.width - w) / 2, y: box.y + (box.height - h) / 2, width: w, height: h }
}
