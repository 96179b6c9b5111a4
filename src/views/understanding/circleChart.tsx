import type { Finding, Understanding } from '../../analysis/understanding.ts'
import { PARAMETERS } from '../../analysis/parameters.ts'
import { printPalette as palette } from '../../diagrams/palette.ts'
import type { KeyEntry } from '../../diagrams/PictureKey.tsx'
import type { Size } from '../../diagrams/pictureLayout.ts'
import { UnderstandingCircle, type UnderstandingRingData } from '../../diagrams/UnderstandingCircle.tsx'
import { UnderstandingIcon } from '../../diagrams/UnderstandingIcon.tsx'
import { walkOf } from '../../framework/framework.ts'
import { formatNumber } from '../../wording/format.ts'
import type { Chart } from '../pictures/chart.ts'
import { CIRCLE_SIZE, circlePicture } from '../pictures/circlePicture.tsx'
import { drawnAs, shownIndex, shownLevel } from '../pictures/figures.ts'
import { meanOf, SIGNS, sideMeans, signsOf, understandingRings, type Mode } from './circleState.ts'
import { patternText } from './findingWords.ts'
import { circleFinding } from './headlines.ts'
import { roundOrigin, type ChartContext } from './roundOrigin.ts'
import type { Speech } from './useSpeech.ts'

const SLUGS: Readonly<Record<Mode, string>> = {
  agreement: 'forståelse-enighed',
  sides: 'forståelse-ledere-medarbejdere',
  mirror: 'forståelse-strategi-praksis',
}

/** The circle of understanding, to take along. @param size - of the circle alone, in px */
export function understandingChart(
  { findings, ...understanding }: Understanding,
  mode: Mode,
  { size = CIRCLE_SIZE, ...context }: ChartContext & { readonly size?: Size },
): Chart {
  const { framework, speech } = context
  const { t, words } = speech
  const rings = understandingRings({ findings, ...understanding }, { framework, mode }, speech)
  const request = { ...size, scale: framework.scale, rings, textScale: 'print' } as const
  const label = t(`understanding:mode.${mode}`)
  const circle = {
    ...size,
    element: <UnderstandingCircle {...request} label={label} selected={null} centre={words.centre} palette={palette} />,
  }
  return {
    slug: SLUGS[mode],
    heading: circleFinding(mode, findings, { framework, speech }),
    ...roundOrigin(findings, context),
    ...drawnAs(circlePicture({ label, circle, request, rings, key: keyOf(rings, mode, speech) })),
    rows: rowsOf(findings, mode, context),
  }
}

const ICON = 18

function keyOf(rings: readonly UnderstandingRingData[], mode: Mode, { t, language, words }: Speech): readonly KeyEntry[] {
  const limit = formatNumber(PARAMETERS.levelGap, language)
  const hasHidden = rings.some(({ sectors }) => sectors.some(({ state }) => state.kind === 'hidden'))
  const signs = mode === 'agreement' ? signsOf(rings) : SIGNS[mode].filter((sign) => sign !== 'hidden' || hasHidden)
  return [
    ...signs.map((sign) => ({
      sign: {
        width: typeof sign === 'number' || sign === 'few' ? 2 * ICON : ICON,
        height: ICON,
        element: <UnderstandingIcon sign={sign} size={ICON} hue={0} palette={palette} />,
      },
      words: t(`understanding:legend.sign.${sign}`, { limit }),
    })),
    ...Object.values(words.rings).flatMap((ring) => (ring === undefined ? [] : [{ sign: null, words: ring.place }])),
  ]
}

const COLUMNS = {
  agreement: ['n', 'median', 'q1', 'q3', 'index', 'pattern'],
  sides: ['n', 'leaders', 'staff', 'levelGap'],
  mirror: ['n', 'mean', 'pairMean', 'mirrorGap'],
} as const

type Column = (typeof COLUMNS)[Mode][number]

/** The figures that the circle and its table say of each component; none of what is hidden. */
function rowsOf(findings: readonly Finding[], mode: Mode, { framework, speech }: ChartContext): Chart['rows'] {
  const { t, words } = speech
  const found = new Map(findings.map((finding) => [finding.component, finding]))
  const columns: readonly Column[] = COLUMNS[mode]
  const heads = ['code', 'component', 'status'] as const
  const rows = walkOf(framework).map(({ id, mirror }) => {
    const finding = found.get(id)
    const status = t(`pictures:status.${finding?.result.room.status ?? 'notShown'}`)
    const pair = mirror === null ? undefined : found.get(mirror)
    const cells = columns.map((column) => (finding === undefined ? null : cellOf(column, { finding, pair, speech })))
    return [words.components[id]?.code ?? id, words.components[id]?.name ?? id, status, ...cells]
  })
  return [[...heads, ...columns].map((head) => t(`pictures:column.${head}`)), ...rows]
}

interface Told {
  readonly finding: Finding
  /** Of the other ring. */
  readonly pair: Finding | undefined
  readonly speech: Speech
}

function cellOf(column: Column, { finding, pair, speech }: Told): string | number | null {
  const { result, mirrorGap } = finding
  if (result.room.status !== 'shown') return null
  const { n, measures, flags } = result.room
  const [leaders, staff] = sideMeans(result)
  const cells: Readonly<Record<Column, () => string | number | null>> = {
    n: () => n,
    median: () => shownLevel(measures.medianGrouped),
    q1: () => shownLevel(measures.q1),
    q3: () => shownLevel(measures.q3),
    index: () => (flags === null ? null : shownIndex(measures.consensus)),
    pattern: () => patternText(result, speech),
    leaders: () => levelOf(leaders),
    staff: () => levelOf(staff),
    levelGap: () => levelOf(result.levelGap),
    mean: () => shownLevel(measures.mean),
    pairMean: () => levelOf(meanOf(pair)),
    mirrorGap: () => levelOf(mirrorGap),
  }
  return cells[column]()
}

function levelOf(level: number | null): number | null {
  return level === null ? null : shownLevel(level)
}
