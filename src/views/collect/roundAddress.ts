import { reachOf, type Reach } from '../../browser/participantsAddress.ts'
import { roundFragment } from '../../exchange/answerCodeLink.ts'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import { walkOf, type Framework } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'

/** A QR code of more is not read from the back row. */
export const MAX_BYTES = 120

/** What the address of a round tells of it. */
export type JoinedRound = Pick<Round, 'tag' | 'number' | 'components'>

/** Where a phone opens a round. */
export interface RoundAddress {
  readonly text: string
  /** Its length; above MAX_BYTES the address is too long. */
  readonly bytes: number
}

/** @param address - of the participants' page, without '#' */
export function roundAddressOf(address: string, { tag, number, components }: JoinedRound, framework: Framework): RoundAddress {
  const walk = walkOf(framework).map(({ id }) => id)
  const picked = components.map((component) => walk.indexOf(component)).filter((place) => place >= 0)
  const text = address + roundFragment(codeRoomOf(framework, tag), number, picked)
  return { text, bytes: new TextEncoder().encode(text).length }
}

export type AddressProblem = Exclude<Reach, 'public'> | 'too-long'

/** The address that somebody typed: 'https://' may be left out, and what follows '#' is none of it. */
export function typedAddress(text: string): string {
  const address = text.trim().replace(/#.*$/s, '')
  return address === '' || address.includes('://') ? address : `https://${address}`
}

/** Why phones could not open a round at an address; null when they can. */
export function problemOf(address: string, round: JoinedRound, framework: Framework): AddressProblem | null {
  const reach = reachOf(address)
  if (reach !== 'public') return reach
  return roundAddressOf(address, round, framework).bytes > MAX_BYTES ? 'too-long' : null
}
