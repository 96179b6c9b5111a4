import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { StairCardFace } from './StairCard.tsx'
import type { StairCardData } from './stairData.ts'
import type { StairDrag } from './stairDrag.ts'
import type { StairBox, StairLayout, StairStepLayout } from './stairLayout.ts'

export interface StairGhostProps {
  readonly drag: StairDrag | null
  readonly layout: StairLayout
  readonly cards: readonly StairCardData[]
  readonly palette: Palette
}

const INSET = 4

/** The card under way, at the pointer. */
export function StairGhost({ drag, layout, cards, palette }: StairGhostProps) {
  const card = layout.steps.flatMap((step) => step.cards).find(({ id }) => id === drag?.id)
  const data = cards.find(({ id }) => id === drag?.id)
  if (!drag || !card || !data) return null
  return (
    <g
      transform={`translate(${rounded(drag.x)},${rounded(drag.y)})`}
      aria-hidden="true"
      pointerEvents="none"
    >
      <StairCardFace card={card} data={data} palette={palette} isSelected />
    </g>
  )
}

/** Where the card under way would be put. */
export function StairDropArea({ drag, layout, palette }: Omit<StairGhostProps, 'cards'>) {
  const target = layout.steps.find(({ id }) => id === drag?.target)
  if (!target) return null
  return (
    <rect
      {...areaOf(target)}
      rx={8}
      fill={isAboveTread(target) ? palette.rings[0]?.tint : 'none'}
      stroke={palette.ink}
      strokeWidth={2}
      strokeDasharray="7 5"
      pointerEvents="none"
      aria-hidden="true"
    />
  )
}

/** Above the tread; where the words stand among the cards, all of the step. */
function areaOf(step: StairStepLayout): StairBox {
  const { band, block, tread } = step
  const height = isAboveTread(step) ? tread.y - band.y : block.height
  return {
    x: rounded(band.x + INSET),
    y: rounded(band.y + INSET),
    width: rounded(band.width - 2 * INSET),
    height: rounded(height - 2 * INSET),
  }
}

function isAboveTread({ band, tread }: StairStepLayout): boolean {
  return tread.y > band.y
}
