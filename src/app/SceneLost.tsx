import { useEffect } from 'react'
import { setSceneStatus } from '../state/sceneStatus.ts'
import { useRetries, type Failure } from './ErrorBoundary.tsx'

/** Nothing to see where the stage cannot be told what to show: the desk says so where the stage is led. */
export function SceneLost({ onRetry }: Failure) {
  useRetries(onRetry)
  // Read elsewhere on the page.
  useEffect(() => {
    setSceneStatus('missing')
    return () => setSceneStatus('told')
  }, [])
  return null
}
