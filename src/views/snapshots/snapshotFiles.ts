import { downloadText } from '../../browser/download.ts'
import { snapshotFileName } from '../../exchange/fileName.ts'
import { writeSnapshotFile } from '../../exchange/snapshotFile.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { withoutComponentNotes } from '../../model/snapshotNotes.ts'

/** Gives the user a snapshot as a file of its own, for others' archives: without notes of components. */
export function saveSnapshot(snapshot: Snapshot): void {
  downloadText(snapshotFileName(snapshot), writeSnapshotFile(withoutComponentNotes(snapshot), true))
}

/** How long one file comes after another: browsers pass over what comes at once. In milliseconds. */
const BETWEEN = 150

/** Each in a file of its own, one after the other. @returns how many */
export function saveAll(snapshots: readonly Snapshot[]): number {
  for (const [index, snapshot] of snapshots.entries()) setTimeout(() => saveSnapshot(snapshot), index * BETWEEN)
  return snapshots.length
}
