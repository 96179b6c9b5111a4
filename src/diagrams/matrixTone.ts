import type { Palette } from './palette.ts'

/** What a cell looks like: how dark a count is, from 0 to 4; a figure without a colour; or a gap. */
export type MatrixTone = number | 'plain' | 'gap'

export interface MatrixColours {
  readonly fill: string
  /** Of what stands in the cell. */
  readonly words: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly strokeDasharray?: string
}

/** A gap has a dashed line, so that it is told from a figure without colours. */
export function matrixColours(tone: MatrixTone, palette: Palette): MatrixColours {
  if (tone === 'gap') return { fill: palette.ground, words: palette.body, stroke: palette.edge, strokeWidth: 1.5, strokeDasharray: '5 4' }
  if (tone === 'plain') return { fill: palette.ground, words: palette.ink, stroke: palette.edge, strokeWidth: 1.25 }
  const [ring] = palette.rings
  return {
    fill: ring?.levels[tone] ?? palette.track,
    words: ring?.onLevels[tone] ?? palette.ink,
    stroke: ring?.text ?? palette.edge,
    strokeWidth: 1.25,
  }
}
