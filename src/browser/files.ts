import { failure, success, type Result } from '../result.ts'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type FileError =
  | { readonly kind: 'many-files' }
  | { readonly kind: 'folder' | 'link' | 'unreadable'; readonly name: string }
  | { readonly kind: 'too-large'; readonly name: string; readonly size: number; readonly limit: number }

/** Lets the user choose a file; nothing is called when they close the window without one. */
export function pickFile(accept: string, onPicked: (files: readonly File[]) => void): void {
  pickFiles({ accept }, onPicked)
}

/** The same with any of what the browser's window can do: many files, or all of a folder. */
export function pickFiles(
  settings: Partial<Pick<HTMLInputElement, 'accept' | 'multiple' | 'webkitdirectory'>>,
  onPicked: (files: readonly File[]) => void,
): void {
  const input = Object.assign(document.createElement('input'), settings)
  input.type = 'file'
  input.hidden = true
  input.addEventListener('change', () => {
    input.remove()
    onPicked([...(input.files ?? [])])
  })
  input.addEventListener('cancel', () => input.remove())
  // In the page: nothing else holds on to it while the user looks for the file.
  document.body.append(input)
  input.click()
}

/** What was dropped, taken up while the browser still has it. */
export interface Dropped {
  readonly files: readonly File[]
  /** Of each, where the browser tells: the way into a folder. */
  readonly entries: readonly FileSystemEntry[]
}

/** To be asked at once: after the event there is nothing left of it. */
export function droppedIn(transfer: DataTransfer): Dropped {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  return { files: [...transfer.files], entries: entries.filter((entry) => entry !== null) }
}

export function hasFolder({ entries }: Dropped): boolean {
  return entries.some(({ isDirectory }) => isDirectory)
}

/** What was dropped on the page: files, or the reason why it is none. */
export function filesDropped(transfer: DataTransfer): Result<readonly File[], FileError> {
  const files = [...transfer.files]
  const folder = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).find((entry) => entry?.isDirectory)
  if (folder) return failure({ kind: 'folder', name: folder.name })
  if (files.length === 0) return failure({ kind: 'link', name: transfer.getData('text/uri-list') })
  return success(files)
}

/**
 * Reads one chosen file, its size first.
 *
 * @param limit - in bytes
 */
export async function readChosen(files: readonly File[], limit: number): Promise<Result<ChosenFile, FileError>> {
  const [file, ...others] = files
  if (!file || others.length > 0) return failure({ kind: 'many-files' })
  const { name, size } = file
  if (size > limit) return failure({ kind: 'too-large', name, size, limit })
  try {
    return success({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    // Moved, locked or on a drive that is gone: the browser says no more than that it failed.
    return failure({ kind: 'unreadable', name })
  }
}
