import { useEffect } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { roundOf } from '../../model/rounds.ts'
import { useLive } from '../../state/live.ts'
import { usePreferences } from '../../state/preferences.ts'
import { stageShowOf } from '../../state/stageShow.ts'
import { useDesk } from '../desk.ts'
import { useFramework } from '../settings.ts'
import { joinUrlOf } from './joinUrl.ts'
import { writeScene } from './scene.ts'

export interface SceneKeeperProps {
  readonly assessment: Assessment
}

/** Tells the window of the stage what to show, whatever this window looks at. */
export function SceneKeeper({ assessment }: SceneKeeperProps) {
  const desk = useDesk()
  const framework = useFramework()
  const live = useLive()
  const preferences = usePreferences()
  const round = live.round === null ? null : roundOf(assessment, live.round)
  const joinUrl = round && joinUrlOf(round, framework, preferences.participantsUrl)
  const scene = round && writeScene(stageShowOf(assessment, round, { live, framework, joinUrl }), preferences)

  // Another window reads it; where it was the same before, nothing is written.
  useEffect(() => {
    desk.showScene(scene)
  }, [desk, scene])
  useEffect(() => () => void desk.showScene(null), [desk])
  return null
}
