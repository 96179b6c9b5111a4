import type { Assessment } from '../model/assessment.ts'
import { roundsUnshown } from '../model/unshown.ts'
import { isSame } from './patch.ts'
import { isLasting, type FieldKey, type Step } from './step.ts'

/** How many steps can be undone. */
const MAX_STEPS = 100

/** One step: what it did, and the state on its other side. */
export interface Turn {
  readonly step: Step
  readonly assessment: Assessment
}

/** The open assessment with its former states, and those that have been undone. */
export interface History {
  /** Oldest first; each holds the state before its step. */
  readonly past: readonly Turn[]
  readonly present: Assessment
  /** The next to redo first; each holds the state after its step. */
  readonly future: readonly Turn[]
  /** The field that is being typed in, and what could be redone before; null when none is. */
  readonly typing: { readonly field: FieldKey; readonly future: readonly Turn[] } | null
}

export interface Change {
  readonly next: Assessment
  readonly step: Step
  /** The text field that it came from, letter by letter; null for anything else. */
  readonly typing: FieldKey | null
}

export function newHistory(present: Assessment): History {
  return { past: [], present, future: [], typing: null }
}

/** Takes a change up as a step, or into the last step as long as the same field is typed in. */
export function record(history: History, change: Change): History {
  const { next, step, typing } = change
  if (isSame(history.present, next)) return history

  const last = history.past.at(-1)
  if (last && typing !== null && history.typing?.field === typing) {
    return { ...history, past: [...history.past.slice(0, -1), { ...last, step }], present: next }
  }
  const { past, present, future } = settle(history)
  return {
    past: [...past, { step, assessment: present }].slice(-MAX_STEPS),
    present: next,
    future: [],
    typing: typing === null ? null : { field: typing, future },
  }
}

/** The field was left or has rested: what was typed is one step, and none when it ends where it began. */
export function settle(history: History): History {
  const { past, present, typing } = history
  if (typing === null) return history

  const last = past.at(-1)
  if (!last || !isSame(last.assessment, present)) return { ...history, typing: null }
  return { past: past.slice(0, -1), present: last.assessment, future: typing.future, typing: null }
}

export function undo(history: History): History {
  const { past, present, future } = settle(history)
  const last = past.at(-1)
  if (!last) return settle(history)
  return {
    past: past.slice(0, -1),
    present: last.assessment,
    future: [{ step: last.step, assessment: present }, ...future],
    typing: null,
  }
}

export function redo(history: History): History {
  const { past, present, future } = settle(history)
  const [next, ...later] = future
  if (!next) return settle(history)
  return {
    past: [...past, { step: next.step, assessment: present }],
    present: next.assessment,
    future: later,
    typing: null,
  }
}

/** What undo would take back; null when there is nothing. */
export function undoStep(history: History): Step | null {
  return history.past.at(-1)?.step ?? null
}

/** What redo would do again; null when there is nothing. */
export function redoStep(history: History): Step | null {
  return history.future[0]?.step ?? null
}

/** What led from one state of the history to the next. */
export interface Passed {
  readonly how: 'done' | 'undone' | 'redone'
  readonly step: Step
}

/** What was done, undone or done again; null while a text is typed in, and for what is no step of this assessment. */
export function passedBetween(before: History, after: History): Passed | null {
  const { past, present, future } = settle(before)
  const [last, next] = [after.past.at(-1), after.future[0]]
  if (after.typing !== null) return null
  if (next?.assessment === present && future[0] !== next) return { how: 'undone', step: next.step }
  if (last?.assessment !== present || past.at(-1) === last) return null
  return { how: future[0]?.step === last.step ? 'redone' : 'done', step: last.step }
}

/** Whether undo stops here: the step lasts, or before it a room had not seen what it has seen by now. */
export function isUndoHeld(history: History): boolean {
  const last = settle(history).past.at(-1)
  return last !== undefined && (isLasting(last.step) || roundsUnshown(history.present, last.assessment).length > 0)
}

/** Whether redo stops here: after the step something that a room has seen would be gone, or another. */
export function isRedoHeld({ present, future: [next] }: History): boolean {
  return next !== undefined && roundsUnshown(present, next.assessment).length > 0
}
