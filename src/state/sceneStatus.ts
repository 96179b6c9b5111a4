import { create } from 'zustand'

/**
 * Whether the window of the stage is told what to show; 'full': there is no room to store it; 'missing': the part that
 * tells it could not be fetched.
 */
export type SceneStatus = 'told' | 'full' | 'missing'

/** Of this window, and at this moment. */
export const useSceneStatus = create<{ readonly status: SceneStatus }>(() => ({ status: 'told' }))

export function setSceneStatus(status: SceneStatus): void {
  useSceneStatus.setState({ status })
}
