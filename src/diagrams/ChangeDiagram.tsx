import { layoutChange, RING, type ChangeLayout } from './changeLayout.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface ChangeDiagramProps {
  /** In CSS px. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** A level; null where there was none. */
  readonly before: number | null
  readonly now: number | null
  readonly target: number | null
  /** Two things side by side: the lower one is no step back. */
  readonly isNeutral?: boolean
  /** Which of the palette's rings the component is in. */
  readonly hue: number
  readonly palette: Palette
}

/**
 * One component before and now: a dashed circle, a full one, the stretch between them, and the target as a dark bar.
 * Hidden from screen readers: the table around it says the figures.
 */
export function ChangeDiagram(props: ChangeDiagramProps) {
  const { width, height, scale, before, now, target, isNeutral = false, hue, palette } = props
  const layout = layoutChange(props)
  const { y, placeOf } = layout
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  const ticks = levels.map((level) => `M${rounded(placeOf(level))},${rounded(y - 5)}v10`).join('')
  const isDown = !isNeutral && before !== null && now !== null && now < before
  const colour = isDown ? palette.warn : (palette.rings[hue]?.levels[3] ?? palette.ink)
  const marks = { layout, palette, colour }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={ticks} stroke={palette.hatch} strokeWidth={1.5} />
      {before !== null && now !== null && before !== now && (
        <path d={`M${rounded(placeOf(before))},${y}H${rounded(placeOf(now))}`} stroke={colour} strokeWidth={4} />
      )}
      {target !== null && <Target {...marks} level={target} />}
      {before !== null && <Before {...marks} level={before} isStill={before === now} />}
      {now !== null && <circle cx={rounded(placeOf(now))} cy={y} r={rounded(layout.radius)} fill={colour} stroke={palette.ink} strokeWidth={1} />}
    </svg>
  )
}

interface MarkProps {
  readonly layout: ChangeLayout
  readonly palette: Palette
  readonly level: number
}

/** Higher than the marks, so that it is seen behind one too. */
function Target({ layout: { y, placeOf }, palette, level }: MarkProps) {
  const half = y - 1
  const d = `M${rounded(placeOf(level))},${rounded(y - half)}v${rounded(2 * half)}`
  return (
    <>
      <path d={d} stroke={palette.ground} strokeWidth={7} />
      <path d={d} stroke={palette.ink} strokeWidth={3.5} />
    </>
  )
}

/** Around the mark for now where nothing has moved. */
function Before({ layout: { y, placeOf, radius }, palette, level, isStill }: MarkProps & { readonly isStill: boolean }) {
  return (
    <circle
      cx={rounded(placeOf(level))}
      cy={y}
      r={rounded(isStill ? radius + RING - 0.5 : radius)}
      fill={palette.ground}
      stroke={palette.ink}
      strokeWidth={1.75}
      strokeDasharray="3.2 2.4"
    />
  )
}
