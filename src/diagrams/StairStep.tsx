import { useState, type KeyboardEvent } from 'react'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { StairStepWords } from './stairData.ts'
import type { StairBox, StairStepFrame } from './stairLayout.ts'
import { StairLine } from './StairLine.tsx'
import { textWidth } from './textWidth.ts'

export interface StairStepProps {
  readonly step: StairStepFrame
  readonly data: StairStepWords
  readonly palette: Palette
  readonly isSelected: boolean
  /** Absent: a picture that cannot be chosen from. */
  readonly onPick?: () => void
}

/** What a step stands on, with its number, name and count: a button where it can be picked. */
export function StairStep({ onPick, ...step }: StairStepProps) {
  const [isFocused, setFocused] = useState(false)
  const [isHovered, setHovered] = useState(false)
  if (!onPick) return <StairStepFace {...step} />
  return (
    <g
      role="button"
      data-step={step.data.id}
      aria-label={step.data.label}
      aria-pressed={step.isSelected}
      tabIndex={0}
      style={{ outline: 'none', cursor: 'pointer' }}
      onClick={onPick}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onPick()
      }}
      onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
      onPointerEnter={(event) => setHovered(event.pointerType !== 'touch')}
      onPointerLeave={() => setHovered(false)}
    >
      <StairStepFace {...step} isHovered={isHovered} isFocused={isFocused} />
    </g>
  )
}

interface FaceProps extends Omit<StairStepProps, 'onPick'> {
  readonly isHovered?: boolean
  readonly isFocused?: boolean
}

function StairStepFace({ step, data, palette, isSelected, isHovered = false, isFocused = false }: FaceProps) {
  const { number, name, count } = step.header
  const tint = palette.rings[0]?.tint ?? palette.track
  const isWhole = name.map(({ text }) => text).join(' ') === data.name
  return (
    <>
      {!isWhole && <title>{data.name}</title>}
      <rect {...step.block} fill={data.isEarly ? tint : palette.track} stroke={palette.ground} strokeWidth={2} />
      {isHovered && <rect {...inside(step.block, 5)} rx={5} fill="none" stroke={palette.edge} strokeWidth={1.25} />}
      {isFocused && (
        <g fill="none">
          <rect {...inside(step.block, 5)} rx={5} stroke={palette.focus} strokeWidth={8} />
          <rect {...inside(step.block, 5)} rx={5} stroke={palette.ink} strokeWidth={3} />
        </g>
      )}
      {isSelected && <rect {...plate(step)} rx={6} fill={palette.ink} />}
      <StairLine {...number} fill={isSelected ? palette.ground : palette.ink} />
      {name.map((text) => (
        <StairLine key={text.y} {...text} fill={palette.ink} />
      ))}
      {count && <StairLine {...count} fill={palette.muted} />}
    </>
  )
}

/** The ink behind the number of the step that is picked. */
function plate({ header: { number } }: StairStepFrame): StairBox {
  const width = textWidth(number.text, number.size, 600)
  const side = number.size * 0.2
  return {
    x: rounded(number.x - side),
    y: rounded(number.y - number.size * 0.89),
    width: rounded(width + 2 * side),
    height: rounded(number.size * 1.08),
  }
}

function inside({ x, y, width, height }: StairBox, by: number): StairBox {
  return { x: rounded(x + by), y: rounded(y + by), width: rounded(width - 2 * by), height: rounded(height - 2 * by) }
}
