import { readRoundFragment, type RoundLinkError } from '../../exchange/answerCodeLink.ts'
import { codeRoomOf, fingerprintOf, type CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { walkOf, type Component, type Framework } from '../../framework/framework.ts'
import { failure, success, type Result } from '../../result.ts'

/** What a participant takes part in. */
export interface Round {
  readonly room: CodeRoom
  /** From 1. */
  readonly number: number
  /** Of the framework; with room code and number it tells rounds apart. */
  readonly fingerprint: string
  readonly framework: Framework
  /** What is to be rated, in the framework's order; at least one. */
  readonly picked: readonly PickedComponent[]
}

export interface PickedComponent {
  /** Place among all components of the framework, from 0: where its answer stands in a code. */
  readonly place: number
  readonly component: Component
}

/** Why a link cannot be answered here: it is no whole link, it is newer than this page, or it is for other questions. */
export type RoundProblem = RoundLinkError['kind'] | 'framework'

/** The round of an address, when this page has its questions. */
export function openRound(hash: string, framework: Framework): Result<Round, RoundProblem> {
  const link = readRoundFragment(hash)
  if (link === null) return failure('blank')
  if (!link.ok) return failure(link.error.kind)

  const { fingerprint, components, tag, round, picked } = link.value
  const room = codeRoomOf(framework, tag)
  if (fingerprint !== fingerprintOf(room) || components !== room.components) return failure('framework')
  const walk = walkOf(framework)
  const found = picked.flatMap((place) => {
    const component = walk[place]
    return component ? [{ place, component }] : []
  })
  return success({ room, number: round, fingerprint, framework, picked: found })
}
