/** Gives the texts of the QR codes that it finds in a picture. */
export type QrReader = (picture: HTMLVideoElement) => Promise<readonly string[]>

/** The part of the browser's own reader that is used here; not all browsers have one. */
interface NativeDetector {
  readonly detect: (picture: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}

interface NativeDetectorMaker {
  new (options: { readonly formats: readonly string[] }): NativeDetector
  readonly getSupportedFormats: () => Promise<readonly string[]>
}

type Decode = (picture: ImageData, options: { readonly timeLimit: number }) => string

/** The longest side of what is searched, in pixels: a code fills a good part of it. */
const LONGEST_SIDE = 960

/** How long a picture may be searched further when the first look finds nothing, in milliseconds. */
const PATIENCE = 60

/**
 * The browser's own reader where there is one, else one of ours.
 *
 * @returns null when ours cannot be loaded: no network, or the app has been replaced by a newer one
 */
export async function loadQrReader(): Promise<QrReader | null> {
  const native = await nativeReader()
  if (native) return native
  const loaded = await import('qr/decode.js').catch(() => null)
  return loaded === null ? null : readerWith(loaded.decodeQR)
}

async function nativeReader(): Promise<QrReader | null> {
  const { BarcodeDetector: Maker } = globalThis as { readonly BarcodeDetector?: NativeDetectorMaker }
  if (!Maker) return null
  const formats = await Maker.getSupportedFormats().catch((): readonly string[] => [])
  if (!formats.includes('qr_code')) return null
  const detector = new Maker({ formats: ['qr_code'] })
  return async (picture) => {
    const found = await detector.detect(picture).catch(() => [])
    return found.map(({ rawValue }) => rawValue)
  }
}

function readerWith(decode: Decode): QrReader {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (picture) => {
    const { videoWidth, videoHeight } = picture
    if (context === null || videoWidth === 0 || videoHeight === 0) return []
    const share = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
    canvas.width = Math.round(videoWidth * share)
    canvas.height = Math.round(videoHeight * share)
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return textsIn(context.getImageData(0, 0, canvas.width, canvas.height), decode)
  }
}

function textsIn(picture: ImageData, decode: Decode): readonly string[] {
  try {
    return [decode(picture, { timeLimit: PATIENCE })]
  } catch {
    // It throws when there is no code, or none that can be read: most pictures are like that.
    return []
  }
}
