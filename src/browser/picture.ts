import { failure, success, type Result } from '../result.ts'

/** Why there is no picture: more dots than this browser can hold, or it could not be drawn at all. */
export type PictureError = { readonly kind: 'too-large'; readonly width: number; readonly height: number } | { readonly kind: 'not-drawn' }

/** Of the small copy by which it is seen whether anything was drawn, in dots. */
const SAMPLE = 64

/**
 * A drawing as a PNG, on the ground that it has itself. Never an empty one.
 *
 * @param svg - a whole file, with its size in px
 * @param scale - dots in a px
 */
export async function pngFromSvg(svg: string, scale: number): Promise<Result<Blob, PictureError>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return await pngOfImage(image, scale)
  } catch {
    return failure({ kind: 'not-drawn' })
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function pngOfImage(image: HTMLImageElement, scale: number): Promise<Result<Blob, PictureError>> {
  const [width, height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context || width === 0 || height === 0) return failure({ kind: 'not-drawn' })
  context.drawImage(image, 0, 0, width, height)
  // Browsers say nothing of a canvas that is larger than they can hold: it just stays empty.
  if (!hasDrawing(canvas)) return failure({ kind: 'too-large', width, height })
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob && blob.size > 0 ? success(blob) : failure({ kind: 'too-large', width, height })
}

/** Whether there are two dots in it that are not alike. */
function hasDrawing(canvas: HTMLCanvasElement): boolean {
  const sample = document.createElement('canvas')
  sample.width = SAMPLE
  sample.height = SAMPLE
  const context = sample.getContext('2d')
  if (!context) return false
  context.drawImage(canvas, 0, 0, SAMPLE, SAMPLE)
  const dots = new Uint32Array(context.getImageData(0, 0, SAMPLE, SAMPLE).data.buffer)
  return dots.some((dot) => dot !== dots[0])
}

/** Whether this browser lets a page put pictures on the clipboard. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in globalThis && typeof navigator.clipboard?.write === 'function'
}

/**
 * Puts a picture on the clipboard. To be called while the press on a button still counts: some browsers allow it only
 * then, and wait for a picture that is still being made.
 *
 * @returns whether it is there now
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}
