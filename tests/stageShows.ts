import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Round } from '../src/model/round.ts'
import { liveOf, useLive, type Live } from '../src/state/live.ts'
import { FIRST_PLACE, type StagePlace } from '../src/state/stagePlace.ts'
import { stageShowOf, type StageShow } from '../src/state/stageShow.ts'
import { assessmentWith } from './rounds.ts'

interface Shown {
  readonly live?: Partial<Live>
  readonly joinUrl?: string | null
}

/** What a test puts on the stage. */
export function showOf(round: Round, place: Partial<StagePlace>, { live = {}, joinUrl = null }: Shown = {}): StageShow {
  const first = liveOf(useLive.getState(), round.id)
  return stageShowOf(assessmentWith(round), round, {
    live: { ...first, ...live, place: { ...FIRST_PLACE, ...place } },
    framework,
    joinUrl,
  })
}
