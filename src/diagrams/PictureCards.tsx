import { CARD, layoutCards, type CardText } from './cardsLayout.ts'
import type { Drawing } from './drawing.tsx'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

/** A drawing with words below it. */
export interface PictureCard {
  readonly drawing: Drawing
  readonly texts: readonly CardText[]
  /** Within a dark frame: the one that the others stand beside. */
  readonly isFramed: boolean
}

/** Small drawings row by row, each with whose it is; all are of one size. */
export function pictureCards(cards: readonly PictureCard[], columns: number, palette: Palette): Drawing {
  const drawing = cards[0]?.drawing ?? { width: 0, height: 0 }
  const { width, height, places } = layoutCards({ drawing, cards: cards.map(({ texts }) => texts), columns })
  const element = (
    <g>
      {places.map(({ x, y, height: own, lines }, index) => (
        <g key={`${x} ${y}`} transform={`translate(${rounded(x)},${rounded(y)})`}>
          {cards[index]?.isFramed && <rect x={1.25} y={1.25} width={CARD.width - 2.5} height={own - 2.5} rx={6} fill="none" stroke={palette.ink} strokeWidth={2.5} />}
          <g transform={`translate(${rounded((CARD.width - drawing.width) / 2)},${CARD.padding})`}>{cards[index]?.drawing.element}</g>
          {lines.map(({ text, y: baseline, weight }) => (
            <text key={baseline} x={CARD.width / 2} y={rounded(baseline)} textAnchor="middle" fontSize={CARD.size} fontWeight={weight} fill={weight === 600 ? palette.ink : palette.body}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
  return { width, height, element }
}
