import type { Drawing } from './drawing.tsx'
import { matrixColours, type MatrixTone } from './matrixTone.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { textWidth } from './textWidth.ts'

/** A small cell as it stands before the words that explain it. */
export interface MatrixSign {
  readonly tone: MatrixTone
  readonly text: string
}

const HEIGHT = 20
const TEXT = 12
const PAD = 7
const LEAST_WIDTH = 26
const GAP = 3

/** Small cells beside each other, each with its text. */
export function matrixSign(signs: readonly MatrixSign[], palette: Palette): Drawing {
  const widths = signs.map(({ text }) => Math.max(LEAST_WIDTH, Math.ceil(textWidth(text, TEXT, 600)) + 2 * PAD))
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0))
  const element = (
    <g>
      {signs.map(({ tone, text }, index) => {
        const { words, ...outline } = matrixColours(tone, palette)
        const [x, width, inset] = [lefts[index] ?? 0, widths[index] ?? LEAST_WIDTH, outline.strokeWidth / 2]
        return (
          <g key={text}>
            <rect x={rounded(x + inset)} y={rounded(inset)} width={rounded(width - 2 * inset)} height={rounded(HEIGHT - 2 * inset)} rx={3} {...outline} />
            <text x={rounded(x + width / 2)} y={14} textAnchor="middle" fontSize={TEXT} fontWeight={tone === 'gap' ? 400 : 600} fill={words}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
  return { width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0), height: HEIGHT, element }
}
