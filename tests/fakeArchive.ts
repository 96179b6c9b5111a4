// An archive for tests that lies nowhere but here.
import type { TextArchive } from '../src/browser/archive.ts'
import { writeSnapshotFile } from '../src/exchange/snapshotFile.ts'
import type { Snapshot } from '../src/model/snapshot.ts'
import { failure, success } from '../src/result.ts'

export function archiveWith(snapshots: readonly Snapshot[]): TextArchive {
  const texts = new Map(snapshots.map((each) => [each.id, writeSnapshotFile(each, false)]))
  return {
    readAll: async () => success([...texts].map(([key, text]) => ({ key, text }))),
    change: async ({ removes, puts }) => {
      for (const key of removes) texts.delete(key)
      for (const { key, text } of puts) texts.set(key, text)
      return success(null)
    },
    clear: async () => {
      texts.clear()
      return success(null)
    },
  }
}

/** As where a policy or a private window gives no access. */
export const blockedArchive: TextArchive = {
  readAll: async () => failure('blocked'),
  change: async () => failure('blocked'),
  clear: async () => failure('blocked'),
}
