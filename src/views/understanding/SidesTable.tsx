import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { GroupResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { DumbbellDiagram } from '../../diagrams/DumbbellDiagram.tsx'
import { LEADERS, STAFF } from '../../model/published.ts'
import { useFramework, usePalette } from '../settings.ts'
import { sideMeans } from './circleState.ts'
import { HeatCell, StripCell } from './FieldTable.tsx'
import { gapText, patternText } from './findingWords.ts'
import { groupFacts, levelFacts } from './groupFacts.ts'
import { HeatTable } from './HeatTable.tsx'
import { RowHead } from './RowHead.tsx'
import { useSpeech } from './useSpeech.ts'
import { hueOf, mostVotes } from './VoteStrip.tsx'

interface Shown {
  /** Leaders and staff, where they are shown at all. */
  readonly sides: readonly string[]
  /** Levels of the steering chain that are shown, of sides with more than one. */
  readonly levels: readonly string[]
}

/** Each component by leaders, staff and the levels that can be shown, with the gap in words. */
export function SidesTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, words } = useSpeech()
  const shown = { sides: groupFacts(findings).shown, levels: levelFacts(findings).shown }
  const { sides, levels } = shown
  const heads = [
    t('understanding:column.component'),
    t('understanding:groups.room'),
    ...(sides.length === 0 ? [t('understanding:column.votes')] : []),
    ...sides.map((id) => (id === LEADERS ? t('understanding:sides.leaders') : t('understanding:sides.staff'))),
    ...(sides.length === 0 ? [] : [t('understanding:column.levelGap')]),
    ...levels.map((id) => words.chain[id]?.name ?? id),
    t('understanding:column.agreement'),
  ]
  return (
    <HeatTable heads={heads}>
      {findings.map((finding) => (
        <Row key={finding.component} finding={finding} shown={shown} most={mostVotes(findings)} />
      ))}
    </HeatTable>
  )
}

interface RowProps {
  readonly finding: Finding
  readonly shown: Shown
  /** The most votes that a dot of the table stands for. */
  readonly most: number
}

function Row({ finding, shown, most }: RowProps) {
  const speech = useSpeech()
  const { result } = finding
  return (
    <tr className={`ring-${hueOf(finding, useFramework())}`}>
      <RowHead component={finding.component} />
      <HeatCell finding={finding} votes={{ id: '', ...result.room }} />
      {shown.sides.length === 0 && <StripCell finding={finding} most={most} />}
      {shown.sides.map((id) => (
        <HeatCell key={id} finding={finding} votes={result.groups.find((group) => group.id === id)} />
      ))}
      {shown.sides.length > 0 && <GapCell finding={finding} />}
      {shown.levels.map((id) => (
        <HeatCell key={id} finding={finding} votes={levelOf(result.groups, id)} />
      ))}
      <td>{patternText(result, speech)}</td>
    </tr>
  )
}

function GapCell({ finding: { result } }: { readonly finding: Finding }) {
  const speech = useSpeech()
  const { scale } = useFramework()
  const palette = usePalette()
  const [leaders, staff] = sideMeans(result)
  const gap = result.levelGap
  if (gap === null || leaders === null || staff === null) return <td>–</td>
  const isFlagged = isAtLeast(Math.abs(gap), PARAMETERS.levelGap)
  return (
    <td className={isFlagged ? 'gap-cell is-flagged' : 'gap-cell'}>
      <DumbbellDiagram
        width={130}
        height={20}
        scale={scale}
        marks={[
          { level: leaders, kind: 'leaders' },
          { level: staff, kind: 'staff' },
        ]}
        isFlagged={isFlagged}
        palette={palette}
      />
      {gapText(gap, speech)}
    </td>
  )
}

function levelOf(groups: readonly GroupResult[], id: string) {
  return groups.filter(({ id: side }) => side === LEADERS || side === STAFF).flatMap(({ levels }) => levels).find((level) => level.id === id)
}
