import { failure, success, type Result } from '../result.ts'
import { hasFolder, pickFiles, type Dropped } from './files.ts'

/** A file by its place in what was chosen. */
export interface NamedFile {
  /** 'Vejen.json', or 'Vurderinger/Vejen.json' out of a folder. */
  readonly name: string
  /** null: it is there, and cannot be opened. */
  readonly file: File | null
}

/** Lets the user choose many files, or a folder with all that is in it. */
export function pickMany(what: 'files' | 'folder', onPicked: (files: readonly NamedFile[]) => void): void {
  const settings = what === 'folder' ? { webkitdirectory: true } : { multiple: true, accept: '.json,application/json' }
  pickFiles(settings, (files) => onPicked(files.map(named)))
}

export function canPickFolder(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype
}

/** All files, those of folders and of the folders in them too. @param limit - more are none that anybody meant */
export async function filesIn(dropped: Dropped, limit: number): Promise<Result<readonly NamedFile[], 'too-many'>> {
  if (!hasFolder(dropped)) return success(dropped.files.map(named))
  const found: NamedFile[] = []
  const waiting = [...dropped.entries]
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    // oxlint-disable-next-line no-await-in-loop -- a folder of a drive may hold any number: one is read after the other
    if (isFolder(entry)) waiting.push(...(await entriesOf(entry)))
    // oxlint-disable-next-line no-await-in-loop -- as above
    else found.push({ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) })
    if (found.length > limit) return failure('too-many')
  }
  return success(found)
}

function named(file: File): NamedFile {
  return { name: file.webkitRelativePath || file.name, file }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  // A hundred at a time, until none are left; what cannot be read is as if it were empty.
  const next = () => new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
  // oxlint-disable-next-line no-await-in-loop -- the reader gives one part after the other
  for (let part = await next(); part.length > 0; part = await next()) found.push(...part)
  return found
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}
