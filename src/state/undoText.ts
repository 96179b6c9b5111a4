import type { Assessment } from '../model/assessment.ts'
import type { History, Turn } from './history.ts'
import { applyPatch, patchBetween, type Patch } from './patch.ts'
import type { Step } from './step.ts'

/** How many steps each way outlive a reload. */
const MAX_KEPT = 50

/** Of the text below; a text of another version is not read. */
const VERSION = 1

interface KeptTurn {
  readonly step: Step
  /** From the state before it in the list to this one; the first from the present. */
  readonly patch: Patch
}

/** Both lists lead away from the present. */
interface Kept {
  readonly past: readonly KeptTurn[]
  readonly future: readonly KeptTurn[]
}

/**
 * The undo of an assessment as a text to store.
 *
 * @param saved - the text under which the present is stored
 * @returns null when there is nothing to undo or redo
 */
export function writeUndo({ past, present, future }: History, saved: string): string | null {
  if (past.length === 0 && future.length === 0) return null
  const kept: Kept = {
    past: keptFrom(present, past.slice(-MAX_KEPT).toReversed()),
    future: keptFrom(present, future.slice(0, MAX_KEPT)),
  }
  const body = JSON.stringify(kept)
  return `${headOf(saved, body)}\n${body}`
}

/**
 * Takes up stored undo: all of it, or null when it is not whole or was not made for this very state.
 *
 * @param saved - the text from which the present was read
 */
export function readUndo(text: string | null, present: Assessment, saved: string): History | null {
  const end = text?.indexOf('\n') ?? -1
  if (text === null || end === -1) return null

  const body = text.slice(end + 1)
  if (text.slice(0, end) !== headOf(saved, body)) return null
  // The head vouches for the body: it is what writeUndo wrote for this present.
  const { past, future } = JSON.parse(body) as Kept
  return { past: turnsFrom(present, past).toReversed(), present, future: turnsFrom(present, future), typing: null }
}

function keptFrom(present: Assessment, turns: readonly Turn[]): readonly KeptTurn[] {
  return turns.map(({ step, assessment }, index) => ({
    step,
    patch: patchBetween(turns[index - 1]?.assessment ?? present, assessment),
  }))
}

function turnsFrom(present: Assessment, kept: readonly KeptTurn[]): readonly Turn[] {
  let state = present
  return kept.map(({ step, patch }) => {
    state = applyPatch(state, patch) as Assessment
    return { step, assessment: state }
  })
}

function headOf(saved: string, body: string): string {
  return [VERSION, fingerprint(saved), fingerprint(body)].join(' ')
}

/** A short text that tells two texts apart for all but chance: 64 bits of FNV-like hash, and the length. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15)
  }
  return [a >>> 0, b >>> 0, text.length].map((number) => number.toString(36)).join('-')
}
