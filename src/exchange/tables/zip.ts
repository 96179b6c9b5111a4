import { crcOf } from './crc.ts'
import { deflated, joined } from './deflate.ts'

/** 1 January 1980, midnight, as MS-DOS has it: the same content gives the same file. */
const DATE = 0x0021

const [VERSION, UTF8] = [20, 0x0800]

interface Packed {
  readonly name: Uint8Array
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly data: Uint8Array
}

/**
 * A ZIP of a few files, of less than 4 GB.
 *
 * @param isDeflated - false to leave them as they are: for a reader that is to be quick
 * @see APPNOTE.TXT of PKWARE, 4.3
 */
export async function zip(files: ReadonlyMap<string, Uint8Array>, isDeflated: boolean): Promise<Uint8Array> {
  const packed = await Promise.all([...files].map(async ([name, content]) => pack(name, content, isDeflated)))
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const each of packed) {
    const header = record(0x04034b50, fieldsOf(each), [each.name.length, 0])
    const place = [each.name.length, 0, 0, 0, 0, 0, 0, at & 0xffff, at >>> 16]
    directory.push(record(0x02014b50, [VERSION, ...fieldsOf(each)], place), each.name)
    pieces.push(header, each.name, each.data)
    at += header.length + each.name.length + each.data.length
  }
  const length = lengthOf(directory)
  const count = packed.length
  const end = record(0x06054b50, [0, 0, count, count, length & 0xffff, length >>> 16, at & 0xffff, at >>> 16], [0])
  const all = [...pieces, ...directory, end]
  return joined(all, lengthOf(all))
}

async function pack(name: string, content: Uint8Array, isDeflated: boolean): Promise<Packed> {
  const data = isDeflated ? await deflated(content) : content
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0))
  return { name: bytes, method: isDeflated ? 8 : 0, crc: crcOf(content), size: content.length, data }
}

/** What both headers of a file say of it, in words of two bytes. */
function fieldsOf({ method, crc, size, data }: Packed): readonly number[] {
  const long = [crc, data.length, size].flatMap((value) => [value & 0xffff, value >>> 16])
  return [VERSION, UTF8, method, 0, DATE, ...long]
}

function record(signature: number, fields: readonly number[], rest: readonly number[]): Uint8Array {
  const words = [signature & 0xffff, signature >>> 16, ...fields, ...rest]
  return Uint8Array.from(words.flatMap((word) => [word & 0xff, word >>> 8]))
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
