import { useMemo } from 'react'
import { compareSnapshots } from '../../analysis/snapshotComparison.ts'
import { today } from '../../browser/clock.ts'
import type { Assessment } from '../../model/assessment.ts'
import { snapshotsInOrder, takeSnapshot } from '../../model/snapshots.ts'
import { useFramework } from '../settings.ts'
import { SnapshotList } from '../snapshots/SnapshotList.tsx'
import { TakeSnapshotButton } from '../snapshots/TakeSnapshotButton.tsx'
import { setQuery, useRoute } from '../useRoute.ts'
import { choiceOf } from './choice.ts'
import { ComparePicker } from './ComparePicker.tsx'
import { Comparison } from './Comparison.tsx'
import { EmptyCompare } from './EmptyCompare.tsx'
import { NOW, placeFrom, queryOf, type ComparePlace } from './place.ts'
import { PrintedCompare } from './PrintedCompare.tsx'
import { TimesPart } from './TimesPart.tsx'
import { useNaming } from './useNaming.ts'
import '../../ui/codeList.css'
import '../../ui/legend.css'
import '../../ui/rings.css'
import './compare.css'

export interface CompareViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** Two snapshots beside each other, or one beside the assessment as it is now: what has moved, and what has not. */
export function CompareView({ assessment, isReadOnly }: CompareViewProps) {
  const naming = useNaming()
  const { query } = useRoute()
  const place = placeFrom(query)
  const now = useAssessmentNow(assessment)
  const snapshots = useMemo(() => snapshotsInOrder(assessment), [assessment])
  const choice = useMemo(() => choiceOf(snapshots, now, placeFrom(query)), [snapshots, now, query])
  const comparison = useMemo(() => choice && compareSnapshots(choice.before, choice.after), [choice])
  const set = (change: Partial<ComparePlace>) => setQuery(queryOf({ ...place, ...change }), 'replace')
  return (
    <div className="compare">
      {choice && (
        <div className="compare-head">
          <ComparePicker choice={choice} onPick={set} />
          {!isReadOnly && <TakeSnapshotButton />}
        </div>
      )}
      {choice && comparison ? (
        <Comparison choice={choice} comparison={comparison} place={place} onSet={set} />
      ) : (
        <EmptyCompare isReadOnly={isReadOnly} />
      )}
      {choice && choice.times.length > 2 && <TimesPart snapshots={choice.times} naming={naming} />}
      <SnapshotList snapshots={snapshots} isReadOnly={isReadOnly} />
      {choice && comparison && <PrintedCompare assessment={assessment} choice={choice} comparison={comparison} />}
    </div>
  )
}

/** The assessment as it is, in the form of a snapshot that is not kept. */
function useAssessmentNow(assessment: Assessment) {
  const framework = useFramework()
  const { names, t } = useNaming()
  return useMemo(
    () =>
      takeSnapshot(assessment, framework, {
        id: NOW,
        name: t('compare:now'),
        note: '',
        date: today(),
        takenAt: '',
        nameOf: (id) => names.components[id]?.name ?? id,
      }),
    [assessment, framework, names, t],
  )
}
