import { participantsAddress } from '../../browser/participantsAddress.ts'
import { roundFragment } from '../../exchange/answerCodeLink.ts'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import { walkOf, type Framework } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'

/** Where phones join a round; null where they reach no page of ours, or the round is closed. @param set - '' for none */
export function joinUrlOf(round: Round, framework: Framework, set: string): string | null {
  const address = round.closedAt === null ? participantsAddress(set) : null
  const places = walkOf(framework).flatMap(({ id }, place) => (round.components.includes(id) ? [place] : []))
  if (address === null || places.length === 0) return null
  return address + roundFragment(codeRoomOf(framework, round.tag), round.number, places)
}
