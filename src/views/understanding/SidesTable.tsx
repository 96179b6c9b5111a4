import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { GroupResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { DumbbellDiagram } from '../../diagrams/DumbbellDiagram.tsx'
import { LEADERS, STAFF } from '../../model/published.ts'
import { useFramework, usePalette } from '../settings.ts'
import { sideMeans } from './circleState.ts'
import { gapText } from './findingWords.ts'
import { groupFacts, levelFacts } from './groupFacts.ts'
import { HeatCell, HeatRow } from './HeatRow.tsx'
import { HeatTable } from './HeatTable.tsx'
import { useSpeech } from './useSpeech.ts'
import { mostVotes } from './VoteStrip.tsx'

/** Each component by leaders, staff and the levels that can be shown, with the gap in words. */
export function SidesTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, words } = useSpeech()
  const sides = groupFacts(findings).shown
  // Of the sides with more than one that can be shown.
  const levels = levelFacts(findings).shown
  const most = mostVotes(findings)
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
        <HeatRow key={finding.component} finding={finding} groups={sides} most={most}>
          {sides.length > 0 && <GapCell finding={finding} />}
          {levels.map((id) => (
            <HeatCell key={id} finding={finding} votes={levelOf(finding.result.groups, id)} />
          ))}
        </HeatRow>
      ))}
    </HeatTable>
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
