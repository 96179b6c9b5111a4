// Real file handles for tests: files of the origin's own, in place of the windows of the system.
import { vi } from 'vitest'

/** What the system's window answers next; null: the user closes it. */
export interface Pickers {
  readonly choose: (name: string | null) => void
}

export async function fileOf(name: string): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
}

export async function textIn(name: string): Promise<string> {
  return (await (await fileOf(name)).getFile()).text()
}

/** As another program writes it. */
export async function writeText(name: string, text: string): Promise<void> {
  const writable = await (await fileOf(name)).createWritable()
  await writable.write(text)
  await writable.close()
}

export async function removeFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) await root.removeEntry(name)
}

export function standInPickers(): Pickers {
  let next: string | null = null
  const pick = async () => {
    if (next === null) throw new DOMException('', 'AbortError')
    return fileOf(next)
  }
  vi.stubGlobal('showSaveFilePicker', pick)
  vi.stubGlobal('showOpenFilePicker', async () => [await pick()])
  return { choose: (name) => void (next = name) }
}
