import { failure, success, type Result } from '../result.ts'

/** Perhaps another person with the same answers: for the facilitator to say. */
export interface DuplicateError {
  readonly kind: 'duplicate'
  readonly code: string
}

/**
 * The codes of those who are counted.
 *
 * @param participants - their ids: a code each, with '+2' after it when it was counted again
 */
export function takenCodes(participants: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(participants, codeOf))
}

/** Passes a code that was read on, unless it has been taken already. */
export function checkUntaken<T extends { readonly code: string }>(
  read: T,
  taken: ReadonlySet<string>,
): Result<T, DuplicateError> {
  return taken.has(read.code) ? failure({ kind: 'duplicate', code: read.code }) : success(read)
}

/** The id for a code's participant: the code, or with the first free number after it when it is counted again. */
export function participantIdOf(code: string, participants: readonly string[]): string {
  const ids = new Set(participants)
  let id = code
  for (let count = 2; ids.has(id); count += 1) id = `${code}+${count}`
  return id
}

function codeOf(participant: string): string {
  return participant.replace(/\+\d+$/, '').replaceAll('-', '')
}
