import type { Assessment, Id } from '../model/assessment.ts'
import { newHistory } from '../state/history.ts'
import type { Listed } from '../state/store.ts'
import { leaveOpen } from './keeping.ts'
import type { Session } from './session.ts'
import { add, open, replace } from './shelf.ts'

/** Gives the example's text, in the form of an exported file. */
export type LoadExample = () => Promise<string>

/** Opens the one example on the shelf, or puts it there. One that was taken off comes back fresh; undo has the rest. */
export async function openExample(session: Session, load: LoadExample): Promise<void> {
  const there = exampleIn(session)
  if (there && !there.isRemoved) {
    open(session, there.id)
    return
  }
  const text = await load()
  // A second call may have been faster.
  const entry = exampleIn(session)
  const example = exampleFrom(session, text, entry?.id ?? session.newId())
  if (entry && !entry.isRemoved) open(session, entry.id)
  else if (entry) replace(session, example, 'example-reset')
  else if (!add(session, example)) showOnly(session, example, text)
}

/** Puts the open example back as it came; undo gives back what it was. */
export async function resetExample(session: Session, load: LoadExample): Promise<void> {
  const text = await load()
  const present = session.store.getState().history?.present
  if (present?.isExample) replace(session, exampleFrom(session, text, present.id), 'example-reset')
}

function exampleIn({ store }: Session): Listed | undefined {
  return store.getState().list.find((entry) => entry.isExample)
}

/** @throws when the example that comes with the app cannot be read, which is a bug */
function exampleFrom({ format }: Session, text: string, id: Id): Assessment {
  const read = format.read(text)
  if (!read.ok) throw new Error(`The example cannot be read: ${read.error.kind}`)
  return { ...read.value.assessment, id, isExample: true }
}

/** Where nothing may be written, the example can be looked at all the same. */
function showOnly(session: Session, assessment: Assessment, text: string): void {
  leaveOpen(session)
  session.known.set(assessment.id, { text, assessment })
  session.store.setState({ history: newHistory(assessment) })
}
