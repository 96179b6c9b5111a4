// Others' snapshots in a browser: there from before.
import type { Page } from '@playwright/test'
import { ARCHIVE_NAME } from '../../src/browser/archive.ts'
import { writeSnapshotFile } from '../../src/exchange/snapshotFile.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'

/** Puts snapshots into the archive of an opened page, as the app itself would have kept them; another address reads them. */
export async function keepArchived(page: Page, snapshots: readonly Snapshot[]): Promise<void> {
  const texts = snapshots.map((each) => [each.id, writeSnapshotFile(each, false)] as const)
  await page.evaluate(
    async ({ name, given }) => {
      const asked = indexedDB.open(name)
      asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('snapshots'))
      await new Promise((done) => asked.addEventListener('success', done))
      const transaction = asked.result.transaction('snapshots', 'readwrite')
      for (const [key, text] of given) transaction.objectStore('snapshots').put(text, key)
      await new Promise((done) => transaction.addEventListener('complete', done))
      asked.result.close()
    },
    { name: ARCHIVE_NAME, given: texts },
  )
}
