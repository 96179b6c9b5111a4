import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { beforeSign, emptySign, fillSign, unknownSign } from '../../diagrams/KeySigns.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import type { KeyEntry } from '../../diagrams/PictureKey.tsx'
import type { Size } from '../../diagrams/pictureLayout.ts'
import type { Chart } from '../pictures/chart.ts'
import { CIRCLE_SIZE, circlePicture } from '../pictures/circlePicture.tsx'
import { drawnAs } from '../pictures/figures.ts'
import type { Choice } from './choice.ts'
import { changeRows, snapshotOrigin } from './changeRows.ts'
import { comparedRings, levelsBefore } from './circleState.ts'
import { dashedText, filledText, headline } from './compareWords.ts'
import type { Naming } from './useNaming.ts'

type Pair = Pick<Choice, 'before' | 'after'>

/** What is compared on the circle, to take along. @param size - of the circle alone, in px */
export function compareCircleChart(
  pair: Pair,
  comparison: SnapshotComparison,
  { size = CIRCLE_SIZE, ...naming }: Naming & { readonly size?: Size },
): Chart {
  const { t, names, across } = naming
  const { after } = pair
  const rings = comparedRings(comparison, after, naming)
  const request = { ...size, scale: after.framework.scale, rings, textScale: 'print' } as const
  const label = across ? t('compare:across.title') : t('compare:circle.label')
  const words = { label, selected: null, centre: names.centre, palette, isStill: true }
  const circle = { ...size, element: <CircleDiagram {...request} {...words} before={levelsBefore(comparison)} /> }
  return {
    slug: 'sammenligning-cirkel',
    heading: headline(comparison, naming),
    ...snapshotOrigin([pair.before, after], naming),
    ...drawnAs(circlePicture({ label, circle, request, rings, key: keyOf(pair, rings, naming) })),
    rows: changeRows(pair, comparison, naming),
  }
}

function keyOf({ before, after }: Pair, rings: ReturnType<typeof comparedRings>, naming: Naming): readonly KeyEntry[] {
  const { names, t } = naming
  const values = new Set(rings.flatMap(({ sectors }) => sectors.map(({ value }) => value)))
  return [
    { sign: beforeSign(palette), words: dashedText(before, naming) },
    { sign: fillSign(palette), words: filledText(after, naming) },
    ...(values.has('unknown') ? [{ sign: unknownSign(palette), words: names.unknown.label }] : []),
    ...(values.has(null) ? [{ sign: emptySign(palette), words: t('scoring:value.none') }] : []),
  ]
}
