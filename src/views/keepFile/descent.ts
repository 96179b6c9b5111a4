import { fingerprintOf } from '../../browser/fileHandle.ts'
import { contentOf } from '../../exchange/sameContent.ts'
import type { Assessment, Id } from '../../model/assessment.ts'
import { appStore } from '../../state/store.ts'
import type { Step } from '../../state/step.ts'

/**
 * The states of an assessment that came, step by step, from the one that its file was last read or written with: all that
 * the file held then is in them, but for what the user has changed here since. A state before it, to which undo or a reload
 * leads, is none of them.
 */
const descended = new Map<Id, WeakSet<Assessment>>()

appStore.subscribe(({ history }) => {
  const last = history?.past.at(-1)
  const known = history && descended.get(history.present.id)
  if (history && last && known?.has(last.assessment) && isForward(last.step)) known.add(history.present)
})

/**
 * From now on what comes from this state is known to come from it.
 *
 * @returns by which it is known again, after a reload too
 */
export async function startFrom(assessment: Assessment): Promise<string> {
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
