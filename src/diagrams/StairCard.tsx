import { useState, type PointerEvent } from 'react'
import type { Palette } from './palette.ts'
import type { StairCardData } from './stairData.ts'
import type { StairBox, StairCardLayout } from './stairLayout.ts'
import { PauseSign, StairBadge, TalkSign } from './StairBadge.tsx'
import { StairLine } from './StairLine.tsx'

export interface StairCardProps {
  readonly card: StairCardLayout
  readonly data: StairCardData
  readonly palette: Palette
  readonly isSelected: boolean
  /** null: a picture that cannot be chosen from. */
  readonly option: StairCardOption | null
}

export interface StairCardOption {
  readonly isTabStop: boolean
  readonly isFocusShown: boolean
  /** Its ghost is under way. */
  readonly isAway: boolean
  readonly onPick: () => void
}

export const CORNER = 7

/** A card on the staircase: name, the mark of what it is coloured by, and a detail. */
export function StairCard({ card, data, palette, isSelected, option }: StairCardProps) {
  const [isHovered, setHovered] = useState(false)
  const place = { transform: `translate(${card.x},${card.y})` }
  const face = { card, data, palette, isSelected }
  if (!option) {
    return (
      <g {...place}>
        <StairCardFace {...face} />
      </g>
    )
  }
  return (
    <g
      {...place}
      role="option"
      aria-label={data.label}
      aria-selected={isSelected}
      tabIndex={option.isTabStop ? 0 : -1}
      data-card={card.id}
      opacity={option.isAway ? 0.35 : undefined}
      style={{ outline: 'none', cursor: 'grab' }}
      onClick={option.onPick}
      onPointerEnter={(event: PointerEvent) => setHovered(event.pointerType !== 'touch')}
      onPointerLeave={() => setHovered(false)}
    >
      {option.isFocusShown && <FocusRing card={card} palette={palette} />}
      <StairCardFace {...face} isHovered={isHovered} isFocused={option.isFocusShown} />
    </g>
  )
}

export interface StairCardFaceProps {
  readonly card: StairCardLayout
  readonly data: StairCardData
  readonly palette: Palette
  readonly isSelected: boolean
  readonly isHovered?: boolean
  readonly isFocused?: boolean
}

/** What a card looks like, without its place. */
export function StairCardFace(props: StairCardFaceProps) {
  const { card, data, palette } = props
  const line = lineOf(props)
  const { needsTalk = false } = data
  return (
    <>
      <title>{data.name}</title>
      <rect width={card.width} height={card.height} rx={CORNER} fill={palette.ground} {...line} />
      {card.name.map((text) => (
        <StairLine key={text.y} {...text} fill={palette.ink} />
      ))}
      {card.badge && data.mark && <StairBadge box={card.badge} mark={data.mark} palette={palette} />}
      {card.detail.text !== '' && <StairLine {...card.detail} fill={palette.muted} />}
      {card.pause && <PauseSign {...card.pause} fill={palette.ink} />}
      {needsTalk && <TalkSign x={card.width - 3} y={3} palette={palette} />}
    </>
  )
}

function lineOf({ palette, data, isSelected, isHovered, isFocused }: StairCardFaceProps) {
  if (isSelected) return { stroke: palette.ink, strokeWidth: 3.5 }
  if (isFocused) return { stroke: palette.ink, strokeWidth: 3 }
  if (isHovered) return { stroke: palette.ink, strokeWidth: 2 }
  if (data.needsTalk) return { stroke: palette.warn, strokeWidth: 2 }
  return { stroke: palette.edge, strokeWidth: 1.25 }
}

/** Yellow outside the ink line of a card. */
export function FocusRing({ card, palette }: { readonly card: StairBox; readonly palette: Palette }) {
  return (
    <rect
      width={card.width}
      height={card.height}
      rx={CORNER}
      fill="none"
      stroke={palette.focus}
      strokeWidth={11}
    />
  )
}
