import type { ReactNode } from 'react'
import type { LevelResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'
import { patternText } from './findingWords.ts'
import { meanText } from './groupWords.ts'
import { RowHead } from './RowHead.tsx'
import { useSpeech } from './useSpeech.ts'
import { hueOf, VoteStrip } from './VoteStrip.tsx'

export interface HeatRowProps {
  readonly finding: Finding
  /** The groups that have a column; where there are none, how all of them voted stands in their place. */
  readonly groups: readonly string[]
  /** The most votes that a dot of the table stands for. */
  readonly most: number
  /** Further cells, after the groups. */
  readonly children?: ReactNode
}

/** One component of a heat table: the room, its groups, and what stands out. */
export function HeatRow({ finding, groups, most, children }: HeatRowProps) {
  const speech = useSpeech()
  const { result } = finding
  return (
    <tr className={`ring-${hueOf(finding, useFramework())}`}>
      <RowHead component={finding.component} />
      <HeatCell finding={finding} votes={{ id: '', ...result.room }} />
      {groups.length === 0 && <StripCell finding={finding} most={most} />}
      {groups.map((id) => (
        <HeatCell key={id} finding={finding} votes={result.groups.find((group) => group.id === id)} />
      ))}
      {children}
      <td>{patternText(result, speech)}</td>
    </tr>
  )
}

interface StripCellProps {
  readonly finding: Finding
  readonly most: number
}

function StripCell({ finding, most }: StripCellProps) {
  return (
    <td>
      <VoteStrip finding={finding} width={210} most={most} hasSides={false} palette={usePalette()} />
    </td>
  )
}

export interface HeatCellProps {
  readonly finding: Finding
  readonly votes: LevelResult | undefined
}

/** A mean in the colour of its level with n, or a quiet word where there is none. */
export function HeatCell({ finding, votes }: HeatCellProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  if (votes?.status !== 'shown') return <td className="heat-none">{meanText(votes, speech)}</td>
  const value = Math.round(votes.measures.mean)
  return (
    <td className="heat-cell" style={levelStyle(palette, hueOf(finding, framework), { value, scale: framework.scale })}>
      <strong>{meanText(votes, speech)}</strong> <span>({votes.n})</span>
    </td>
  )
}
