// Writes src/diagrams/advances.json: how wide each glyph of the packaged font is. Run by hand when the font changes.
import { readFileSync, writeFileSync } from 'node:fs'
import opentype from 'opentype.js'

const weights = [400, 600]
const file = (weight) => `node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`
const table = {}

for (const weight of weights) {
  const { buffer } = new Uint8Array(readFileSync(file(weight)))
  const font = opentype.parse(buffer)
  const perThousand = (glyph) => Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000)
  const advances = {}
  for (const code of Object.keys(font.encoding.cmap.glyphIndexMap).map(Number).toSorted((a, b) => a - b))
    advances[String.fromCodePoint(code)] = perThousand(font.charToGlyph(String.fromCodePoint(code)))
  table[weight] = advances
}

writeFileSync('src/diagrams/advances.json', `${JSON.stringify(table, null, 0)}\n`)
