import { useMemo } from 'react'
import { compareSnapshots } from '../../analysis/snapshotComparison.ts'
import { snapshotsInOrder } from '../../model/snapshots.ts'
import { Icon } from '../../ui/Icon.tsx'
import { queryOf as reportQuery } from '../report/place.ts'
import { hashOf } from '../route.ts'
import { SnapshotList } from '../snapshots/SnapshotList.tsx'
import { TakeSnapshotButton } from '../snapshots/TakeSnapshotButton.tsx'
import { choiceOf, type Choice } from './choice.ts'
import { ComparePicker } from './ComparePicker.tsx'
import { Comparison } from './Comparison.tsx'
import { EmptyCompare } from './EmptyCompare.tsx'
import type { ComparePartProps } from './partProps.ts'
import { PrintedCompare } from './PrintedCompare.tsx'
import { TimesPart } from './TimesPart.tsx'
import { useAssessmentNow } from './useAssessmentNow.ts'
import { useNaming } from './useNaming.ts'

/** Two of one's own snapshots beside each other, or one beside the assessment as it is now: what has moved, and what has not. */
export function OwnPart({ assessment, place, isReadOnly, onSet }: ComparePartProps) {
  const naming = useNaming()
  const now = useAssessmentNow(assessment)
  const snapshots = useMemo(() => snapshotsInOrder(assessment), [assessment])
  const choice = choiceOf(snapshots, now, place)
  const before = choice?.before
  const after = choice?.after
  const comparison = useMemo(() => (before && after ? compareSnapshots(before, after) : null), [before, after])
  return (
    <div className="compare-part">
      {choice && (
        <div className="compare-head">
          <ComparePicker choice={choice} onPick={onSet} />
          <ReportLink choice={choice} />
          {!isReadOnly && <TakeSnapshotButton />}
        </div>
      )}
      {choice && comparison ? (
        <Comparison choice={choice} comparison={comparison} place={place} onSet={onSet} />
      ) : (
        <EmptyCompare isReadOnly={isReadOnly} />
      )}
      {choice && choice.times.length > 2 && <TimesPart snapshots={choice.times} naming={naming} />}
      <SnapshotList snapshots={snapshots} isReadOnly={isReadOnly} />
      {choice && comparison && <PrintedCompare assessment={assessment} choice={choice} comparison={comparison} />}
    </div>
  )
}

/** To the report, of the same two. */
function ReportLink({ choice: { before, after } }: { readonly choice: Choice }) {
  const { t } = useNaming()
  const query = reportQuery({ paper: 'report', before: before.id, after: after.id })
  return (
    <a className="button" href={hashOf({ view: 'report', item: null, layer: null, query })}>
      <Icon name="file" />
      {t('report:open')}
    </a>
  )
}
