import { useMemo } from 'react'
import { today } from '../../browser/clock.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { takeSnapshot } from '../../model/snapshots.ts'
import { useFramework } from '../settings.ts'
import { NOW } from './place.ts'
import { useNaming } from './useNaming.ts'

/** The assessment as it is, in the form of a snapshot that is not kept. */
export function useAssessmentNow(assessment: Assessment): Snapshot {
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
