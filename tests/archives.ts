import { createStore } from 'idb-keyval'
import { openArchive, type TextArchive } from '../src/browser/archive.ts'

/** A real archive of its own: files of tests share a browser, and may run at the same time. */
export function archiveOf(name: string): TextArchive {
  return openArchive(() => createStore(`test of ${name}`, 'snapshots'))
}
