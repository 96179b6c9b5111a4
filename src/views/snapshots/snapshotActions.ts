import { newId } from '../../browser/ids.ts'
import type { ComponentId, Framework } from '../../framework/framework.ts'
import type { Id } from '../../model/assessment.ts'
import { MAX_SNAPSHOTS, type Snapshot } from '../../model/snapshot.ts'
import { takeSnapshot, withoutSnapshot, withSnapshot, withSnapshotNamed } from '../../model/snapshots.ts'
import { appStore } from '../../state/store.ts'

/** What a person says of a snapshot when it is taken. */
export type SnapshotDraft = Pick<Snapshot, 'name' | 'date' | 'note'>

interface Ground {
  readonly framework: Framework
  /** What each component is called at this moment. */
  readonly nameOf: (component: ComponentId) => string
}

/** Freezes the open assessment as it is. @returns null when there is none, or no room for one more */
export function addSnapshot(draft: SnapshotDraft, { framework, nameOf }: Ground): Snapshot | null {
  const { history, isReadOnly, edit } = appStore.getState()
  const present = history?.present
  if (!present || isReadOnly || present.snapshots.length >= MAX_SNAPSHOTS) return null
  const snapshot = takeSnapshot(present, framework, { ...draft, id: newId(), takenAt: new Date().toISOString(), nameOf })
  edit(withSnapshot(present, snapshot), { kind: 'snapshot-taken', text: snapshot.name })
  return snapshot
}

/** Gives a snapshot another name and note; nothing happens when they are what they were. */
export function renameSnapshot(id: Id, { name, note }: Pick<Snapshot, 'name' | 'note'>): void {
  const { history, edit } = appStore.getState()
  const known = history?.present.snapshots.find((each) => each.id === id)
  if (!history || !known || (known.name === name && known.note === note)) return
  edit(withSnapshotNamed(history.present, id, { name, note }), { kind: 'snapshot-named', text: name })
}

export function removeSnapshot(id: Id): void {
  const { history, edit } = appStore.getState()
  const known = history?.present.snapshots.find((each) => each.id === id)
  if (!history || !known) return
  edit(withoutSnapshot(history.present, id), { kind: 'snapshot-removed', text: known.name })
}
