import type { Finding } from '../../analysis/understanding.ts'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { VotesDiagram } from '../../diagrams/VotesDiagram.tsx'
import { levelsOf } from '../../framework/framework.ts'
import type { Settled } from '../../model/round.ts'
import type { Chart } from '../pictures/chart.ts'
import { drawnAs } from '../pictures/figures.ts'
import { votesLabel, votesOf } from './findingVotes.ts'
import { findingSentence } from './findingWords.ts'
import { roundOrigin, type ChartContext } from './roundOrigin.ts'
import { hueOf } from './VoteStrip.tsx'

const SIZE = { width: 860, height: 400 }

/** How the room voted on one component, to take along. */
export function votesChart(finding: Finding, settled: Settled | null, context: ChartContext): Chart {
  const { framework, speech } = context
  const { t, words } = speech
  const { component, result } = finding
  const { code = '', name = component } = words.components[component] ?? {}
  const element = (
    <VotesDiagram
      {...SIZE}
      label={votesLabel(finding, speech)}
      levels={words.levels}
      votes={votesOf(finding, settled, speech)}
      textSize={15}
      hue={hueOf(finding, framework)}
      palette={palette}
    />
  )
  return {
    slug: `svar-${code}`,
    heading: t('pictures:votes.heading', { name, finding: findingSentence(result, speech) }),
    ...roundOrigin([finding], context),
    ...drawnAs({ ...SIZE, element }),
    rows: rowsOf(finding, settled, context),
  }
}

/** A row for each level; leaders and staff only where the drawing tells them apart. */
function rowsOf(finding: Finding, settled: Settled | null, { framework, speech }: ChartContext): Chart['rows'] {
  const { t, words } = speech
  const votes = votesOf(finding, settled, speech)
  const shown = votes.kind === 'shown' ? votes : null
  const sides = shown?.sides ?? null
  const heads = ['score', 'scoreText', 'votes', ...(sides ? (['leaderVotes', 'staffVotes'] as const) : [])] as const
  const rows = levelsOf(framework.scale).map((level, index) => [
    level,
    words.levels[index]?.label ?? '',
    shown?.counts[index] ?? null,
    ...(sides ? [sides.leaders[index] ?? null, sides.staff[index] ?? null] : []),
  ])
  const status = votes.kind === 'shown' ? [] : [[null, votes.text, null]]
  return [heads.map((head) => t(`pictures:column.${head}`)), ...rows, ...status]
}
