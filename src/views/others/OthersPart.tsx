import type { Snapshot } from '../../model/snapshot.ts'
import { ArchiveList } from '../archive/ArchiveList.tsx'
import type { ComparePartProps } from '../compare/partProps.ts'
import { queryOf } from '../compare/place.ts'
import { useAssessmentNow } from '../compare/useAssessmentNow.ts'
import { leaveQuery } from '../useRoute.ts'
import { ArchiveWait } from './ArchiveWait.tsx'
import { EmptyOthers } from './EmptyOthers.tsx'
import { OtherDialog } from './OtherDialog.tsx'
import { OthersBoard } from './OthersBoard.tsx'
import type { OthersPlace } from './place.ts'
import { useArchived } from './useArchived.ts'
import { useOthers } from './useOthers.ts'
import './others.css'

/** The circles of other municipalities beside one's own, to find someone to learn from. */
export function OthersPart({ assessment, place, isReadOnly, onSet }: ComparePartProps) {
  const archived = useArchived(assessment)
  const now = useAssessmentNow(assessment)
  const shown = useOthers({ now, own: assessment.snapshots, archived: archived.snapshots }, place.others)
  const set = (change: Partial<OthersPlace>, how?: 'push' | 'replace') => onSet({ others: { ...place.others, ...change } }, how)
  const opened = [shown.own, now, ...archived.snapshots].find(({ id }) => id === place.others.opened)
  if (archived.status !== 'ready') return <ArchiveWait status={archived.status} />
  return (
    <div className="compare-part">
      {shown.years.length === 0 ? (
        <EmptyOthers now={now} isReadOnly={isReadOnly} />
      ) : (
        <OthersBoard assessment={assessment} shown={shown} place={place.others} isReadOnly={isReadOnly} onSet={set} />
      )}
      <ArchiveList isReadOnly={isReadOnly} hasImport={false} />
      {opened && <OtherDialog snapshot={opened} own={shown.own} onClose={close} onBeside={() => putBeside(opened)} />}
    </div>
  )

  function close(): void {
    leaveQuery(queryOf({ ...place, others: { ...place.others, opened: null } }))
  }

  function putBeside({ id }: Snapshot): void {
    onSet({ part: 'beside', before: id, after: shown.own.id, picked: place.others.component, others: { ...place.others, opened: null } }, 'replace')
  }
}
