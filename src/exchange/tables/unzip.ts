import { failure, success, type Result } from '../../result.ts'
import { crcOf } from './crc.ts'
import { inflated } from './deflate.ts'

export type UnzipError =
  | { readonly kind: 'damaged' | 'protected' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }

interface Entry {
  readonly name: string
  readonly isProtected: boolean
  readonly method: number
  readonly crc: number
  /** In bytes, packed and unpacked. */
  readonly packed: number
  readonly size: number
  /** Where its own header begins. */
  readonly at: number
}

interface Wish {
  readonly isWanted: (name: string) => boolean
  /** In bytes, of all that is wanted together. */
  readonly limit: number
}

const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const [STORED, DEFLATED] = [0, 8]

/** Stands for a number that is too large for its place, and is found among the extra fields (ZIP64). */
const ELSEWHERE = 0xffffffff

/**
 * What a ZIP holds, by name. Written here because the readers of spreadsheets unpack in workers made of text, which our
 * Content-Security-Policy forbids, and without a limit.
 *
 * @see APPNOTE.TXT of PKWARE, 4.3
 */
export async function unzip(bytes: Uint8Array, wish: Wish): Promise<Result<ReadonlyMap<string, Uint8Array>, UnzipError>> {
  const entries = entriesOf(bytes)?.filter(({ name }) => wish.isWanted(name))
  if (!entries) return failure({ kind: 'damaged' })
  if (entries.some(({ isProtected }) => isProtected)) return failure({ kind: 'protected' })

  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > wish.limit) return failure({ kind: 'too-large', size, limit: wish.limit })
  const files = await Promise.all(entries.map(async (entry) => [entry.name, await contentOf(bytes, entry)] as const))
  const sound = files.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]))
  return sound.length < files.length ? failure({ kind: 'damaged' }) : success(new Map(sound))
}

async function contentOf(bytes: Uint8Array, { at, packed, size, method, crc }: Entry): Promise<Uint8Array | null> {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) return null
  const content = method === DEFLATED ? await whole(data, size) : data
  return content?.length === size && crcOf(content) === crc && (method === DEFLATED || method === STORED) ? content : null
}

async function whole(data: Uint8Array, size: number): Promise<Uint8Array | null> {
  try {
    return await inflated(data, size)
  } catch {
    // The platform throws for bytes that were never deflated, or are not all there.
    return null
  }
}

/** The directory at the end; null when there is none, or not all of it. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end === null) return null
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
    if (next > bytes.length) return null
    entries.push(entryAt(view, at))
    at = next
  }
  return entries
}

function entryAt(view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true)
  const name = Array.from({ length: nameLength }, (_, index) => String.fromCharCode(view.getUint8(at + 46 + index)))
  const short = [24, 20, 42].map((offset) => view.getUint32(at + offset, true))
  const [size = 0, packed = 0, local = 0] = short.includes(ELSEWHERE) ? longSizes(view, at, short) : short
  return {
    // Some writers in Windows have it the other way round.
    name: name.join('').replaceAll('\\', '/'),
    isProtected: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: local,
  }
}

/** Puts in the numbers of eight bytes, which follow each other in the extra field 1 for those that stand elsewhere. */
function longSizes(view: DataView, at: number, short: readonly number[]): readonly number[] {
  const start = at + 46 + view.getUint16(at + 28, true)
  const end = start + view.getUint16(at + 30, true)
  let field = start
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true)
  let next = field + 4
  return short.map((value) => {
    if (value !== ELSEWHERE || next + 8 > end) return value
    next += 8
    return Number(view.getBigUint64(next - 8, true))
  })
}

/** Where the end record begins: it is the last but for a comment of up to 64 kB. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
