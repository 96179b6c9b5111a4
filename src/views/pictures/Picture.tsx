import { printPalette } from '../../diagrams/palette.ts'
import { PictureDrawing, PictureFrame } from '../../diagrams/PictureFrame.tsx'
import type { Chart } from './chart.ts'

/** A chart under its finding, with who, when and from where below it. */
export function Picture(chart: Chart) {
  const { heading, size, draw, rows } = chart
  const [, ...told] = rows
  const sentences = told.map((cells) => cells.filter((cell) => cell !== null && cell !== '').join(', '))
  return (
    <PictureFrame heading={heading} description={sentences.join('; ')} foot={footOf(chart)} size={size} palette={printPalette}>
      {draw()}
    </PictureFrame>
  )
}

/** A chart's drawing alone, for where its heading and the rest stand around it. */
export function PictureAlone({ heading, size, draw }: Chart) {
  return (
    <PictureDrawing heading={heading} size={size}>
      {draw()}
    </PictureDrawing>
  )
}

/** 'n = 14 · 15. november 2026', and the source in a line of its own. */
function footOf({ people, date, source }: Pick<Chart, 'people' | 'date' | 'source'>): readonly string[] {
  return [[people, date].filter((each) => each !== null && each !== '').join(' · '), source]
}
