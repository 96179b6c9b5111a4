import { useEffect, useMemo } from 'react'
import { currentHash } from '../../browser/address.ts'
import { onStageKey } from '../../browser/stageWindow.ts'
import type { Assessment } from '../../model/assessment.ts'
import { roundOf } from '../../model/rounds.ts'
import { useLive } from '../../state/live.ts'
import { usePreferences } from '../../state/preferences.ts'
import { setSceneStatus } from '../../state/sceneStatus.ts'
import { stageShowOf } from '../../state/stageShow.ts'
import { useApp } from '../../state/store.ts'
import { isDialogOpen } from '../../ui/typing.ts'
import { useDesk } from '../desk.ts'
import { parseRoute } from '../route.ts'
import { useFramework } from '../settings.ts'
import { joinUrlOf } from './joinUrl.ts'
import { writeScene } from './scene.ts'
import { leadStage } from './stageActions.ts'
import { leadOf } from './stageKeys.ts'

export interface SceneKeeperProps {
  readonly assessment: Assessment
}

/** Tells the window of the stage what to show, and does what its keys ask for, whatever this window looks at. */
export function SceneKeeper({ assessment }: SceneKeeperProps) {
  const desk = useDesk()
  const { municipality, team, isExample } = assessment
  const framework = useFramework()
  const live = useLive()
  const preferences = usePreferences()
  const round = live.round === null ? null : roundOf(assessment, live.round)
  const joinUrl = round && joinUrlOf(round, framework, preferences.participantsUrl)
  const scene = useMemo(
    () => round && writeScene(stageShowOf({ municipality, team, isExample }, round, { live, framework, joinUrl }), preferences),
    [municipality, team, isExample, round, live, framework, joinUrl, preferences],
  )

  // Another window reads it; where it was the same before, nothing is written.
  useEffect(() => {
    setSceneStatus(desk.showScene(scene) ? 'told' : 'full')
  }, [desk, scene])
  useEffect(() => () => void desk.showScene(null), [desk])
  useStageKeys(round?.id ?? null)
  return null
}

/** Leads the stage by the keys that are pressed in its own window. */
function useStageKeys(round: string | null): void {
  const framework = useFramework()
  const isReadOnly = useApp((state) => state.isReadOnly)
  const hasLetterKeys = usePreferences((preferences) => preferences.hasLetterKeys)

  // Another window says what was pressed there.
  useEffect(() => {
    if (round === null || isReadOnly) return undefined
    return onStageKey((key) => {
      const lead = leadOf(key, hasLetterKeys)
      // That window fills its own screen; a form that is being filled in here is left alone.
      if (lead === null || lead === 'full' || (lead === 'decide' && isTaken())) return
      // What is settled is about what the room sees.
      if ((lead === 'on' || lead === 'back') && parseRoute(currentHash())?.layer === 'settle') return
      leadStage(lead, round, framework)
    })
  }, [round, framework, isReadOnly, hasLetterKeys])
}

/** Whether a dialog is open here, or somebody answers in private. */
function isTaken(): boolean {
  return isDialogOpen() || parseRoute(currentHash())?.view === 'turn'
}
