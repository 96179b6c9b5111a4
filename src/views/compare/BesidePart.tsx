import { useMemo } from 'react'
import { compareSnapshots } from '../../analysis/snapshotComparison.ts'
import { snapshotsInOrder } from '../../model/snapshots.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ArchiveWait } from '../others/ArchiveWait.tsx'
import { EmptyOthers } from '../others/EmptyOthers.tsx'
import { useArchived } from '../others/useArchived.ts'
import { acrossOf } from './across.ts'
import { besideOf, type Choice } from './choice.ts'
import { ComparePicker } from './ComparePicker.tsx'
import { Comparison } from './Comparison.tsx'
import type { ComparePartProps } from './partProps.ts'
import { PrintedCompare } from './PrintedCompare.tsx'
import { useAssessmentNow } from './useAssessmentNow.ts'
import { AcrossContext, useNaming } from './useNaming.ts'

/** Any two snapshots on one circle, at first another municipality's beside one's own. */
export function BesidePart(props: ComparePartProps) {
  const { assessment, place, isReadOnly, onSet } = props
  const { t } = useNaming()
  const archived = useArchived(assessment)
  const now = useAssessmentNow(assessment)
  const own = useMemo(() => snapshotsInOrder(assessment), [assessment])
  const choice = besideOf({ own, now, others: archived.snapshots }, place)
  if (archived.status !== 'ready') return <ArchiveWait status={archived.status} />
  if (choice === null) return <EmptyOthers now={now} isReadOnly={isReadOnly} />
  return (
    <div className="compare-part">
      <div className="compare-head">
        <button type="button" className="button" onClick={() => onSet({ part: 'others' }, 'push')}>
          <Icon name="left" />
          {t('compare:across.back')}
        </button>
        <ComparePicker choice={choice} onPick={onSet} />
      </div>
      <Beside {...props} choice={choice} />
    </div>
  )
}

function Beside({ assessment, place, onSet, choice }: ComparePartProps & { readonly choice: Choice }) {
  const naming = useNaming()
  const { before, after } = choice
  const comparison = useMemo(() => compareSnapshots(before, after), [before, after])
  const across = useMemo(() => acrossOf(before, after, naming), [before, after, naming])
  return (
    <AcrossContext value={across}>
      <Comparison choice={choice} comparison={comparison} place={place} onSet={onSet} />
      <PrintedCompare assessment={assessment} choice={choice} comparison={comparison} />
    </AcrossContext>
  )
}
