import type { Finding } from '../../analysis/understanding.ts'
import { groupFacts } from './groupFacts.ts'
import { HeatRow } from './HeatRow.tsx'
import { HeatTable } from './HeatTable.tsx'
import { useSpeech } from './useSpeech.ts'
import { mostVotes } from './VoteStrip.tsx'

/** Each component by field: the mean in its level's colour, and how many answered. Only fields with something to show. */
export function FieldTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, words } = useSpeech()
  const { shown } = groupFacts(findings)
  const most = mostVotes(findings)
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
        <HeatRow key={finding.component} finding={finding} groups={shown} most={most} />
      ))}
    </HeatTable>
  )
}
