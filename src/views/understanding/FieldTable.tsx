import type { LevelResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'
import { patternText } from './findingWords.ts'
import { groupFacts } from './groupFacts.ts'
import { meanText } from './groupWords.ts'
import { HeatTable } from './HeatTable.tsx'
import { RowHead } from './RowHead.tsx'
import { useSpeech } from './useSpeech.ts'
import { hueOf, mostVotes, VoteStrip } from './VoteStrip.tsx'

/** Each component by field: the mean in its level's colour, and how many answered. Only fields with something to show. */
export function FieldTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, words } = useSpeech()
  const { shown } = groupFacts(findings)
  const heads = [
    t('understanding:column.component'),
    t('understanding:groups.room'),
    ...(shown.length === 0 ? [t('understanding:column.votes')] : []),
    ...shown.map((id) => words.fields[id]?.short ?? id),
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
  readonly shown: readonly string[]
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
      {shown.length === 0 && <StripCell finding={finding} most={most} />}
      {shown.map((id) => (
        <HeatCell key={id} finding={finding} votes={result.groups.find((group) => group.id === id)} />
      ))}
      <td>{patternText(result, speech)}</td>
    </tr>
  )
}

interface StripCellProps {
  readonly finding: Finding
  readonly most: number
}

/** Where no group can be shown: how all of them voted, in its place. */
export function StripCell({ finding, most }: StripCellProps) {
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
