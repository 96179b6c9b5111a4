import { afterEach, expect, test, vi } from 'vitest'
import { canCopyPictures, copyPicture, pngFromSvg } from '../../src/browser/picture.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function svgOf(width: number, height: number, inner = '<rect width="5" height="5" fill="red"/>'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${inner}</svg>`
}

test('a PNG has so many dots in each px of the drawing', async () => {
  const png = await pngFromSvg(svgOf(40, 20), 4)
  const bitmap = png.ok ? await createImageBitmap(png.value) : null
  expect([bitmap?.width, bitmap?.height]).toEqual([160, 80])
})

test('H79 larger than the browser can hold is told with its size, and no blank file is made', async () => {
  const png = await pngFromSvg(svgOf(30_000, 30_000), 4)
  expect(png).toEqual({ ok: false, error: { kind: 'too-large', width: 120_000, height: 120_000 } })
})

test('H79 an empty drawing is an error too', async () => {
  expect((await pngFromSvg(svgOf(40, 20, ''), 2)).ok).toBe(false)
})

test('what is no drawing is told as such', async () => {
  expect(await pngFromSvg('<svg', 2)).toEqual({ ok: false, error: { kind: 'not-drawn' } })
})

test('a picture goes to the clipboard, and a refusal is told', async () => {
  expect(canCopyPictures()).toBe(true)
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  const png = Promise.resolve(new Blob(['x'], { type: 'image/png' }))
  expect(await copyPicture(png)).toBe(true)
  expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['image/png'])
  write.mockRejectedValue(new DOMException('', 'NotAllowedError'))
  expect(await copyPicture(png)).toBe(false)
})
