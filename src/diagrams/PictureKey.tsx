import type { Drawing } from './drawing.tsx'
import { KEY_TEXT, layoutKey } from './keyLayout.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

/** A sign, and the words for it. */
export interface KeyEntry {
  /** null: words alone. */
  readonly sign: Drawing | null
  readonly words: string
}

/** What the signs of a drawing mean, in rows as wide as it is. */
export function pictureKey(entries: readonly KeyEntry[], width: number, palette: Palette): Drawing {
  const layout = layoutKey(entries.map(({ sign, words }) => ({ sign, words })), width)
  const element = (
    <g>
      {layout.entries.map(({ x, y, signY, textX, lines }, index) => (
        <g key={`${x} ${y}`} transform={`translate(${rounded(x)},${rounded(y)})`}>
          {entries[index]?.sign && <g transform={`translate(0,${rounded(signY)})`}>{entries[index]?.sign?.element}</g>}
          {lines.map(({ text, y: baseline }) => (
            <text key={baseline} x={rounded(textX)} y={rounded(baseline)} fontSize={KEY_TEXT.size} fill={palette.body}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
  return { width, height: layout.height, element }
}
