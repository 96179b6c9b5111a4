import { pngFromSvg, type PictureError } from '../../browser/picture.ts'
import { failure, type Result } from '../../result.ts'
import { drawOffScreen } from '../../ui/offScreen.ts'
import type { Chart } from './chart.ts'
import { fontFaces } from './fontFaces.ts'
import { Picture, PictureAlone } from './Picture.tsx'
import { plainSvg } from './plainSvg.ts'

/** All of a picture, or only its drawing, for where heading and source stand in words of their own. */
export type PicturePart = 'whole' | 'drawing'

/**
 * A chart as the text of an SVG file that needs nothing else: strict XML, text as text, the font in it.
 *
 * @throws when it cannot be drawn
 */
export async function svgTextOf(chart: Chart, part: PicturePart = 'whole'): Promise<string> {
  const faces = await fontFaces()
  return drawOffScreen(part === 'whole' ? Picture(chart) : PictureAlone(chart), (drawn) => {
    const svg = drawn.querySelector('svg')
    if (!svg) throw new Error(`Nothing was drawn of ${chart.slug}`)
    return plainSvg(svg, faces)
  })
}

/** A chart as a PNG file, with two or four dots in a px. */
export async function pngOf(chart: Chart, scale: 2 | 4, part: PicturePart = 'whole'): Promise<Result<Blob, PictureError>> {
  try {
    return await pngFromSvg(await svgTextOf(chart, part), scale)
  } catch {
    return failure({ kind: 'not-drawn' })
  }
}
