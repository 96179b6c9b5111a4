import advances from './advances.json' with { type: 'json' }

/** The two weights that the product packages. */
export type FontWeight = 400 | 600

const tables: Record<FontWeight, Readonly<Record<string, number>>> = advances
const widest: Record<FontWeight, number> = {
  400: Math.max(...Object.values(advances[400])),
  600: Math.max(...Object.values(advances[600])),
}

const SOFT_HYPHEN = '\u00ad'

/**
 * How wide a line of IBM Plex Sans is, without a look at the screen.
 *
 * A glyph that the packaged font lacks counts as its widest; kerning is left out, and soft hyphens take no room.
 *
 * @param size - font size, in the unit of the answer
 */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const table = tables[weight]
  let thousandths = 0
  for (const glyph of text) if (glyph !== SOFT_HYPHEN) thousandths += table[glyph] ?? widest[weight]
  return (thousandths * size) / 1000
}
