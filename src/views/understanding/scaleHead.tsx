import type { Drawing } from '../../diagrams/drawing.tsx'
import { DumbbellScale } from '../../diagrams/DumbbellScale.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import type { Size } from '../../diagrams/pictureLayout.ts'
import type { RatingScale } from '../../framework/framework.ts'

const TEXT = 14

/** The levels above a column of dumbbells. @param bar - how large one is */
export function scaleHead(scale: RatingScale, bar: Size): Drawing {
  const size = { width: bar.width, height: TEXT + 4 }
  return { ...size, element: <DumbbellScale {...size} rowHeight={bar.height} scale={scale} textSize={TEXT} palette={palette} /> }
}
