// Reads slides apart from what wrote them: the ZIP by hand, in Node and in a browser; the XML by whoever asks.

/** What a .pptx file holds, by name. */
export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** @see APPNOTE.TXT of PKWARE, 4.3 */
export async function partsOf(file: Uint8Array): Promise<Parts> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = file.length - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('No end of a directory, or a comment after it')
  const parts = new Map<string, Uint8Array<ArrayBuffer>>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size, length] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true)]
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + length))
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const data = new Uint8Array(file.subarray(start, start + size))
    if (parts.has(name)) throw new Error(`Two parts called ${name}`)
    parts.set(name, method === 0 ? data : await unpacked(data))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

async function unpacked(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name)
  if (!part) throw new Error(`There is no ${name}`)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part)
}

/** The slides' XML, in their order. */
export function slidesOf(parts: Parts): readonly string[] {
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  return Array.from({ length: count }, (_, index) => textOf(parts, `ppt/slides/slide${index + 1}.xml`))
}

/** The paragraphs of a slide or of its notes, as they are read. */
export function linesOf(xml: string): readonly string[] {
  const paragraphs = [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inner = '']) => [...inner.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => text).join(''))
  return paragraphs.map(unescaped).filter((text) => text !== '')
}

/** The text of the one shape that is the title. */
export function titleOf(xml: string): string {
  const shapes = [...xml.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*?<\/p:sp>/gs)].map(([shape]) => shape).filter((shape) => shape.includes('<p:ph type="title"/>'))
  if (shapes.length !== 1) throw new Error(`${shapes.length} titles`)
  return linesOf(shapes[0] ?? '').join(' ')
}

/** What a part refers to: where each of its references leads, from the root of the file. */
export function targetsOf(parts: Parts, relations: string): readonly string[] {
  const folder = relations.replace(/_rels\/[^/]+$/, '')
  return [...textOf(parts, relations).matchAll(/<Relationship [^>]*?Target="([^"]+)"/g)].map(([, target = '']) => new URL(target, `file:///${folder}`).pathname.slice(1))
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

function unescaped(text: string): string {
  return text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
}
