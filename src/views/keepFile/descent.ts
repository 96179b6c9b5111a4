import { canKeepFiles, fingerprintOf } from '../../browser/fileHandle.ts'
import { recall } from '../../browser/handleMemory.ts'
import { contentOf } from '../../exchange/sameContent.ts'
import type { Assessment, Id } from '../../model/assessment.ts'
import type { History } from '../../state/history.ts'
import { appStore } from '../../state/store.ts'
import type { Step } from '../../state/step.ts'

/**
 * The states of an assessment that came, step by step, from the one that its file was last read or written with: all that
 * the file held then is in them, but for what the user has changed here since. A state before it, to which undo or a reload
 * leads, is none of them.
 */
const descended = new Map<Id, WeakSet<Assessment>>()

/** The assessment that was open when the store last changed. */
let open: Id | null = null
let isWatching = false

/**
 * Keeps account of the open assessment from now on, also of one that was kept in a file on the last visit: after it there
 * may be more steps than can be undone.
 */
export function watchDescent(): void {
  if (isWatching) return
  isWatching = true
  appStore.subscribe(watch)
  watch()
}

function watch(): void {
  const { history } = appStore.getState()
  if (history !== null) follow(history)
  if (history !== null && history.present.id !== open) void takeUp(history.present)
  open = history?.present.id ?? null
}

/** What came from a known state is known. */
function follow({ past, present }: History): void {
  const known = descended.get(present.id)
  for (const [index, { step, assessment }] of past.entries()) {
    if (known?.has(assessment) && isForward(step)) known.add(past[index + 1]?.assessment ?? present)
  }
}

async function takeUp(assessment: Assessment): Promise<void> {
  const { id } = assessment
  // Only `kept` writes there, and only so.
  const remembered = canKeepFiles() ? ((await recall(id)) as { readonly content: string } | undefined) : undefined
  const known = descended.get(id)
  if (remembered === undefined || !(await comesFrom(assessment, remembered.content)) || descended.get(id) !== known) return
  descended.set(id, new WeakSet([assessment]))
  const { history } = appStore.getState()
  if (history?.present.id === id) follow(history)
}

/**
 * From now on what comes from this state is known to come from it.
 *
 * @returns by which it is known again, after a reload too
 */
export async function startFrom(assessment: Assessment): Promise<string> {
  watchDescent()
  descended.set(assessment.id, new WeakSet([assessment]))
  // What is typed from now on is a step from this state.
  appStore.getState().settle()
  return markOf(assessment)
}

/** A short text for the content of a state, single answers too. */
export async function markOf(assessment: Assessment): Promise<string> {
  return fingerprintOf(new TextEncoder().encode(contentOf(assessment, 'backup')))
}

/**
 * Whether the state that is open is the one with this mark, or came from it by what was done here since. After a reload it
 * is looked for only as many steps back as can be undone: what is further back is asked about.
 */
export async function comesFrom(assessment: Assessment, mark: string): Promise<boolean> {
  if (descended.get(assessment.id)?.has(assessment)) return true
  const { history } = appStore.getState()
  const past = history?.present === assessment ? history.past : []
  const since = past.slice(1 + past.findLastIndex(({ step }) => !isForward(step)))
  return isAmong([assessment, ...since.map((turn) => turn.assessment).toReversed()], mark)
}

/** One after the other: most often it is the first or the second. */
async function isAmong([newest, ...older]: readonly Assessment[], mark: string): Promise<boolean> {
  return newest !== undefined && ((await markOf(newest)) === mark || isAmong(older, mark))
}

/** What is put in the place of all that was there did not come from it. */
function isForward({ kind }: Step): boolean {
  return kind !== 'replaced' && kind !== 'example-reset'
}
