import { useMemo } from 'react'
import { compareSnapshots } from '../../analysis/snapshotComparison.ts'
import type { Assessment } from '../../model/assessment.ts'
import { snapshotsInOrder } from '../../model/snapshots.ts'
import { Icon } from '../../ui/Icon.tsx'
import { queryOf as reportQuery } from '../report/place.ts'
import { hashOf } from '../route.ts'
import { SnapshotList } from '../snapshots/SnapshotList.tsx'
import { TakeSnapshotButton } from '../snapshots/TakeSnapshotButton.tsx'
import { setQuery, useRoute } from '../useRoute.ts'
import { choiceOf, type Choice } from './choice.ts'
import { ComparePicker } from './ComparePicker.tsx'
import { Comparison } from './Comparison.tsx'
import { EmptyCompare } from './EmptyCompare.tsx'
import { placeFrom, queryOf, type ComparePlace } from './place.ts'
import { PrintedCompare } from './PrintedCompare.tsx'
import { TimesPart } from './TimesPart.tsx'
import { useAssessmentNow } from './useAssessmentNow.ts'
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
          <ReportLink choice={choice} />
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
