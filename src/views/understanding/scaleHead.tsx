import type { Drawing } from '../../diagrams/drawing.tsx'
import { dumbbellPlace } from '../../diagrams/dumbbellPlace.ts'
import { LevelFigures } from '../../diagrams/LevelFigures.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import type { Size } from '../../diagrams/pictureLayout.ts'
import type { RatingScale } from '../../framework/framework.ts'

const TEXT = 14

/** The levels above a column of dumbbells. @param bar - how large one is */
export function scaleHead(scale: RatingScale, bar: Size): Drawing {
  const size = { width: bar.width, height: TEXT + 4 }
  const { placeOf } = dumbbellPlace({ ...bar, scale })
  const element = <LevelFigures {...size} scale={scale} placeOf={placeOf} baseline={size.height - 3} textSize={TEXT} palette={palette} />
  return { ...size, element }
}
