import type { Dropped } from '../../browser/files.ts'
import type { NamedFile } from '../../browser/folder.ts'

/** Files for the archive that were chosen or dropped elsewhere in the app. */
export type GivenToArchive =
  | { readonly kind: 'dropped'; readonly dropped: Dropped }
  /** What was dropped holds no files. */
  | { readonly kind: 'link' }
  | { readonly kind: 'chosen'; readonly files: readonly NamedFile[] }
