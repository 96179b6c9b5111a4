import { roundFragment } from '../src/exchange/answerCodeLink.ts'
import { builtInFramework } from '../src/framework/framework.ts'
import { openRound, type Round } from '../src/views/phone/round.ts'
import { room } from './answerCodes.ts'

/** Round 2, of the second, the eleventh and the last component. */
export const fragment = roundFragment(room, 2, [1, 10, 15])

export function roundOf(hash = fragment): Round {
  const round = openRound(hash, builtInFramework)
  if (!round.ok) throw new Error(`No round: ${round.error}`)
  return round.value
}
