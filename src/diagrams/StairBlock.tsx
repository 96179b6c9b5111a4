import { useState, type PointerEvent } from 'react'
import type { Palette } from './palette.ts'
import { PauseSign, StairBadge, StairSign } from './StairBadge.tsx'
import { rounded } from './polar.ts'
import type { StairBarPart, StairBlockLayout } from './stairBlocks.ts'
import { CORNER, FocusRing } from './StairCard.tsx'
import type { StairGroupData, StairMark } from './stairData.ts'
import type { StairBox } from './stairLayout.ts'
import { StairLine } from './StairLine.tsx'
import { badgeOf, signWidth } from './stairMarks.ts'

export interface StairBlockProps {
  readonly block: StairBlockLayout
  readonly data: StairGroupData
  readonly palette: Palette
  /** null: a picture that nothing can be opened in. */
  readonly button: StairBlockButton | null
}

export interface StairBlockButton {
  readonly isTabStop: boolean
  readonly isFocusShown: boolean
  readonly onOpen: () => void
}

/** A group on a step: its name, how many there are, and a bar as long as that. */
export function StairBlock({ block, data, palette, button }: StairBlockProps) {
  const [isHovered, setHovered] = useState(false)
  const place = { transform: `translate(${block.x},${block.y})` }
  const face = { block, data, palette }
  if (!button) {
    return (
      <g {...place}>
        <title>{data.label}</title>
        <StairBlockFace {...face} />
      </g>
    )
  }
  return (
    <g
      {...place}
      role="button"
      aria-label={data.label}
      tabIndex={button.isTabStop ? 0 : -1}
      data-card={block.id}
      style={{ outline: 'none', cursor: 'pointer' }}
      onClick={button.onOpen}
      onPointerEnter={(event: PointerEvent) => setHovered(event.pointerType !== 'touch')}
      onPointerLeave={() => setHovered(false)}
    >
      {isHovered && <title>{data.label}</title>}
      {button.isFocusShown && <FocusRing card={block} palette={palette} />}
      <StairBlockFace {...face} isHovered={isHovered} isFocused={button.isFocusShown} />
    </g>
  )
}

interface FaceProps extends Omit<StairBlockProps, 'button'> {
  readonly isHovered?: boolean
  readonly isFocused?: boolean
}

function StairBlockFace({ block, data, palette, isHovered = false, isFocused = false }: FaceProps) {
  const { width, height, badge, name, count, paused } = block
  const line = isHovered || isFocused ? { stroke: palette.ink, strokeWidth: isFocused ? 3 : 2 } : { stroke: palette.edge, strokeWidth: 1.25 }
  return (
    <>
      <rect width={width} height={height} rx={CORNER} fill={palette.ground} {...line} />
      {badge && data.mark && <StairBadge box={badge} mark={data.mark} palette={palette} />}
      {name.map((text) => (
        <StairLine key={text.y} {...text} fill={palette.ink} />
      ))}
      <StairLine {...count} fill={palette.ink} />
      <Bar block={block} palette={palette} />
      {paused && (
        <>
          <PauseSign {...paused.sign} fill={palette.ink} />
          <StairLine {...paused.count} fill={palette.muted} />
        </>
      )}
    </>
  )
}

/** Parts in their colours, with signs where these have room, and lines between single ones where there are few. */
function Bar({ block: { bar, parts, ticks }, palette }: Pick<StairBlockProps, 'block' | 'palette'>) {
  return (
    <>
      {parts.map(({ box, mark }) => (
        <rect key={mark.tone} {...box} fill={badgeOf(palette, mark.tone)?.fill ?? palette.ground} />
      ))}
      {ticks !== '' && <path d={ticks} stroke={palette.ground} strokeWidth={1} fill="none" />}
      <path d={outline(bar, parts)} stroke={palette.muted} strokeWidth={1} fill="none" />
      {parts.map(({ box, mark, hasSign }) =>
        hasSign && <BarSign key={mark.tone} box={box} mark={mark} isPlated={ticks !== ''} palette={palette} />,
      )}
    </>
  )
}

/** Around the bar, and between its parts. */
function outline({ x, y, width, height }: StairBox, parts: readonly StairBarPart[]): string {
  const between = parts.slice(1).map(({ box }) => `M${box.x},${box.y}v${box.height}`)
  return `M${x},${y}h${width}v${height}h${-width}z${between.join('')}`
}

interface BarSignProps extends Pick<StairBarPart, 'box' | 'mark'> {
  /** Without lines through it. */
  readonly isPlated: boolean
  readonly palette: Palette
}

/** A sign on a part of a bar. */
function BarSign({ box, mark, isPlated, palette }: BarSignProps) {
  const badge = badgeOf(palette, mark.tone)
  return (
    <>
      {isPlated && <rect {...plate(box, mark)} fill={badge?.fill ?? palette.ground} />}
      <StairSign box={box} sign={mark.sign} fill={badge?.text ?? palette.muted} />
    </>
  )
}

function plate(box: StairBox, { sign }: StairMark): StairBox {
  const width = signWidth(sign) + 2
  return { x: rounded(box.x + (box.width - width) / 2), y: box.y + 1, width: rounded(width), height: box.height - 2 }
}
