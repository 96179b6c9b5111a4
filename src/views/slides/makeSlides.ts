import { lightPalette } from '../../diagrams/palette.ts'
import type { DeckColours } from '../../exchange/slides/mendDeck.ts'
import { writeDeck } from '../../exchange/slides/writeDeck.ts'
import { failure, success, type Result } from '../../result.ts'
import { loadTakeHomeTexts, loadWorkshopTexts } from '../../wording/i18n.ts'
import { pngOf } from '../pictures/drawn.ts'
import { circleChart } from '../scoring/circleChart.tsx'
import { deckOf } from './deck.ts'
import type { CirclePicture, DeckGiven } from './deckGiven.ts'

/** What is being done, in its order. */
export const SLIDES_STEPS = ['texts', 'picture', 'file'] as const

export type SlidesStep = (typeof SLIDES_STEPS)[number]

/** Why there are no slides: the circle could not be drawn, or they could not be written. */
export type SlidesError = { readonly kind: 'not-drawn' | 'not-written' }

interface Watch {
  readonly signal: AbortSignal
  readonly onStep: (step: SlidesStep) => void
}

/** Of the circle alone, in px: as much of its place on the slide as the signs below it leave. */
const CIRCLE = { width: 620, height: 447 }

/** The slides of an assessment as a .pptx file; null when it was cancelled meanwhile. */
export async function makeSlides(given: DeckGiven, { signal, onStep }: Watch): Promise<Result<Uint8Array, SlidesError> | null> {
  onStep('texts')
  await Promise.all([loadWorkshopTexts(), loadTakeHomeTexts()])
  if (signal.aborted) return null
  onStep('picture')
  const circle = await drawnCircle(given)
  if (signal.aborted) return null
  if (circle === null) return failure({ kind: 'not-drawn' })
  onStep('file')
  try {
    const bytes = await writeDeck(deckOf(given, circle), COLOURS)
    return signal.aborted ? null : success(bytes)
  } catch {
    return failure({ kind: 'not-written' })
  }
}

/** With four dots in a px it is sharp on any projector; where a browser cannot hold that, two will do. */
async function drawnCircle({ assessment, framework, speech, today }: DeckGiven): Promise<CirclePicture | null> {
  const { words, t, language } = speech
  const chart = circleChart(assessment, framework, { names: words, t, language, today, size: CIRCLE })
  const sharp = await pngOf(chart, 4, 'drawing')
  const drawn = sharp.ok ? sharp : await pngOf(chart, 2, 'drawing')
  if (!drawn.ok) return null
  return { png: new Uint8Array(await drawn.value.arrayBuffer()), size: chart.size }
}

const { ground, ink, muted, panel, warn, rings, prevention, categories } = lightPalette

const COLOURS: DeckColours = {
  ground,
  ink,
  muted,
  panel,
  accents: [
    ...rings.map(({ levels }) => levels.at(-2) ?? ink),
    warn,
    prevention.tertiary.fill,
    ...categories.slice(0, 2).map(({ fill }) => fill),
  ],
}
