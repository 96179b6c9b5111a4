import { failure, success, type Result } from '../result.ts'

/** A file on the user's drive that the app may ask for again. */
export type FileHandle = FileSystemFileHandle

/**
 * Why a file cannot be used. 'denied': the user or the browser said no; 'gone': it has been moved or deleted; 'locked':
 * another program has it, or the drive is gone; 'full': no room. Whatever failed, the file is as it was.
 */
export type HandleError = 'denied' | 'gone' | 'locked' | 'full'

/** What was in a file when it was read. */
export interface HandleContent {
  readonly bytes: Uint8Array
  /** ISO 8601, in UTC. */
  readonly changedAt: string
}

/** The parts of the File System Access API that TypeScript's library lacks. */
interface Pickers {
  readonly showSaveFilePicker?: (options: PickerOptions & { readonly suggestedName: string }) => Promise<FileHandle>
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileHandle[]>
}
interface PickerOptions {
  readonly id: string
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
}
interface Permissions {
  readonly queryPermission?: (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const OPTIONS: PickerOptions = { id: 'komponentcirklen', types: [{ accept: { 'application/json': ['.json'] } }] }

/** Whether the browser lets a page write to a file of the user's: not Firefox, not Safari, not plain http. */
export function canKeepFiles(): boolean {
  const { showSaveFilePicker, showOpenFilePicker } = globalThis as Pickers
  return typeof showSaveFilePicker === 'function' && typeof showOpenFilePicker === 'function'
}

/**
 * Lets the user say where a new file goes. One that is there already is emptied by the browser, on the user's word.
 *
 * @returns null when the user closed the window
 */
export function chooseNewFile(suggestedName: string): Promise<Result<FileHandle | null, HandleError>> {
  return chosen(async () => (await (globalThis as Pickers).showSaveFilePicker?.({ ...OPTIONS, suggestedName })) ?? null)
}

/** Lets the user choose a file that is there; null when the user closed the window. */
export function chooseFile(): Promise<Result<FileHandle | null, HandleError>> {
  return chosen(async () => (await (globalThis as Pickers).showOpenFilePicker?.(OPTIONS))?.[0] ?? null)
}

async function chosen(choose: () => Promise<FileHandle | null>): Promise<Result<FileHandle | null, HandleError>> {
  try {
    return success(await choose())
  } catch (error) {
    return isNamed(error, 'AbortError') ? success(null) : failure(errorOf(error))
  }
}

/** Whether the file may be read and written; asks the user where that is not known, which needs a click just before. */
export async function mayUse(handle: FileHandle): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as FileHandle & Permissions
  try {
    const state = (await queryPermission?.call(handle, { mode: 'readwrite' })) ?? 'granted'
    if (state !== 'prompt') return state === 'granted'
    return (await requestPermission?.call(handle, { mode: 'readwrite' })) === 'granted'
  } catch {
    // Asked without a click before it, or in a frame that may not ask.
    return false
  }
}

/** @param limit - in bytes; a file above it is not read, and its size is told */
export async function readHandle(
  handle: FileHandle,
  limit: number,
): Promise<Result<HandleContent, HandleError | { readonly size: number }>> {
  try {
    const file = await handle.getFile()
    if (file.size > limit) return failure({ size: file.size })
    const bytes = new Uint8Array(await file.arrayBuffer())
    return success({ bytes, changedAt: new Date(file.lastModified).toISOString() })
  } catch (error) {
    return failure(errorOf(error))
  }
}

/**
 * Writes a file anew: into a copy beside it, which takes its place only when all is written.
 *
 * @param seen - what the file held when it was read
 * @returns 'changed' when it has been written to since, and is as that left it; 'unsure' when all was written, and another
 *   is in the file or it cannot be looked at
 */
export async function writeHandle(
  handle: FileHandle,
  text: string,
  seen: HandleContent,
): Promise<Result<HandleContent, HandleError | 'changed' | 'unsure'>> {
  const bytes = new TextEncoder().encode(text)
  try {
    const writable = await handle.createWritable()
    try {
      await writable.write(bytes)
      if (await isChanged(handle, seen)) {
        await writable.abort()
        return failure('changed')
      }
      await writable.close()
    } catch (error) {
      await writable.abort().catch(() => {})
      return failure(errorOf(error))
    }
  } catch (error) {
    return failure(errorOf(error))
  }
  return lookedAt(handle, bytes)
}

/** After the writing no failure means that the file is as it was. */
async function lookedAt(handle: FileHandle, bytes: Uint8Array): Promise<Result<HandleContent, 'unsure'>> {
  try {
    const { size, lastModified } = await handle.getFile()
    return size === bytes.length ? success({ bytes, changedAt: new Date(lastModified).toISOString() }) : failure('unsure')
  } catch {
    return failure('unsure')
  }
}

/** A short text by which the content of a file is known again: SHA-256. */
export async function fingerprintOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function isChanged(handle: FileHandle, { bytes, changedAt }: HandleContent): Promise<boolean> {
  const { size, lastModified } = await handle.getFile()
  return size !== bytes.length || new Date(lastModified).toISOString() !== changedAt
}

function errorOf(error: unknown): HandleError {
  if (isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError')) return 'denied'
  if (isNamed(error, 'NotFoundError')) return 'gone'
  return isNamed(error, 'QuotaExceededError') ? 'full' : 'locked'
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
