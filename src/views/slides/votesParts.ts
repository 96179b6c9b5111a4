import type { ShownRoom } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { lightPalette, rampStep } from '../../diagrams/palette.ts'
import type { Box, SlidePart } from '../../exchange/slides/deck.ts'
import type { Framework } from '../../framework/framework.ts'
import { votesText } from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { hueOf } from '../understanding/VoteStrip.tsx'
import { levelLabel } from '../scoring/scoreWords.ts'
import { paragraph } from './paragraphs.ts'

/** In points: the heading with what it is of, and of each level its words and its bar. */
const HEAD = 42
const WORDS = 20
const BAR = 12
const ROW = 38

/** With the five levels of the scale. */
export const VOTES_HEIGHT = HEAD + 5 * ROW

export interface Votes {
  readonly finding: Finding
  readonly room: ShownRoom
  /** Of which round, in words. */
  readonly when: string
  /** The most votes that a bar stands for on any slide: it is as long as the place is wide. */
  readonly most: number
}

/** How the room voted: a line of text for each level, the highest first, with a bar below it for the eye. */
export function votesParts({ finding, room, when, most }: Votes, box: Box, told: { readonly framework: Framework; readonly speech: Speech }): readonly SlidePart[] {
  const { framework, speech } = told
  const { t, words } = speech
  const { scale } = framework
  const colours = lightPalette.rings[hueOf(finding, framework)]
  const levels = room.counts.map((count, index) => ({ count, value: scale.min + index })).toReversed()
  const lines = levels.map(({ count, value }) => {
    const text = t('slides:talk.level', { level: t('scoring:value.level', { value, level: levelLabel(value, words) }), votes: votesText(count, speech) })
    return { ...paragraph(text, 'cell'), lineHeight: WORDS, after: ROW - WORDS }
  })
  const heading = [
    { ...paragraph(t('slides:talk.votes'), 'label'), lineHeight: 18, after: 0 },
    { ...paragraph(when, 'small'), lineHeight: 16, after: HEAD - 34 },
  ]
  const bars = levels.flatMap(({ count, value }, index): readonly SlidePart[] => {
    if (count === 0) return []
    const place = { x: box.x, y: box.y + HEAD + index * ROW + WORDS + 2, width: (box.width * count) / most, height: BAR }
    return [{ kind: 'field', box: place, fill: colours?.levels[rampStep(value, scale)] ?? lightPalette.track, line: colours?.text ?? lightPalette.ink }]
  })
  return [{ kind: 'text', box: { ...box, height: VOTES_HEIGHT + 8 }, paragraphs: [...heading, ...lines] }, ...bars]
}
