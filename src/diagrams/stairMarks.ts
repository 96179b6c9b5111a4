import type { Badge, Palette } from './palette.ts'
import type { StairMark, StairTone } from './stairData.ts'
import { textWidth } from './textWidth.ts'

/** Of the signs on badges. */
export const SIGN_SIZE = 12
/** Beside a sign: in a square that just holds it, and in a longer badge. */
const LEAST_SIDE = 1
const SIDE = 5

/** The colours of a mark; null for the dashed place of what is not told. */
export function badgeOf(palette: Palette, tone: StairTone): Badge | null {
  if (tone === 'none') return null
  if (tone === 'others') return palette.others
  return typeof tone === 'number' ? (palette.categories[tone] ?? palette.others) : palette.prevention[tone]
}

/** How wide a badge is that is so high: square, or as wide as its sign needs. */
export function badgeWidth({ sign }: StairMark, height: number): number {
  const width = signWidth(sign)
  return width + 2 * LEAST_SIDE <= height ? height : Math.ceil(width + 2 * SIDE)
}

/** How wide a sign is, in px. */
export function signWidth(sign: string): number {
  return textWidth(sign, SIGN_SIZE, 600)
}
