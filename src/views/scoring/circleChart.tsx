import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { emptySign, levelsSign, ringSign, targetSign, unknownSign } from '../../diagrams/KeySigns.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import type { KeyEntry } from '../../diagrams/PictureKey.tsx'
import type { Size } from '../../diagrams/pictureLayout.ts'
import { walkOf, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import type { Chart } from '../pictures/chart.ts'
import { CIRCLE_SIZE, circlePicture } from '../pictures/circlePicture.tsx'
import { drawnAs } from '../pictures/figures.ts'
import { originOf } from '../pictures/origin.ts'
import { circleRings } from './circleData.ts'
import { levelFinding } from './levelFinding.ts'
import { valueWords } from './scoreWords.ts'

export interface CircleChartWords {
  readonly names: FrameworkNames
  readonly t: Translate
  readonly language: Language
  /** '2026-11-26', by the calendar here. */
  readonly today: string
}

/** The circle of the team's own scores, to take along. @param size - of the circle alone, in px */
export function circleChart(
  assessment: Assessment,
  framework: Framework,
  { names, t, language, today, size = CIRCLE_SIZE }: CircleChartWords & { readonly size?: Size },
): Chart {
  const words = { words: names, t }
  const rings = circleRings(framework, assessment, words)
  const request = { ...size, scale: framework.scale, rings, textScale: 'print' } as const
  const label = t('scoring:circle.label')
  const circle = {
    ...size,
    element: <CircleDiagram {...request} label={label} selected={null} centre={names.centre} palette={palette} isStill />,
  }
  const picture = circlePicture({ label, circle, request, rings, key: scoreKey(assessment, framework, { names, t }) })
  return {
    slug: 'cirkel',
    heading: levelFinding(assessment, framework, t),
    ...originOf(assessment, 'scores', { t, language, today }),
    ...drawnAs(picture),
    rows: rowsOf(assessment, framework, { names, t }),
  }
}

type Words = Pick<CircleChartWords, 'names' | 't'>

/** What the signs of scores and targets mean; only of those that there are. */
export function scoreKey(assessment: Assessment, { scale, rings, components }: Framework, { names, t }: Words): readonly KeyEntry[] {
  const scores = components.map(({ id }) => scoreOf(assessment, id))
  const has = (isSo: (score: (typeof scores)[number]) => boolean) => scores.some(isSo)
  const range = { min: scale.min, max: scale.max }
  return [
    { sign: levelsSign(scale, 0, palette), words: t('scoring:legend.levels', range) },
    ...(has(({ target }) => target !== null) ? [{ sign: targetSign(palette), words: t('scoring:legend.target') }] : []),
    ...(has(({ value }) => value === 'unknown') ? [{ sign: unknownSign(palette), words: names.unknown.label }] : []),
    ...(has(({ value }) => value === null) ? [{ sign: emptySign(palette), words: t('scoring:value.none') }] : []),
    ...rings.map((ring, hue) => ({ sign: ringSign(hue, palette), words: names.rings[ring]?.place ?? ring })),
  ]
}

function rowsOf(assessment: Assessment, framework: Framework, { names, t }: Words): Chart['rows'] {
  const heads = ['ring', 'code', 'component', 'score', 'scoreText', 'target'] as const
  const rows = walkOf(framework).map(({ id, ring }) => {
    const { value, target } = scoreOf(assessment, id)
    const component = names.components[id]
    const level = typeof value === 'number' ? value : null
    return [names.rings[ring]?.label ?? ring, component?.code ?? id, component?.name ?? id, level, valueWords(value, names, t), target]
  })
  return [heads.map((head) => t(`pictures:column.${head}`)), ...rows]
}
