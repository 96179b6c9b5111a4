import { Suspense } from 'react'
import type { Assessment } from '../model/assessment.ts'
import { useLive } from '../state/live.ts'
import { LastStep } from '../views/shell/LastStep.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { SceneKeeper } from './lazySceneKeeper.ts'
import { SceneLost } from './SceneLost.tsx'

/** What goes on beside each page of an open assessment: its last step is said, and the stage is told what to show. */
export function Beside({ assessment }: { readonly assessment: Assessment }) {
  const staged = useLive((live) => live.round)
  return (
    <>
      <LastStep />
      {assessment.rounds.some(({ id }) => id === staged) && (
        <ErrorBoundary fallback={SceneLost}>
          <Suspense>
            <SceneKeeper key={assessment.id} assessment={assessment} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
