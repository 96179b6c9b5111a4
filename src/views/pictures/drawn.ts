import { createElement } from 'react'
import { pngFromSvg, type PictureError } from '../../browser/picture.ts'
import { printPalette } from '../../diagrams/palette.ts'
import { PictureDrawing, PictureFrame } from '../../diagrams/PictureFrame.tsx'
import { failure, type Result } from '../../result.ts'
import { drawOffScreen } from '../../ui/offScreen.ts'
import type { Chart } from './chart.ts'
import { fontFaces } from './fontFaces.ts'
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
  return drawOffScreen(part === 'whole' ? pictureOf(chart, faces) : drawingOf(chart, faces), (drawn) => {
    const svg = drawn.querySelector('svg')
    if (!svg) throw new Error(`Nothing was drawn of ${chart.slug}`)
    return plainSvg(svg)
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

/** What stands below the drawing: who and when, and from where. */
export function footOf({ people, date, source }: Pick<Chart, 'people' | 'date' | 'source'>): readonly string[] {
  return [[people, date].filter((each) => each !== null && each !== '').join(' · '), source]
}

function pictureOf(chart: Chart, faces: string) {
  const { heading, size, draw } = chart
  const foot = footOf(chart)
  const props = { heading, foot, size, description: foot.join('. '), palette: printPalette, fontFaces: faces }
  return createElement(PictureFrame, { ...props, children: draw() })
}

function drawingOf({ heading, size, draw }: Chart, faces: string) {
  return createElement(PictureDrawing, { heading, size, fontFaces: faces, children: draw() })
}
