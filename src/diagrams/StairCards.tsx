import type { Palette } from './palette.ts'
import { StairCard, type StairCardOption } from './StairCard.tsx'
import type { StairCardData } from './stairData.ts'
import type { StairCardLayout } from './stairLayout.ts'

/** Cards that belong together: those of a step, or of a part of it. */
export interface StairCardGroup {
  readonly id: string
  /** Said by a screen reader. */
  readonly label: string
  readonly layout: readonly StairCardLayout[]
  readonly data: readonly StairCardData[]
}

export interface StairCardsProps {
  readonly groups: readonly StairCardGroup[]
  readonly isSelected: (id: string) => boolean
  readonly palette: Palette
  /** null: a picture. */
  readonly optionOf: ((card: StairCardLayout) => StairCardOption) | null
}

/** All cards, in their groups. */
export function StairCards({ groups, isSelected, palette, optionOf }: StairCardsProps) {
  return groups.map(({ id, label, layout, data }) => {
    if (layout.length === 0) return null
    const dataOf = new Map(data.map((card) => [card.id, card]))
    const cards = layout.map((card) => {
      const told = dataOf.get(card.id)
      return told && (
        <StairCard
          key={card.id}
          card={card}
          data={told}
          palette={palette}
          isSelected={isSelected(card.id)}
          option={optionOf && optionOf(card)}
        />
      )
    })
    return (
      <g key={id} {...(optionOf && { role: 'group', 'aria-label': label })}>
        {cards}
      </g>
    )
  })
}
