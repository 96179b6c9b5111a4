import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import semiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'

const FACES = [
  { url: regular, weight: 400 },
  { url: semiBold, weight: 600 },
]

let pending: Promise<string> | null = null

/**
 * The page's own font as rules that hold the whole of it: for a file that is read elsewhere.
 *
 * @returns '' when the font cannot be fetched; what is drawn then names another
 */
export async function fontFaces(): Promise<string> {
  pending ??= allFaces()
  try {
    return await pending
  } catch {
    // No network, and not in the browser's cache: asked for anew next time.
    pending = null
    return ''
  }
}

async function allFaces(): Promise<string> {
  const rules = FACES.map(async ({ url, weight }) => {
    const source = `url(data:font/woff2;base64,${await base64Of(url)}) format('woff2')`
    return `@font-face{font-family:'IBM Plex Sans';font-style:normal;font-weight:${weight};src:${source}}`
  })
  return (await Promise.all(rules)).join('')
}

/** The single file has it in itself, and may ask no address for it. */
async function base64Of(url: string): Promise<string> {
  if (url.startsWith('data:')) return url.slice(url.indexOf(',') + 1)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font was not found: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
