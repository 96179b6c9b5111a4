/** The part of the platform's own compression that is used here; exchange is compiled without the DOM's types. */
interface Pipe {
  readonly readable: { readonly getReader: () => Reader }
  readonly writable: { readonly getWriter: () => Writer }
}
interface Reader {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array }>
  readonly cancel: () => Promise<void>
}
interface Writer {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}
declare const CompressionStream: new (format: 'deflate-raw') => Pipe
declare const DecompressionStream: new (format: 'deflate-raw') => Pipe

export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return (await through(new CompressionStream('deflate-raw'), bytes, Infinity)) ?? bytes
}

/**
 * What was deflated, away from the page's thread and never more than asked for.
 *
 * @param limit - in bytes
 * @returns null when it would be more
 * @throws when the bytes are no deflated ones
 */
export async function inflated(bytes: Uint8Array, limit: number): Promise<Uint8Array | null> {
  return through(new DecompressionStream('deflate-raw'), bytes, limit)
}

async function through(pipe: Pipe, bytes: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const writer = pipe.writable.getWriter()
  // Whatever is wrong with the bytes comes to light at the reading end.
  writer.write(bytes).catch(ignore)
  writer.close().catch(ignore)

  const reader = pipe.readable.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece comes after the other
    const { value } = await reader.read()
    if (value === undefined) return joined(pieces, length)
    pieces.push(value)
    length += value.length
    if (length > limit) {
      reader.cancel().catch(ignore)
      return null
    }
  }
}

function ignore(): void {
  return undefined
}

export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
